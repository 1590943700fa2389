import type { Discourse } from '../discourse.ts';
import { childrenOf } from '../grammar.ts';
import { homeOf, homes } from '../home.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/** "His country" is the state whose office he holds: "Japanese Prime Minister Abe praised his country". */
export const ownCountry: Sieve = {
  id: 'own-country',
  example: 'Russian President Vladimir Putin praised his country',
  run: (discourse) => {
    const known = homes(discourse);
    for (const site of discourse.sites) {
      if (!/^(country|nation|homeland|government)$/.test(site.headWord) || site.number === 'plural') continue;
      if (site.determiner !== 'possessive' || discourse.cluster(site).known) continue;
      const owner = ownerOf(discourse, site);
      const home = owner && homeOf(discourse, known, owner, site.index);
      if (home) discourse.link(site, home, 'own-country');
    }
  },
};

/** The person whose it is: "his", "Putin's"; "whose" is the noun before it. */
function ownerOf(discourse: Discourse, site: Site): Site | undefined {
  const { tree, head, sentence } = site;
  if (!tree) return undefined;
  const owner = childrenOf(tree, head).find((child) => tree.tokens[child]!.dep === 'nmod:poss');
  if (owner === undefined) return undefined;
  if (!/^whose$/i.test(tree.tokens[owner]!.text)) return discourse.at(sentence, owner)[0];
  for (let at = head, steps = 0; at >= 0 && steps < 20; at = tree.tokens[at]!.head, steps++) {
    if (tree.tokens[at]!.dep === 'acl:relcl') return discourse.at(sentence, tree.tokens[at]!.head)[0];
  }
  return undefined;
}
