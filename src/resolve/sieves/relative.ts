import { topOf } from '../grammar.ts';
import type { Sieve } from '../sieve.ts';

/** The noun that the clause is about: "Putin, [who] met Kim", "the treaty [that] Russia signed". */
export const relative: Sieve = {
  id: 'relative',
  example: 'Putin, who met Kim',
  run: (discourse) => {
    for (const site of discourse.sites) {
      if (site.pronoun?.kind !== 'relative' || !site.tree) continue;
      const { tokens } = site.tree;
      for (let at = site.head, steps = 0; at >= 0 && steps < 30; at = tokens[at]!.head, steps++) {
        if (tokens[at]!.dep !== 'acl:relcl') continue;
        const noun = tokens[at]!.head;
        const near = [
          ...discourse.at(site.sentence, noun),
          ...discourse.at(site.sentence, topOf(site.tree, noun)),
        ];
        const found = near.find((other) => other.index !== site.index);
        if (found) discourse.link(site, found, 'relative', true);
        break;
      }
    }
  },
};
