import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Slot } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import { adjectiveView } from './arguments/adjective-view.ts';
import type { ArgumentView } from './arguments/argument.ts';
import { carriersByNoun, nounView } from './arguments/noun-view.ts';
import { verbView } from './arguments/verb-view.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';
import type { UnstatedTie } from './roles/unstated-tie.ts';
import type { Filler } from './slot-filler.ts';
import type { Tree } from './tree.ts';

/** One sentence ready to be questioned: its tree, its mentions, and the argument view of each possible predicate. */
export interface Scene {
  readonly tree: Tree;
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Whose an office is that the text does not tie to anybody. */
  readonly unstatedTie: UnstatedTie;
  /** Verbs that have a noun as their object. */
  readonly carriersOf: (noun: number) => readonly ArgumentView[];
  /** View of a token as verb, noun or adjective; made once. */
  readonly view: (token: number, pos: ArgumentView['pos']) => ArgumentView;
  /** What has been found out about the sentence; filled as it is asked. */
  readonly known: Known;
}

/** Answers that many frames ask for. */
export interface Known {
  /** `actorsAt`, by token. */
  readonly actors: (readonly Actor[] | undefined)[];
  /** `fill`, by view and slot. */
  readonly fillers: Map<ArgumentView, Map<Slot, readonly Filler[]>>;
  /** `wordsAt`, by token. */
  readonly words: (readonly string[] | undefined)[];
}

const NONE: readonly ArgumentView[] = [];

export function sceneOf(
  tree: Tree,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  unstatedTie: UnstatedTie = () => null,
): Scene {
  const verbs: (ArgumentView | undefined)[] = [];
  const nouns: (ArgumentView | undefined)[] = [];
  const adjectives: (ArgumentView | undefined)[] = [];
  const verbAt = (token: number): ArgumentView => {
    verbs[token] ??= verbView(tree, token);
    return verbs[token];
  };
  let carriers: ReadonlyMap<number, readonly ArgumentView[]> | undefined;
  const carriersOf = (noun: number): readonly ArgumentView[] => {
    carriers ??= carriersByNoun(tree, verbAt);
    return carriers.get(noun) ?? NONE;
  };
  return {
    tree,
    mentions: mentionIndex(tree, mentions),
    entities,
    unstatedTie,
    carriersOf,
    known: { actors: [], fillers: new Map(), words: [] },
    view(token, pos) {
      if (pos === 'verb') return verbAt(token);
      if (pos === 'noun') {
        nouns[token] ??= nounView(tree, token, carriersOf(token));
        return nouns[token];
      }
      adjectives[token] ??= adjectiveView(tree, token);
      return adjectives[token];
    },
  };
}
