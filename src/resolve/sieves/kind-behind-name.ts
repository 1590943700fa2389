import type { Sieve } from '../sieve.ts';

/** Nouns that say what a body of this name is, and add nothing else to it. */
const KINDS =
  /^(group|movement|party|militia|organization|organisation|company|firm|network|agency|alliance)$/;

/**
 * A name with its kind behind it: "the Islamic State group" is Islamic State. Not "Hezbollah group fighters", nor "the parties", nor
 * "the German company", whose first word names no body.
 */
export const kindBehindName: Sieve = {
  id: 'kind-behind-name',
  example: 'the Islamic State group',
  run: (discourse) => {
    for (const site of discourse.sites) {
      const { mention, headWord, number, head, last } = site;
      if (mention.form !== 'nominal' || number === 'plural' || head !== last || !KINDS.test(headWord))
        continue;
      for (const step of [-1, 1]) {
        const name = discourse.sites[site.index + step];
        if (name?.sentence !== site.sentence || name.mention.form !== 'name') continue;
        if (!/^(organization|group)$/.test(name.mention.type) || name.last !== head - 1) continue;
        if (name.first <= site.first + 1) discourse.link(name, site, 'kind-behind-name', true);
      }
    }
  },
};
