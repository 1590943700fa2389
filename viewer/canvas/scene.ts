import type { GraphIndex } from '../data/graph-index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Theme } from './palette.ts';

/** How something differs between what is compared. */
export type Change = 'new' | 'gone' | 'changed';

/** All that the canvas shows, as plain data; another drawing library would need no more. */
export interface Scene {
  readonly index: GraphIndex;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Stands out; all else recedes when there is any. */
  readonly focus: { readonly entities: ReadonlySet<string>; readonly relations: ReadonlySet<string> } | null;
  readonly selected: string | null;
  /** Taken together with others. */
  readonly chosen: ReadonlySet<string>;
  /** Put in its place by hand. */
  readonly pinned: ReadonlySet<string>;
  /** How many neighbours are folded into an entity. */
  readonly folded: ReadonlyMap<string, number>;
  /** Differences of relations and entities, by id, while something is compared. */
  readonly changes: ReadonlyMap<string, Change> | null;
  /** 0..1, how strongly a relation is drawn: what is long past fades. null: all alike. */
  readonly strength: ((relation: string) => number) | null;
  readonly size: (entity: string) => number;
  /** null: by type. */
  readonly colour: ((entity: string) => string) | null;
}

/** Some of a scene. */
export type Part = Pick<Scene, 'entities' | 'relations'>;

/** What the canvas tells. */
export interface CanvasEvents {
  /** `more`: with Shift, to take it together with others. */
  readonly entity: (id: string, more: boolean) => void;
  /** An entity was dragged to a place of the layout. */
  readonly moved: (id: string, x: number, y: number) => void;
  readonly relation: (id: string) => void;
  readonly ground: () => void;
  readonly open: (id: string) => void;
  readonly camera: (camera: { x: number; y: number; ratio: number }) => void;
}

/** What can be asked of the canvas. */
export interface Canvas {
  show(scene: Scene): void;
  /** Brings entities into view; none means all. */
  fit(entities?: readonly string[]): void;
  zoom(factor: number): void;
  look(camera: { readonly x: number; readonly y: number; readonly ratio: number }): void;
  /** Middle of an entity or a relation on the canvas, in pixels. */
  place(id: string): { readonly x: number; readonly y: number; readonly radius: number } | null;
  /** Where an entity stands, in units of the layout. */
  position(id: string): { readonly x: number; readonly y: number } | null;
  /** Rings an entity or relation, as when its row is pointed at. */
  point(id: string | null): void;
  /** What is on the canvas, or a part of it alone, as a PNG. */
  picture(part?: Part): Promise<Blob>;
  /** The same as an SVG; empty before anything is drawn. */
  svg(part?: Part): string;
  close(): void;
}
