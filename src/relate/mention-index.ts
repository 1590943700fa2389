import type { Mention } from '../model/mention.ts';
import type { Tree } from './tree.ts';

/** The mentions of one sentence by token. */
export interface MentionIndex {
  /** The mention whose head word is this token. */
  readonly headed: readonly (Mention | undefined)[];
  /** The smallest mention that covers this token. */
  readonly covering: readonly (Mention | undefined)[];
  /** All mentions of the sentence, in order of offset. */
  readonly mentions: readonly Mention[];
}

/** Token range [first, last] of a span in a sentence; null if it touches none. */
export function tokensOf(
  tree: Tree,
  span: { readonly start: number; readonly end: number },
): readonly [number, number] | null {
  const { tokens } = tree;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  if (low >= tokens.length || tokens[low]!.start >= span.end) return null;
  let last = low;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end) last++;
  return [low, last];
}

/** The token of a range whose head lies outside it; of several (a name torn by the parser) the one nearest the root. */
export function headToken(tree: Tree, [first, last]: readonly [number, number]): number {
  let best = -1;
  let bestDepth = Number.POSITIVE_INFINITY;
  for (let i = first; i <= last; i++) {
    const token = tree.tokens[i]!;
    if ((token.head >= first && token.head <= last) || token.tag === 'PUNCT' || token.xpos === 'POS')
      continue;
    let depth = 0;
    for (let at = i; at >= 0 && depth < 60; at = tree.tokens[at]!.head) depth++;
    if (depth < bestDepth) {
      best = i;
      bestDepth = depth;
    }
  }
  return best < 0 ? first : best;
}

/** `mentions` must be those of this sentence, sorted by offset. */
export function mentionIndex(tree: Tree, mentions: readonly Mention[]): MentionIndex {
  const headed: (Mention | undefined)[] = new Array(tree.tokens.length).fill(undefined);
  const covering: (Mention | undefined)[] = new Array(tree.tokens.length).fill(undefined);
  const size = (m: Mention) => m.end - m.start;
  for (const mention of mentions) {
    const range = tokensOf(tree, mention);
    if (!range) continue;
    for (let i = range[0]; i <= range[1]; i++) {
      const other = covering[i];
      if (!other || size(mention) < size(other)) covering[i] = mention;
    }
    const head = headToken(tree, range);
    const other = headed[head];
    // "Vladimir Putin" inside "the Russian president Vladimir Putin": the name is the surer of the two
    if (!other || (other.form !== 'name' && mention.form === 'name')) headed[head] = mention;
    else if (other.form === mention.form && size(mention) > size(other)) headed[head] = mention;
  }
  return { headed, covering, mentions };
}
