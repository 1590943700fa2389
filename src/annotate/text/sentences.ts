import type { Span } from '../../model/span.ts';
import { abbreviation } from './abbreviations.ts';
import { lineBreaks } from './line-breaks.ts';

/** Words that begin a sentence after an abbreviation: `in the U.S. The` but `the U.S. Senate`. */
const openers = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My There Here But And Or So Yet In On At By For From ' +
    'With As If When While After Before Since Although Though Because However Meanwhile Also Both Some Many Most Several Such Under Over ' +
    'During According What Who Why How Where Once Until Despite Earlier Later Last No Not Only Now Then Even Still'
  ).split(' '),
);

/** `"Will it hold?" asked Merkel`, `"Never!" Lavrov said`: the words of saying that tie a quotation to its sentence. */
const saying =
  /^(?:said|says|say|asked|asks|told|added|adds|wrote|replied|shouted|cried|exclaimed|tweeted|declared|wondered|yelled)$/;

const closing = /^(?:["”’'»)\]]|'')$/;
const terminal = /^(?:[.!?…。！？।]|[!?]{2,}|\.{2,})$/;

/**
 * Where the sentences of a text end: the index behind the last token of each.
 * @param forms the tokens' text
 */
export function sentenceEnds(tokens: readonly Span[], forms: readonly string[], text: string): readonly number[] {
  const isBreak = lineBreaks(text);
  const ends: number[] = [];
  const form = (i: number): string => forms[i] ?? '';
  const gap = (i: number): number => (tokens[i + 1]?.start ?? text.length) - tokens[i]!.end;

  let i = 0;
  while (i < tokens.length) {
    const last = form(i);
    let end = i + 1;
    if (end < tokens.length && !isBreak(tokens[i]!.end, tokens[end]!.start)) {
      const stops = terminal.test(last);
      const shortened = !stops && last.length > 1 && last.endsWith('.');
      if (!stops && !shortened) {
        i++;
        continue;
      }
      let quoted = false;
      while (
        end < tokens.length &&
        gap(end - 1) === 0 &&
        (closing.test(form(end)) || terminal.test(form(end)))
      ) {
        quoted ||= /["”’']/.test(form(end));
        end++;
      }
      if (end < tokens.length && !isBreak(tokens[end - 1]!.end, tokens[end]!.start)) {
        const glued = gap(end - 1) === 0;
        const next = /^["“‘'([«`]+$/.test(form(end)) ? form(end + 1) : form(end);
        if (!endsBefore(next, last, glued, shortened && end === i + 1, quoted, end)) {
          i = end;
          continue;
        }
      }
    }
    ends.push(end);
    i = end;
  }
  return ends;

  function endsBefore(
    next: string,
    last: string,
    glued: boolean,
    shortened: boolean,
    quoted: boolean,
    at: number,
  ): boolean {
    if (/^[,;:)\]%]/.test(next)) return false;
    if (shortened) {
      if (last.length > 2 && abbreviation(last.slice(0, -1), ' 1') === 'leading') return false;
      return !glued && openers.has(next);
    }
    if (glued) {
      // a forgotten space, `ended.The next`; other scripts need none
      return (
        /^[。！？।]$/.test(last) ||
        (last === '.' && /^\p{Lu}\p{Ll}/u.test(next)) ||
        (last !== '.' && !/^[\p{Ll}\p{N}]/u.test(next))
      );
    }
    if (/^\p{Ll}/u.test(next)) return !quoted && last === '.' && !/^\.{2,}$/.test(last);
    if (quoted && last !== '.') {
      for (let k = at; k < at + 5; k++) if (saying.test(form(k))) return false;
    }
    return true;
  }
}
