import { SMALL_WORD } from '../name-form.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** First letters of a name, with and without its small words: "Ministry of State Security" -> mss, moss. */
export function initials(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const letters = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const large = words.filter((word) => !SMALL_WORD.has(word));
  return [...new Set([letters(large), letters(words)])].filter((letter) => letter.length > 1);
}

const isAcronym = (site: Site): boolean =>
  site.mention.form === 'name' &&
  site.name.length === 1 &&
  /^\p{Lu}[\p{Lu}\p{N}&.]*\p{Lu}\.?(['’]s)?$/u.test(site.mention.text.replace(/^the\s+/i, ''));

/** Initials stand for the name: "Korean Central News Agency (KCNA)", "the KCNA" before or after it. Not for persons. */
export const acronym: Sieve = {
  id: 'acronym',
  example: 'International Atomic Energy Agency ... IAEA',
  run: (discourse) => {
    const byInitials = new Map<string, Site[]>();
    for (const site of discourse.sites) {
      if (site.mention.form !== 'name' || site.mention.type === 'person') continue;
      for (const letters of initials(site.name)) {
        const list = byInitials.get(letters) ?? [];
        if (!list.some((other) => discourse.same(other, site))) byInitials.set(letters, [...list, site]);
      }
    }
    for (const site of discourse.sites) {
      if (!isAcronym(site)) continue;
      const full = byInitials.get(site.name[0]!) ?? [];
      // Two names with these initials: neither
      if (full.length === 1) discourse.link(site, full[0]!, 'acronym');
    }
  },
};
