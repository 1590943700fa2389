import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { HELD_ONLY_IN, NOT_HELD_IN } from '../../ontology/offices-of-states.ts';

/** How often a document names its main state, at least, and how much more often than the next: more where it begins with another. */
const LEAST = 3;
const LEAD = 2;
const LEAD_OF_LATER = 3;
/** Of so many states with such an office the one that a text happens to name need not be the one. */
const MANY = 8;

/** Whose an office is that does not say so, by the title; null where nobody can tell. */
export type UnstatedTie = (title: string) => Entity | null;

/**
 * "Chancellor Scholz said": the one state named that has such an office where few have ("chancellor": Germany, Austria), else the state that
 * the document is about, unless that has none ("Prime Minister" in a text about the United States).
 */
export function unstatedTie(entities: ReadonlyMap<string, Entity>): UnstatedTie {
  const main = mainState(entities);
  return (title) => {
    const possible = !main || NOT_HELD_IN.get(title)?.has(main.id) ? null : main;
    const holders = HELD_ONLY_IN.get(title);
    if (!holders) return possible;
    if (main && holders.has(main.id)) return main;
    const named =
      holders.size > MANY ? [] : [...holders].flatMap((id) => entities.get(id) ?? []).filter(isNamed);
    return named.length === 1 ? named[0]! : null;
  };
}

const isNamed = ({ mentions }: Entity): boolean => mentions.some((m) => m.form === 'name');

/**
 * The state that a document is about, for offices that do not say whose: one named far more often than any other; null in a text about
 * several.
 */
function mainState(entities: ReadonlyMap<string, Entity>): Entity | null {
  let first: Entity | null = null;
  let most = 0;
  let next = 0;
  let start = Number.POSITIVE_INFINITY;
  for (const entity of entities.values()) {
    if (entity.type !== 'state' || entity.members?.length) continue;
    const named = entity.mentions.filter((m) => m.form === 'name').length;
    start = Math.min(start, entity.mentions[0]?.start ?? start);
    if (named > most) {
      next = most;
      most = named;
      first = entity;
    } else if (named > next) next = named;
  }
  const lead = first?.mentions[0]?.start === start ? LEAD : LEAD_OF_LATER;
  return first && most >= LEAST && most >= lead * next ? first : null;
}

/** The state's mention nearest to an offset, the earlier of two. */
export function nearestMention(entity: Entity, offset: number): Mention | null {
  let nearest: Mention | null = null;
  for (const mention of entity.mentions) {
    if (!nearest || Math.abs(mention.start - offset) < Math.abs(nearest.start - offset)) nearest = mention;
  }
  return nearest;
}
