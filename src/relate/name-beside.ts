import type { Mention } from '../model/mention.ts';
import type { Scene } from './scene.ts';
import { dependents, prepositionOf } from './tree.ts';

/** The name of the person behind a title: "the president, NAME", "Secretary of State NAME", "the head of the court, NAME". */
export function nameBeside(scene: Scene, title: number): Mention | undefined {
  const { tree } = scene;
  const inner = dependents(tree, title, 'nmod').filter((d) => prepositionOf(tree, d) === 'of');
  return [
    ...dependents(tree, title, 'appos', 'flat'),
    ...dependents(tree, title, 'nmod').filter((d) => prepositionOf(tree, d) === null),
    // the parser may hang the name on what the title is of
    ...inner.flatMap((d) => dependents(tree, d, 'appos')),
    // or take the name for what it is of: "Secretary of State NAME"
    ...inner.filter((d) => dependents(tree, d, 'compound').length > 0),
  ]
    .map((d) => scene.mentions.headed[d])
    .find((m) => m?.form === 'name' && m.type === 'person');
}

/** "the opposition National Action Party": the name right behind says who it is. */
export function nameBehind({ tree, mentions }: Scene, kind: number): Mention | undefined {
  return dependents(tree, kind, 'appos')
    .map((d) => mentions.headed[d])
    .find((m) => m?.form === 'name' && m.type === 'organization' && m.start === tree.tokens[kind]!.end + 1);
}
