/** Where a long sentence may be cut, best first: after these tokens. */
const places = [/^(?:[;.!?…]|[.!?]{2,})$/, /^(?::|--|—|–)$/, /^[,)]$/, /^["”]$/];

/**
 * Cuts a sentence of more than `limit` tokens into pieces, so that time and memory stay linear: at the last semicolon (else colon or
 * dash, comma, quotation mark) of the second half of what fits, else where it is full.
 * @returns the index behind each piece's last token
 */
export function cuts(forms: readonly string[], limit: number): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  while (forms.length - start > limit) {
    start = cut(forms, start + (limit >> 1), start + limit);
    ends.push(start);
  }
  ends.push(forms.length);
  return ends;
}

function cut(forms: readonly string[], from: number, to: number): number {
  for (const place of places) {
    for (let i = to - 1; i >= from; i--) if (place.test(forms[i]!)) return i + 1;
  }
  return to;
}
