import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Slot } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import { adjectiveView } from './arguments/adjective-view.ts';
import type { ArgumentView } from './arguments/argument.ts';
import { carriersByNoun, nounView } from './arguments/noun-view.ts';
import { verbView } from './arguments/verb-view.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';
import type { Filler } from './slot-filler.ts';
import type { Tree } from './tree.ts';

/** One sentence ready to be questioned: its tree, its mentions, and the argument view of each possible predicate. */
export interface Scene {
  readonly tree: Tree;
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The state that the whole document is about, if it is about one. */
  readonly mainState: Entity | null;
  /** Verbs in order. */
  readonly verbs: readonly ArgumentView[];
  /** Verbs that have a noun as their object. */
  readonly carriers: ReadonlyMap<number, readonly ArgumentView[]>;
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
}

export function sceneOf(
  tree: Tree,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  mainState: Entity | null = null,
): Scene {
  const verbs = new Map<number, ArgumentView>();
  tree.tokens.forEach((token, i) => {
    if (token.tag === 'VERB') verbs.set(i, verbView(tree, i));
  });
  const carriers = carriersByNoun(tree, verbs.values());
  const made = new Map<number, ArgumentView>();
  return {
    tree,
    mentions: mentionIndex(tree, mentions),
    entities,
    mainState,
    verbs: [...verbs.values()],
    carriers,
    known: { actors: new Array(tree.tokens.length), fillers: new Map() },
    view(token, pos) {
      const key = token * 3 + (pos === 'verb' ? 0 : pos === 'noun' ? 1 : 2);
      let view = made.get(key);
      if (!view) {
        view =
          pos === 'verb'
            ? (verbs.get(token) ?? verbView(tree, token))
            : pos === 'noun'
              ? nounView(tree, token, carriers.get(token) ?? [])
              : adjectiveView(tree, token);
        made.set(key, view);
      }
      return view;
    },
  };
}
