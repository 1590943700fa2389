import { AGREE } from './actions/agree.ts';
import type { ActionType, Frame, RoleType } from './relation-type.ts';
import { ROLES } from './roles.ts';

export { ROLES };

/** Every action type. A new family is a file in `actions/` and a line here. */
export const ACTIONS: readonly ActionType[] = [...AGREE];

/** Every relation type by id. */
export const RELATION_TYPES: ReadonlyMap<string, ActionType | RoleType> = new Map(
  [...ACTIONS, ...ROLES].map((type) => [type.id, type]),
);

/** A frame with the type it belongs to. */
export interface TypedFrame {
  readonly type: ActionType | RoleType;
  readonly frame: Frame;
}

/** Frames by `lemma/pos`, `praise/verb`; in order of declaration. */
export const FRAMES: ReadonlyMap<string, readonly TypedFrame[]> = index();

function index(): Map<string, TypedFrame[]> {
  const frames = new Map<string, TypedFrame[]>();
  for (const type of RELATION_TYPES.values())
    for (const frame of type.frames ?? [])
      for (const lemma of frame.lemmas) {
        const key = `${lemma}/${frame.pos}`;
        const list = frames.get(key);
        if (list) list.push({ type, frame });
        else frames.set(key, [{ type, frame }]);
      }
  return frames;
}
