import { baseOf, dependents, lemmaAt, prepositionOf, type Tree } from '../tree.ts';
import { throughRelative } from './relative-clause.ts';
import { subjectOf } from './subject.ts';
import { isPassive } from './voice.ts';

/** What somebody signs, says or decides; what it does, they do by it. */
const DEEDS: ReadonlySet<string> = new Set(
  `treaty agreement accord pact deal declaration convention charter protocol truce armistice statement letter report note speech law bill decree
   resolution order decision verdict ruling plan policy proposal measure sanction communique memorandum ultimatum message`.split(
    /\s+/,
  ),
);

/**
 * "released a statement criticising Iran", "announced money to help Somalia": where the noun that a clause hangs on cannot act, its owner
 * or the subject of the verb that brings it does.
 */
export function standInSubjects(tree: Tree, verb: number): readonly number[] {
  const { dep, head, xpos } = tree.tokens[verb]!;
  if (baseOf(dep) !== 'acl' || head < 0 || xpos === 'VBN' || tree.tokens[head]!.tag !== 'NOUN') {
    return [];
  }
  // "a declaration that returns the islands" is its signers' act, "a fire that killed people" nobody's
  if (dep === 'acl:relcl' && !DEEDS.has(lemmaAt(tree, head))) return [];
  const owners = dependents(tree, head, 'nmod:poss', 'nmod').filter(
    (n) => tree.tokens[n]!.dep === 'nmod:poss' || /^(by|from)$/.test(prepositionOf(tree, n) ?? ''),
  );
  if (owners.length) return owners.map((o) => throughRelative(tree, o));
  const carrier = tree.tokens[head]!.head;
  if (carrier < 0 || tree.tokens[carrier]!.tag !== 'VERB' || isPassive(tree, carrier)) return [];
  if (!/^(obj|obl)/.test(tree.tokens[head]!.dep)) return [];
  const subject = subjectOf(tree, carrier);
  return subject ? [subject.token] : [];
}

/** "ordered the leaders jailed": the one who has it done. */
export function causers(tree: Tree, verb: number): readonly number[] {
  const { dep, head } = tree.tokens[verb]!;
  if (dep !== 'xcomp' || head < 0 || !/^(order|have|get)$/.test(lemmaAt(tree, head)) || isPassive(tree, head))
    return [];
  const subject = subjectOf(tree, head);
  return subject && dependents(tree, head, 'obj').length ? [subject.token] : [];
}
