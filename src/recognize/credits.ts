import { knownNames } from '../lexicon/known-names.ts';
import type { Span } from '../model/span.ts';

const OUTLET = /[\p{L}][\p{L}. -]{1,24}/u;

/**
 * Lines that say who wrote or supplied a text: "ab/cde (AFP, dpa)", "Author: N. N.", "Editor: N. N.". What stands in them is no part of the news.
 * Counter-examples: "the agency (Reuters) said", "the author John le Carré".
 */
export function credits(text: string): Span[] {
  const spans: Span[] = [];
  // initials of editors, then agencies: "hc/pfd (Reuters, AFP)", "mz/tj (AFP)"
  for (const match of text.matchAll(
    /(?<![\p{L}\d/.])\p{Ll}{2,5}(?:\s?\/\s?\p{Ll}{2,5}){1,5}\s?\(([^()\n]{2,80})\)/gu,
  ))
    add(spans, match);
  // agencies alone at the very end of a line, two or more: "(AP, dpa)"
  for (const match of text.matchAll(/\(([^()\n]{2,80})\)[ \t]*(?=\n|$)/gu))
    if (match[1]!.includes(',') && match[1]!.split(',').every((part) => isOutlet(part.trim())))
      add(spans, match);
  // "Author: A. B. (AP, AFP) Editor: C. D.": up to the end of the line, the next label or a full sentence
  for (const match of text.matchAll(
    /\b(?:Author|Authors|Editor|Editors|Reporter|Interview|Interviewer|Photographer|Translation|Translator|Reporting by|Editing by|Writing by)(?::|(?<=by))\s+\p{Lu}[^\n.!?:]{2,80}/gu,
  )) {
    const words = match[0].split(/\s+/).slice(1);
    const lower = words.findIndex(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(van|von|de|da|di|del|bin|al|and|dpa|epd|dapd)$/.test(word.replace(/[(),]/g, '')),
    );
    const kept = lower < 0 ? match[0].length : match[0].indexOf(` ${words[lower]!}`);
    spans.push({ start: match.index, end: match.index + kept });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const add = (spans: Span[], match: RegExpMatchArray): void => {
  spans.push({ start: match.index!, end: match.index! + match[0].length });
};

const isOutlet = (name: string): boolean =>
  OUTLET.test(name) && (knownNames().get(name)?.list === 'outlet' || /^(dapd|afp|ap|reuters)$/.test(name));
