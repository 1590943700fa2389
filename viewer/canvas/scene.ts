import type { GraphIndex } from '../data/graph-index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Theme } from './palette.ts';

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
  readonly size: (entity: string) => number;
  /** null: by type. */
  readonly colour: ((entity: string) => string) | null;
}

/** What the canvas tells. */
export interface CanvasEvents {
  readonly entity: (id: string) => void;
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
  /** Rings an entity or relation, as when its row is pointed at. */
  point(id: string | null): void;
  picture(): Promise<Blob>;
  close(): void;
}
