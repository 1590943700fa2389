import type { Mention } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { type Actor, fits } from './actor.ts';
import type { Scene } from './scene.ts';
import { baseOf, headAt, prepositionOf } from './tree.ts';

/*
 * Spans that the user gave are the actors of the sentence, whatever the parser made of it. What follows are last resorts for them
 * alone: recognized mentions must stand where the grammar puts them.
 */

/** Whether the mentions are spans given by the user. */
export const isGiven = (scene: Scene): boolean =>
  scene.mentions.mentions[0]?.rule.startsWith('given') ?? false;

/** "UNITED NATIONS: Russia vetoed", "CAIRO (AP) Acting on an order, police detained": the nearest span before the verb, no other finite verb between. */
export function spanBefore(
  scene: Scene,
  predicate: number,
  types: readonly EntityTypeId[],
  taken: ReadonlySet<string>,
): readonly Actor[] {
  const { tokens } = scene.tree;
  const before = scene.mentions.mentions.filter((m) => m.end <= tokens[predicate]!.start).reverse();
  for (const mention of before) {
    const between = tokens.filter((t) => t.start >= mention.end && t.start < tokens[predicate]!.start);
    if (between.some((t) => t.tag === 'VERB' && /^VB[DZP]$/.test(t.xpos))) return [];
    const found = actorsOf(scene, mention).filter((a) => fits(a, types) && !taken.has(a.entity.id));
    if (found.length) return found;
  }
  return [];
}

/** "was arrested in Niger", "released from captivity in Libya": of a passive that names no agent, those who hold the place. */
export function placeOfPassive(
  scene: Scene,
  predicate: number,
  types: readonly EntityTypeId[],
  taken: ReadonlySet<string>,
): readonly Actor[] {
  const { tree } = scene;
  for (const mention of scene.mentions.mentions) {
    const at = scene.mentions.headed.indexOf(mention);
    if (at < predicate || !/^(in|at|from|inside)$/.test(prepositionOf(tree, at) ?? '')) continue;
    let above = headAt(tree, at);
    for (let steps = 0; above >= 0 && above !== predicate && steps < 4; steps++) {
      if (tree.tokens[above]!.tag === 'VERB' && baseOf(tree.tokens[above]!.dep) !== 'conj') break;
      above = headAt(tree, above);
    }
    const found = actorsOf(scene, mention).filter((a) => fits(a, types) && !taken.has(a.entity.id));
    if (above === predicate && found.length) return found;
  }
  return [];
}

/** "will not lift the embargo until Cuba reforms": the first span after the verb, wherever it stands. */
export function spanAfter(
  scene: Scene,
  predicate: number,
  types: readonly EntityTypeId[],
  taken: ReadonlySet<string>,
): readonly Actor[] {
  const from = scene.tree.tokens[predicate]!.end;
  for (const mention of scene.mentions.mentions) {
    if (mention.start < from) continue;
    const found = actorsOf(scene, mention).filter((a) => fits(a, types) && !taken.has(a.entity.id));
    if (found.length) return found;
  }
  return [];
}

/** "British and EU negotiators", "John Major of Britain and John Bruton of Ireland": the span that "and" ties to another. */
export function spanBeside(scene: Scene, mention: Mention, types: readonly EntityTypeId[]): readonly Actor[] {
  const { tokens } = scene.tree;
  for (const other of scene.mentions.mentions) {
    if (other === mention || other.entity === mention.entity) continue;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    const between = tokens.filter((t) => t.start >= first.end && t.end <= second.start);
    const tied = between.length > 0 && between.length < 6 && between.some((t) => /^(and|&)$/i.test(t.text));
    if (!tied || between.some((t) => t.tag === 'VERB')) continue;
    const found = actorsOf(scene, other).filter((a) => fits(a, types));
    if (found.length) return found;
  }
  return [];
}

/** When the user gave two actors and one is found, the other is the other. */
export function otherSpan(
  scene: Scene,
  types: readonly EntityTypeId[],
  taken: ReadonlySet<string>,
): readonly Actor[] {
  const others = scene.mentions.mentions.filter((m) => !taken.has(m.entity));
  return others.length === 1 ? actorsOf(scene, others[0]!).filter((a) => fits(a, types)) : [];
}

/** Last resorts are far less sure than grammar: they yield to any claim that has it on its side. */
export const LAST_RESORT = 0.4;

function actorsOf(scene: Scene, mention: Mention): readonly Actor[] {
  const entity = scene.entities.get(mention.entity);
  return entity ? [{ mention, entity, confidence: LAST_RESORT, by: 'depth' }] : [];
}
