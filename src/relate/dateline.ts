import type { Sentence, Token } from '../model/sentence.ts';

/** Longest dateline, in tokens: "THE HAGUE, Netherlands (AP) --". */
const LONGEST = 10;
const DASH = /^(?:-{1,2}|–|—)$/;

/**
 * A parser takes the place of a dateline for the subject: "GENEVA (AP) -- Iran rejected ...". The clause's real argument, which it then
 * hangs on the place, gets the place's part in the tree, and the place becomes a loose dependent.
 */
export function withoutDateline(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const dash = tokens.findIndex(
    (t, i) => i > 0 && i <= LONGEST && DASH.test(t.text) && t.start > tokens[i - 1]!.end,
  );
  if (dash < 1 || !isDateline(tokens.slice(0, dash))) return sentence;
  const place = tokens.findIndex((t, i) => i < dash && t.head > dash);
  if (place < 0) return sentence;
  const { head, dep } = tokens[place]!;
  const real = tokens.findIndex(
    (t, i) =>
      i > dash && t.head === place && /^(?:appos|parataxis|dep|conj|flat|list|nmod|compound)/.test(t.dep),
  );
  const moved = tokens.map((t, i): Token => {
    if (i === real && i !== head) return { ...t, head, dep };
    return i === place ? { ...t, dep: 'dep' } : t;
  });
  return { ...sentence, tokens: moved };
}

/** Capitals, or a name with a bracketed agency: nothing that could be a clause. */
const isDateline = (before: readonly Token[]): boolean =>
  /^\p{Lu}/u.test(before[0]!.text) &&
  before.every(
    (t) => t.tag === 'PROPN' || t.tag === 'PUNCT' || t.tag === 'NUM' || t.text === t.text.toUpperCase(),
  ) &&
  (before.some((t) => t.text.length > 2 && t.text === t.text.toUpperCase() && /\p{Lu}/u.test(t.text)) ||
    before.some((t) => t.text === '('));
