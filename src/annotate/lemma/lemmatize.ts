import { closedWords } from './closed-words.ts';
import { irregularNouns } from './irregular-nouns.ts';
import { irregularVerbs } from './irregular-verbs.ts';

/** Place of a lower-case word among the frequent words of English, 0 the most frequent, or -1: decides `hoped` -> hope. */
export type Rank = (lower: string) => number;

/**
 * The dictionary form of a word, in the style of the English treebanks: names keep their case, plurals of names lose their ending
 * (`States` -> State), pronouns stand in the nominative (`him` -> he), `n't` is not.
 * @param xpos Penn tag, which says what kind of ending the word has
 * @param initial the word begins its sentence, so that its capital letter tells nothing
 */
export function lemmatize(form: string, upos: string, xpos: string, initial: boolean, rank: Rank): string {
  const lower = form.toLowerCase();
  const closed = closedWords.get(xpos)?.get(lower);
  if (closed !== undefined) return closed;
  switch (xpos) {
    case 'NNP':
    case 'ADD':
    case 'GW':
      return form;
    case 'NNPS':
      return withCaseOf(form, singular(lower, rank));
    case 'CD':
      return /^\d{1,3}(?:,\d{3})+/.test(form) ? form.replaceAll(',', '') : lower;
    case 'NN':
    case 'FW':
      // the two tags do not always agree: "shot" as a verb that is called a noun
      if (upos === 'VERB') return irregularVerbs.get(lower) ?? lower;
      return isAcronym(form, rank) ? form : lower;
    case 'NNS':
      if (isAcronym(form.replace(/s$/, ''), rank)) return form.replace(/s$/, '');
      return /\d/.test(form) ? form : singular(lower, rank);
    case 'VBZ':
      return irregularVerbs.get(lower) ?? withoutS(lower, rank);
    case 'VBD':
    case 'VBN':
      return irregularVerbs.get(lower) ?? withoutEnding(lower, 'ed', rank);
    case 'VBG':
      return irregularVerbs.get(lower) ?? withoutEnding(lower, 'ing', rank);
    case 'VB':
    case 'VBP':
      return upos === 'AUX' || present.test(lower) ? (irregularVerbs.get(lower) ?? lower) : lower;
    case 'JJR':
    case 'RBR':
      return compared(lower, 'er', rank);
    case 'JJS':
    case 'RBS':
      return compared(lower, 'est', rank);
    case 'JJ':
      // pro-European
      if (/^\p{Ll}+-\p{Lu}/u.test(form)) return form;
      // Russian, Shiite; but Clean at the beginning
      return isAcronym(form, rank) || (/^\p{Lu}.*\p{Ll}/u.test(form) && (!initial || nationality.test(form)))
        ? form
        : lower;
    default:
      return lower;
  }
}

/** Forms of the present that differ from the base; `saw` as a base is to saw. */
const present = /^(?:are|am|is|has|['’].*)$/;

/** `EU`, `TVs`; but not `TREATY`, which a headline writes large. */
const isAcronym = (form: string, rank: Rank): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.&-]{1,5}$/u.test(form) && !(form.length > 3 && rank(form.toLowerCase()) >= 0);

/** Endings that few other adjectives have. */
const nationality = /(?:ese|[^d]ian|[^bplh]ish|eli|aqi|nese|bic)$/;

function withCaseOf(form: string, lower: string): string {
  if (form === form.toUpperCase()) return lower.toUpperCase();
  // `McDonalds`: the letters they share as they stand
  let same = 0;
  while (same < lower.length && form[same]?.toLowerCase() === lower[same]) same++;
  return form.slice(0, same) + lower.slice(same);
}

function singular(plural: string, rank: Rank): string {
  const known = irregularNouns.get(plural);
  if (known !== undefined) return known;
  // Iraqis, gurus
  if (/[iu]s$/.test(plural) && plural.length > 4) return plural.slice(0, -1);
  if (/[^f]men$/.test(plural) && plural.length > 4) return `${plural.slice(0, -2)}an`;
  return withoutS(plural, rank);
}

/** `treaties` -> treaty, `processes` -> process, `houses` -> house, `talks` -> talk. */
function withoutS(word: string, rank: Rank): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(word)) {
    const short = word.slice(0, -2);
    const long = word.slice(0, -1);
    return better(short, long, rank);
  }
  return word.slice(0, -1);
}

/** The more frequent of two spellings; the first if neither is known, with or without a prefix (`misnamed` as named). */
function better(first: string, second: string, rank: Rank): string {
  const a = rank(first);
  const b = rank(second);
  if (a < 0 && b < 0) {
    const prefix = /^(?:mis|re|over|under|un|out|pre|dis|de|co|counter|inter|trans)-?(?=...)/.exec(
      first,
    )?.[0];
    return prefix ? prefix + better(first.slice(prefix.length), second.slice(prefix.length), rank) : first;
  }
  return b >= 0 && (a < 0 || b < a) ? second : first;
}

/** `signed` -> sign, `hoped` -> hope, `stopped` -> stop, `carried` -> carry. */
function withoutEnding(word: string, ending: 'ed' | 'ing', rank: Rank): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return word;
  if (ending === 'ed' && stem.endsWith('i')) return stem.length > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`;
  const silent = `${stem}e`;
  const double = /([bcdfgklmnprtvz])\1$/.test(stem);
  if (double) {
    const undoubled = stem.slice(0, -1);
    // calling -> call, but cancelling -> cancel
    if (/(?:ll|ff|zz)$/.test(stem)) return better(stem, undoubled, rank);
    // stopped -> stop, but boycotted -> boycott
    return rank(undoubled) < 0 && rank(stem) >= 0 ? stem : undoubled;
  }
  // one vowel before one consonant in a short word: `noted` can only be note, since `not` would double its t
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) || /[^aeo]u$|[vcz]$|dg$|[^aeiourlsn]l$/.test(stem))
    return silent;
  // mutilated, privatised: in doubt the verbs of Latin
  if (/[^aeo]at$|[^aeious]is$|[iou]r$/.test(stem) && stem.length > 4) return better(silent, stem, rank);
  return better(stem, silent, rank);
}

/** `larger` -> large, `bigger` -> big, `earliest` -> early. */
function compared(word: string, ending: 'er' | 'est', rank: Rank): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return better(stem, `${stem}e`, rank);
}
