import { ownSubject } from '../binding.ts';
import type { Sieve } from '../sieve.ts';

/** The subject of its own clause: "Putin praised himself"; "each other" for the two who are its subject. */
export const reflexive: Sieve = {
  id: 'reflexive',
  example: 'Putin praised himself',
  run: (discourse) => {
    for (const site of discourse.sites) {
      if (site.pronoun?.kind !== 'reflexive' && site.pronoun?.kind !== 'reciprocal') continue;
      const subject = ownSubject(site);
      const found = discourse.at(site.sentence, subject).find((other) => discourse.allowed(site, other));
      if (found) discourse.link(site, found, 'reflexive');
    }
  },
};
