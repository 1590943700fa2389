/**
 * Whether the white space between two offsets of a text ends a sentence: it does if it holds a line break, unless that is a break
 * within a hard-wrapped paragraph.
 */
export function lineBreaks(text: string): (from: number, to: number) => boolean {
  const wrapped = wrappedBreaks(text);
  return (from, to) => {
    let breaks = 0;
    let soft = true;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      if (c === 0x2029) return true;
      if (c === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
      if (c !== 0x0a && c !== 0x0d && c !== 0x0b && c !== 0x0c && c !== 0x85 && c !== 0x2028) continue;
      breaks++;
      soft &&= wrapped.has(i);
    }
    if (breaks === 0) return false;
    if (breaks > 1) return true;
    return !soft;
  };
}

/**
 * Breaks between the lines of paragraphs that were wrapped at a fixed width: at least three lines, all but the last of nearly
 * the same length (48 to 120), most of them ending without a full stop.
 */
function wrappedBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const paragraph of text.matchAll(/[^\r\n]+(?:\r?\n[^\S\r\n]*(?=\S)[^\r\n]+)*/g)) {
    const lines = [...paragraph[0].matchAll(/[^\r\n]+/g)];
    if (lines.length < 3) continue;
    const full = lines.slice(0, -1);
    const lengths = full.map((line) => line[0].trimEnd().length);
    const longest = Math.max(...lengths);
    const shortest = Math.min(...lengths);
    if (longest > 120 || shortest < 48 || longest - shortest > 22) continue;
    const open = full.filter((line) => !/[.!?:]["'”’)]?\s*$/.test(line[0])).length;
    if (open < full.length * 0.6) continue;
    for (const line of full) {
      const end = paragraph.index + line.index + line[0].length;
      breaks.add(text[end] === '\r' ? end + 1 : end);
    }
  }
  return breaks;
}
