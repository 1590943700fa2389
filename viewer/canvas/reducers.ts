import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import { blend, CHANGE_COLOURS, GROUND, TIE_COLOURS, TYPE_COLOURS } from './palette.ts';
import type { Scene } from './scene.ts';

/** What comes and goes under the pointer, beside the scene. */
export interface Pointed {
  readonly hovered: string | null;
  readonly pointed: string | null;
}

type Given = Record<string, unknown>;

/** A scene with what follows from how much there is of it. */
export interface Shown {
  readonly scene: Scene | null;
  readonly marks: Pointed;
  /** Of discs. */
  readonly scale: number;
  /** Of the width of lines. */
  readonly crowd: number;
  /** Share of their colour that lines have: many at full strength are a thicket, and step back until something is chosen. */
  readonly shade: number;
}

/**
 * How nodes and edges look in a scene when they are shown; whether they are is their slots' to say. sigma hands in a fresh copy of the attributes of each, which is changed in
 * place: with tens of thousands of edges, a second copy of each would take as long as the drawing.
 */
export function reducersOf(sight: Shown) {
  return {
    node(id: string, given: Given): Partial<NodeDisplayData> {
      const { scene, marks } = sight;
      const look = given as Partial<NodeDisplayData> & Given;
      if (!scene) return look;
      const type = given.entityType as EntityTypeId;
      const colours = TYPE_COLOURS[scene.theme];
      const own = scene.colour?.(id) ?? colours[type] ?? colours.other;
      const faded = scene.focus !== null && !scene.focus.entities.has(id) && marks.hovered !== id;
      look.size = scene.size(id) * sight.scale;
      look.color = faded ? blend(own, GROUND[scene.theme].canvas, 0.36) : own;
      // white icons would outshine their darkened discs
      look.ink = faded && scene.theme === 'dark' ? '#6a7078' : '#ffffff';
      look.zIndex = faded ? 0 : scene.selected === id ? 3 : 2;
      return look;
    },
    edge(id: string, given: Given): Partial<EdgeDisplayData> {
      const { scene, marks } = sight;
      const look = given as Partial<EdgeDisplayData> & Given;
      if (!scene) return look;
      const change = scene.changes?.get(id);
      const own = change
        ? CHANGE_COLOURS[scene.theme][change]
        : TIE_COLOURS[scene.theme][given.tieClass as keyof (typeof TIE_COLOURS)['light']];
      const faded = scene.focus !== null && !scene.focus.relations.has(id) && marks.hovered !== id;
      const stands = scene.selected === id || marks.hovered === id || marks.pointed === id;
      const thickness = given.thickness as number;
      const strength = scene.strength?.(id) ?? 1;
      look.size = (stands ? thickness + 1.3 : thickness) * sight.crowd;
      look.color = blend(
        own,
        GROUND[scene.theme].canvas,
        (faded ? 0.3 : scene.focus ? 1 : sight.shade) * strength,
      );
      look.zIndex = stands ? 3 : faded ? 0 : 1;
      return look;
    },
  };
}

/** From 1 for few things down to a third for very many. */
export const crowding = (count: number, few: number): number =>
  Math.min(1, Math.max(0.34, (few / Math.max(1, count)) ** 0.35));
