import { knownNames } from '../lexicon/known-names.ts';
import { furnitureOf } from '../lexicon/page-furniture.ts';
import type { Span } from '../model/span.ts';

const OUTLET = /[\p{L}][\p{L}. -]{1,24}/u;

/**
 * Lines that say who wrote or supplied a text: "ab/cde (AFP, dpa)", "Author: N. N.", "Editor: N. N.". What stands in them is no part of the news.
 * Counter-examples: "the agency (Reuters) said", "the author John le Carré".
 */
export function credits(text: string): Span[] {
  const spans: Span[] = [];
  if (text.includes('/')) {
    // initials of editors, then agencies: "hc/pfd (Reuters, AFP)", "mz/tj (AFP)"
    for (const match of text.matchAll(
      /(?<![\p{L}\d/.])\p{Ll}{2,5}(?:\s?\/\s?\p{Ll}{2,5}){1,5}\s?\(([^()\n]{2,80})\)/gu,
    ))
      add(spans, match);
    // the same without brackets: "hc/AFP/Reuters"
    for (const match of text.matchAll(
      /(?<![\p{L}\d/.])\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,3}\/(?:AFP|AP|Reuters|KNA|EPD|DPA|APE)(?:\/(?:AFP|AP|Reuters|reuters|dpa|epd|KNA))*(?![\p{L}/])/gu,
    ))
      add(spans, match);
  }
  // agencies alone at the very end of a line, two or more: "(AP, dpa)"
  for (const match of text.matchAll(/\(([^()\n]{2,80})\)[ \t]*(?=\n|$)/gu))
    if (match[1]!.includes(',') && match[1]!.split(',').every((part) => isOutlet(part.trim())))
      add(spans, match);
  // "Author: A. B. (AP, AFP) Editor: C. D.": from each label to the next, the end of the line, or the first word in small letters
  const labels = [
    ...text.matchAll(
      /\b(?:Authors?|Editors?|Reporters?|Interview(?:er)?|Photographer|Translat(?:ion|or)|(?:Reporting|Editing|Writing) by)(?::|(?<=by))\s+(?=\p{Lu})/gu,
    ),
  ];
  labels.forEach((label, i) => {
    const start = label.index;
    const from = start + label[0].length;
    const limit = Math.min(labels[i + 1]?.index ?? text.length, from + 80);
    const end =
      from +
      (/^[^\n.!?]*?(?=\s\p{Ll}|\n|[!?]|\.\s|$)/u.exec(withoutParticles(text.slice(from, limit)))?.[0]
        .length ?? 0);
    if (end > from) spans.push({ start, end });
  });
  // whole lines: "By Jane Roe, Associated Press", "Read more: ...", "Photo: ...", "Sign up for our newsletter"
  for (const match of text.matchAll(/[^\n]+/g)) {
    const kind = furnitureOf(match[0].trim());
    if (kind && kind !== 'stamp') add(spans, match);
  }
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, i) => i === 0 || span.start >= sorted[i - 1]!.end);
}

/** The same length, with the small words that stand in names and credits made capital, so that they do not end one. */
const withoutParticles = (text: string): string =>
  text.replace(
    /(?<![\p{L}])(?:van|von|de|da|di|del|der|bin|al|and|dpa|epd|dapd|afp|ap|reuters)(?![\p{L}])/gu,
    (word) => word.toUpperCase(),
  );

const add = (spans: Span[], match: RegExpMatchArray): void => {
  spans.push({ start: match.index!, end: match.index! + match[0].length });
};

const isOutlet = (name: string): boolean =>
  OUTLET.test(name) && (knownNames().get(name)?.list === 'outlet' || /^(dapd|afp|ap|reuters)$/.test(name));
