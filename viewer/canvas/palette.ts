import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { TieClass } from '../data/tie.ts';

export type Theme = 'light' | 'dark';

/** Muted, so that edges (whose colours carry judgement) stand out; each has a white icon at 3:1 or better. */
export const TYPE_COLOURS: Readonly<Record<Theme, Readonly<Record<EntityTypeId, string>>>> = {
  light: {
    person: '#7d5a8c',
    state: '#2f5d73',
    organization: '#557a46',
    place: '#8f7238',
    treaty: '#a8653a',
    event: '#a1495a',
    group: '#6a6cab',
    facility: '#6b7078',
    weapon: '#3b3f46',
    product: '#3f8582',
    other: '#8b8f95',
  },
  dark: {
    person: '#9a76aa',
    state: '#4a83a0',
    organization: '#6c965b',
    place: '#a98a4a',
    treaty: '#bd7a4c',
    event: '#b9606f',
    group: '#8284c4',
    facility: '#7f858e',
    weapon: '#5d636d',
    product: '#52a09c',
    other: '#858a92',
  },
};

/** Blue for cooperation, warm for conflict; the deeper colour for deeds, the lighter for words. Safe for red-green blindness. */
export const TIE_COLOURS: Readonly<Record<Theme, Readonly<Record<TieClass, string>>>> = {
  light: { 1: '#5aa5cf', 2: '#1f5fae', 3: '#e2922c', 4: '#c5322b', role: '#9a958c', other: '#bdb8ae' },
  dark: { 1: '#6fb7dd', 2: '#5b93ea', 3: '#eba94f', 4: '#ee6a5c', role: '#8b8c90', other: '#6b6d73' },
};

export const GROUND: Readonly<Record<Theme, { canvas: string; ink: string; soft: string; accent: string }>> =
  {
    light: { canvas: '#fbfaf7', ink: '#1d2126', soft: '#6a6f76', accent: '#0f6a80' },
    dark: { canvas: '#15181c', ink: '#e8e6e1', soft: '#979ca4', accent: '#5cc3d8' },
  };

/** Communities, in order of size; past the last they share grey. */
export const COMMUNITY_COLOURS: readonly string[] = [
  '#2f6f8f',
  '#b0673a',
  '#5c8a4a',
  '#85589c',
  '#a8902f',
  '#b04a66',
  '#4f86c6',
  '#3f8f84',
  '#7a6a55',
  '#8c7ad0',
];

/** What is new, gone or changed in a comparison; a sign says the same beside each. */
export const CHANGE_COLOURS: Readonly<Record<Theme, Readonly<Record<'new' | 'gone' | 'changed', string>>>> = {
  light: { new: '#1d7f4c', gone: '#b0413a', changed: '#9a6a00' },
  dark: { new: '#5fc48c', gone: '#ef8379', changed: '#e3b04b' },
};
export const CHANGE_SIGNS = { new: '+', gone: '−', changed: '±' } as const;

/** `share` of a colour on a ground, opaque: sigma lets transparent colours vanish. Both `#rrggbb`. */
export function blend(colour: string, ground: string, share: number): string {
  // the same few mixtures are asked for at every edge of every frame: found without making a key for each
  let onGround = MIXED.get(ground);
  if (!onGround) MIXED.set(ground, (onGround = new Map()));
  let shades = onGround.get(colour);
  if (!shades) onGround.set(colour, (shades = []));
  const step = Math.round(share * 50);
  return (shades[step] ??= mix(colour, ground, step / 50));
}

/** By ground and colour, in fiftieths. */
const MIXED = new Map<string, Map<string, string[]>>();

function mix(colour: string, ground: string, share: number): string {
  let mixed = '#';
  for (const at of [1, 3, 5]) {
    const a = Number.parseInt(colour.slice(at, at + 2), 16);
    const b = Number.parseInt(ground.slice(at, at + 2), 16);
    mixed += Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  }
  return mixed;
}
