import type { ActionType, RoleType } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';
import { dependents, lemmaAt, prepositionOf, type Tree } from './tree.ts';

const RECEIVES = /^(?:to|for|with|toward|towards)$/;
const HELPING = /^(?:help|aid|assist|support|defend|protect|rebuild|back|supply)$/;

/** "promised to keep Napoleon from the throne": nothing is promised to him. */
function isKeptAway(tree: Tree, token: number): boolean {
  let at = token;
  // "Napoleon and his family", "the throne of France"
  for (let steps = 0; steps < 4 && /^(?:conj|nmod)/.test(tree.tokens[at]!.dep); steps++)
    at = tree.tokens[at]!.head;
  const { head } = tree.tokens[at]!;
  return (
    head >= 0 &&
    /^(?:keep|exclude|bar|prevent|remove|stop)$/.test(lemmaAt(tree, head)) &&
    dependents(tree, head, 'obl').some((o) => prepositionOf(tree, o) === 'from')
  );
}

/**
 * What an agreed act is about need not be whom it is agreed with: "agreed to leave the Sinai", "agreed to return
 * Shandong to China" (China), "promised to enter the war against Japan".
 */
export function isNoCounterpart(
  { tree }: Scene,
  type: ActionType | RoleType,
  { entity, mention }: Actor,
  token: number,
): boolean {
  if (mention.rule.startsWith('given') || !('event' in type) || token < 0) return false;
  if (type.event !== 'AGREE') return false;
  const preposition = prepositionOf(tree, token);
  if (preposition === 'against' || isKeptAway(tree, token)) return true;
  if (entity.type !== 'place') return false;
  const { head } = tree.tokens[token]!;
  return preposition === null ? head < 0 || !HELPING.test(lemmaAt(tree, head)) : !RECEIVES.test(preposition);
}
