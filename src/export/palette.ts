import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Quad } from '../ontology/plover.ts';

/** Red, green, blue. Told apart with the common kinds of colour blindness (after Okabe and Ito, 2008). */
export type Colour = readonly [number, number, number];

export const NODE_COLOURS: Readonly<Record<EntityTypeId, Colour>> = {
  person: [0, 114, 178],
  state: [213, 94, 0],
  organization: [0, 158, 115],
  place: [230, 159, 0],
  treaty: [204, 121, 167],
  event: [86, 180, 233],
  group: [148, 103, 189],
  facility: [140, 86, 75],
  weapon: [90, 90, 90],
  product: [188, 189, 34],
  other: [150, 150, 150],
};

/** Cooperation is blue and green, conflict orange and red; material deeper than verbal. */
export const QUAD_COLOURS: Readonly<Record<Quad, Colour>> = {
  1: [86, 180, 233],
  2: [0, 114, 178],
  3: [230, 159, 0],
  4: [213, 42, 30],
};

/** Statements, roles and open relations. */
export const NEUTRAL: Colour = [140, 140, 140];

/** `#0072B2` */
export const hexColour = (colour: Colour): string =>
  `#${colour
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
