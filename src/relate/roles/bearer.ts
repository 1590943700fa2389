import type { Mention } from '../../model/mention.ts';
import { subjectOf } from '../arguments/subject.ts';
import type { Scene } from '../scene.ts';
import { baseOf, conjuncts, dependent, dependents, lemmaAt, prepositionOf } from '../tree.ts';

/** Who holds an office, and the construction that says so. */
export interface Bearer {
  readonly mention: Mention;
  readonly token: number;
  readonly by: 'title' | 'apposition' | 'copula' | 'description';
  /** One of several names behind a plural title. */
  readonly shared?: boolean;
}

/** Verbs that put someone into an office: "became president", "was elected chancellor", "served as minister". */
const TAKING_OFFICE =
  /^(become|remain|elect|appoint|name|serve|inaugurate|nominate|choose|act|reelect|re-elect|install|crown|swear|work)$/;

/** Every mention that the noun of an office is said of. */
export function bearersOf(scene: Scene, title: number): readonly Bearer[] {
  const { tree, mentions } = scene;
  const found: Bearer[] = [];
  const add = (token: number | undefined, by: Bearer['by'], shared = false) => {
    const mention = token === undefined ? undefined : mentions.headed[token];
    if (mention && !found.some((b) => b.mention.entity === mention.entity))
      found.push({ mention, token: token!, by, ...(shared && { shared }) });
  };
  const { dep, head } = tree.tokens[title]!;
  // "President Putin": the title hangs on the name, or the name on the title
  if (
    head >= 0 &&
    (dep === 'nmod:desc' || dep === 'compound' || dep === 'flat') &&
    tree.tokens[head]!.tag === 'PROPN' &&
    head > title
  ) {
    const names = [
      head,
      ...dependents(tree, head, 'conj', 'appos').filter((c) => tree.tokens[c]!.tag === 'PROPN'),
    ];
    const plural = /^NNP?S$/.test(tree.tokens[title]!.xpos) && names.length > 1;
    // "Presidents NAME of Brazil, NAME of Russia and Prime Minister NAME": whoever has a title of his own does not share it
    const shares = (name: number) => name === head || !dependents(tree, name, 'nmod:desc').length;
    for (const name of plural ? names.filter(shares) : [head]) add(name, 'title', plural);
  }
  for (const d of dependents(tree, title, 'flat')) add(d, 'title');
  // "Putin, the Russian president," and "the Russian president, Putin,"
  if (head >= 0 && baseOf(dep) === 'appos') add(nearestName(scene, head, title), 'apposition');
  for (const d of dependents(tree, title, 'appos')) add(d, 'apposition');
  if (dep === 'conj' && head >= 0 && baseOf(tree.tokens[head]!.dep) === 'appos')
    add(tree.tokens[head]!.head, 'apposition');
  // "Putin is the president of Russia"
  if (dependent(tree, title, 'cop') !== undefined) add(subjectOf(tree, title)?.token, 'copula');
  const carrier =
    baseOf(dep) === 'obl' && prepositionOf(tree, title) === 'as' ? head : baseOf(dep) === 'xcomp' ? head : -1;
  if (carrier >= 0 && TAKING_OFFICE.test(lemmaAt(tree, carrier)))
    add(subjectOf(tree, carrier)?.token, 'copula');
  // "the Russian president": the description is itself a mention
  if (mentions.headed[title]) add(title, 'description');
  return found;
}

/**
 * "Kissinger and Le Duc Tho, a member of the Politburo": in the tree an apposition hangs on the first of several names,
 * but one office belongs to the name right before it.
 */
function nearestName({ tree, mentions }: Scene, first: number, title: number): number {
  if (/^NNP?S$/.test(tree.tokens[title]!.xpos)) return first;
  const between = conjuncts(tree, first).filter((c) => c < title && mentions.headed[c]);
  return Math.max(first, ...between);
}
