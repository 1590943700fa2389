import type { Mention } from '../model/mention.ts';
import type { Scene } from './scene.ts';
import { dependents } from './tree.ts';

/**
 * The mention that shows a reader best who is meant, in the same sentence: for a pronoun the nearest description or name before it
 * ("Iran said it would help"), for a description the name beside it ("the president, Goodluck Jonathan").
 */
export function tellingMention(scene: Scene, mention: Mention): Mention {
  if (mention.form === 'name' || mention.rule.startsWith('given')) return mention;
  const same = scene.mentions.mentions.filter((m) => m.entity === mention.entity && m !== mention);
  if (mention.form === 'pronoun')
    return same.filter((m) => m.form !== 'pronoun' && m.end <= mention.start).at(-1) ?? mention;
  const head = scene.mentions.headed.indexOf(mention);
  if (head < 0) return mention;
  const beside = dependents(scene.tree, head, 'appos', 'flat').map((d) => scene.mentions.headed[d]);
  return same.find((m) => m.form === 'name' && beside.includes(m)) ?? mention;
}
