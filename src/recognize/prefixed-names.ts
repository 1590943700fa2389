import { knownNames } from '../lexicon/known-names.ts';
import type { KnownEntity, RecognizedMention } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Line } from './candidate.ts';
import { fold } from './settle-types.ts';

/** A name that begins inside a token. */
export interface PrefixedName {
  readonly line: Line;
  readonly token: number;
  readonly start: number;
  readonly type: EntityTypeId;
  readonly known?: KnownEntity;
}

/** Whether a text has any such word at all; most have none. */
export const hasPrefixes = (text: string): boolean => PREFIX.test(text);

const PREFIX = /(?:anti|pro|ex|non|post|pre|then|counter)[-‐]/iu;
const PREFIXED = /^(?:anti|pro|ex|non|post|pre|then|counter)[-‐](\p{Lu}.*)$/iu;

/**
 * Names behind a prefix, which a tokenizer keeps in one word: "pro-Moscow", "anti-Merkel", "ex-Soviet". Known by the lists or from elsewhere in
 * the document. Counter-example: "non-Muslim" names nobody.
 */
export function* prefixedNames(
  line: Line,
  inDocument: ReadonlyMap<string, Pick<RecognizedMention, 'type' | 'known'>>,
): Generator<PrefixedName> {
  for (let token = 0; token < line.tokens.length; token++) {
    const { text, start } = line.tokens[token]!;
    const rest = PREFIXED.exec(text)?.[1];
    if (!rest) continue;
    const at = { line, token, start: start + text.length - rest.length };
    const same = inDocument.get(fold(rest));
    const entry = knownNames().get(rest);
    if (entry && /^(state|capital|demonym|territory)$/.test(entry.list)) {
      // "pro-Moscow rebels" side with a state
      const known = entry.list === 'capital' ? entry.state! : entry.known;
      yield { ...at, type: known.type, known };
    } else if (same) yield { ...at, type: same.type, ...(same.known && { known: same.known }) };
    else if (entry && /^(organization|body|seat)$/.test(entry.list))
      yield { ...at, type: entry.known.type, known: entry.known };
  }
}
