import { childrenOf } from '../grammar.ts';
import { nounKind } from '../noun-kinds.ts';
import type { Sieve } from '../sieve.ts';
import type { Site } from '../site.ts';

/**
 * A place described and then named: "the eastern city of Kharkiv", "the island of Abu Musa". Not "a city of Japan", which is one of many, nor
 * "the capital of Japan", which is another thing than its country.
 */
export const ofName: Sieve = {
  id: 'of-name',
  example: 'the eastern city of Kharkiv',
  run: (discourse) => {
    for (const site of discourse.sites) {
      const { tree, head } = site;
      if (!tree || head < 0 || site.mention.form !== 'nominal' || !isOnePlace(site)) continue;
      const behind = childrenOf(tree, head).find(
        (child) => child > head && /^(nmod|appos)/.test(tree.tokens[child]!.dep),
      );
      if (behind === undefined || tree.tokens[head + 1]?.text.toLowerCase() !== 'of') continue;
      const name = discourse
        .at(site.sentence, behind)
        .find((other) => other.mention.form === 'name' && other.mention.type === 'place');
      if (name && name.first <= head + 3) discourse.link(name, site, 'of-name', true);
    }
  },
};

/** "the city", "the eastern port"; not "a city", "the cities" or "the capital". */
function isOnePlace({ headWord, determiner, number, mention }: Site): boolean {
  if (determiner === 'indefinite' || number === 'plural' || /^(capital|metropolis)$/.test(headWord))
    return false;
  return mention.type === 'place' && nounKind(headWord)?.types.includes('place') === true;
}
