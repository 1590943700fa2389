import type { Mention } from '../../model/mention.ts';
import { mentionAt } from '../actor.ts';
import { tokensOf } from '../mention-index.ts';
import type { Scene } from '../scene.ts';
import { dependents, lemmaAt, prepositionOf } from '../tree.ts';
import type { RoleCandidate } from './role-claims.ts';

const PLACED = new Set(['place', 'facility', 'event']);

/** "Geneva, Switzerland", "Munich in Germany", "the German city of Munich", "the summit in Vienna". */
export function locatedClaims(scene: Scene): readonly RoleCandidate[] {
  const { tree, mentions } = scene;
  const found: RoleCandidate[] = [];
  const add = (source: Mention, target: Mention | undefined, trigger: number, rule: string) => {
    if (!target || source.entity === target.entity) return;
    if (target.type === 'place' || target.type === 'state')
      found.push({ role: 'located_in', source, target, trigger, rule, confidence: 0.85 });
  };
  mentions.headed.forEach((source, i) => {
    if (!source || !PLACED.has(scene.entities.get(source.entity)?.type ?? source.type)) return;
    for (const d of dependents(tree, i, 'nmod')) {
      if (prepositionOf(tree, d) !== 'in') continue;
      const place = mentionAt(scene, d);
      // "the war in Ukraine" and "his visit in France" are told as acts; a summit lies in a city
      if (source.type === 'event' && (place?.type !== 'place' || !GATHERINGS.has(lemmaAt(tree, i)))) continue;
      add(source, place, d, 'role/in');
    }
    if (source.type !== 'place' || source.form !== 'name') return;
    // "the German city of Munich"
    const kind = tree.tokens[i]!.head;
    if (kind >= 0 && prepositionOf(tree, i) === 'of' && KINDS.has(tree.tokens[kind]!.lemma.toLowerCase())) {
      for (const d of dependents(tree, kind, 'amod', 'compound', 'nmod:poss'))
        add(source, mentionAt(scene, d), kind, 'role/city-of');
    }
    const after = afterComma(scene, source);
    if (after) add(source, after, i, 'role/comma');
  });
  return found;
}

const GATHERINGS = new Set(
  'summit meeting conference forum congress ceremony session assembly olympics festival exhibition'.split(
    ' ',
  ),
);
const KINDS = new Set(
  'city town village port region province capital district suburb island state county'.split(' '),
);

/** "Geneva, Switzerland," but not the list "Paris, France and Spain". */
function afterComma({ tree, mentions }: Scene, source: Mention): Mention | undefined {
  const comma = (tokensOf(tree, source)?.[1] ?? -2) + 1;
  if (tree.tokens[comma]?.text !== ',' || !tree.tokens[comma + 1]) return undefined;
  const last = comma + 1;
  const next = mentions.covering[last];
  if (next?.type !== 'state' || next.form !== 'name' || next.start !== tree.tokens[last]!.start)
    return undefined;
  const end = tokensOf(tree, next)?.[1] ?? last;
  const follower = tree.tokens[end + 1]?.text ?? '.';
  if (!/^[,.;:)\n]|^(?:on|in|to|for|by|at|with|-|–|—)$/.test(follower)) return undefined;
  // "Paris, France, and Spain" is a list as well
  if (follower === ',' && /^(?:and|or)$/.test(tree.tokens[end + 2]?.text ?? '')) return undefined;
  return tree.tokens[end + 1]?.text === ',' && mentions.covering[end + 2]?.type === 'state'
    ? undefined
    : next;
}
