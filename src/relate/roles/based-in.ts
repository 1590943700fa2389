import { mentionAt } from '../actor.ts';
import type { Scene } from '../scene.ts';
import { baseOf, isNominal } from '../tree.ts';
import type { RoleCandidate } from './role-claims.ts';

const BASED = new Set(['based', '-based', 'headquartered']);

/** "the Hague-based court", "Beirut-based broadcaster Al Mayadeen": the place stands before "-based". */
export function basedClaims(scene: Scene): readonly RoleCandidate[] {
  const { tree, mentions } = scene;
  const found: RoleCandidate[] = [];
  tree.words.forEach((word, i) => {
    if (!BASED.has(word)) return;
    const token = tree.tokens[i]!;
    let before = i - 1;
    while (before >= 0 && tree.tokens[before]!.text === '-') before--;
    if (before < 0 || before === i - 1 ? !token.text.startsWith('-') : false) return;
    const place = mentions.covering[before];
    if (!place || (place.type !== 'place' && place.type !== 'state')) return;
    let at = token.head;
    for (let steps = 0; at >= 0 && steps < 4; steps++) {
      const bearer = at > i ? mentionAt(scene, at) : undefined;
      if (bearer && bearer.entity !== place.entity) {
        found.push({
          role: 'based_in',
          source: bearer,
          target: place,
          trigger: i,
          rule: 'role/based',
          confidence: 0.92,
        });
        return;
      }
      const { dep, head } = tree.tokens[at]!;
      if (!isNominal(tree, at) || !['compound', 'amod', 'nmod', 'flat', 'appos'].includes(baseOf(dep)))
        return;
      at = head;
    }
  });
  return found;
}
