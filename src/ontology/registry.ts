import { ACCUSE } from './actions/accuse.ts';
import { INVESTIGATE } from './actions/accuse-investigate.ts';
import { AGREE } from './actions/agree.ts';
import { AID } from './actions/aid.ts';
import { ASSAULT } from './actions/assault.ts';
import { FORCE } from './actions/assault-force.ts';
import { WAR } from './actions/assault-war.ts';
import { COERCE } from './actions/coerce.ts';
import { RESTRICT } from './actions/coerce-restrict.ts';
import { CONCEDE } from './actions/concede.ts';
import { CONSULT } from './actions/consult.ts';
import { NEGOTIATE } from './actions/consult-negotiate.ts';
import { VISIT } from './actions/consult-visit.ts';
import { COOPERATE } from './actions/cooperate.ts';
import { DEEDS } from './actions/deeds.ts';
import { MOBILIZE } from './actions/mobilize.ts';
import { PROTEST } from './actions/protest.ts';
import { REJECT } from './actions/reject.ts';
import { REQUEST } from './actions/request.ts';
import { RETREAT } from './actions/retreat.ts';
import { SANCTION } from './actions/sanction.ts';
import { SANCTION_EXPEL } from './actions/sanction-expel.ts';
import { STATEMENTS } from './actions/statements.ts';
import { SUPPORT } from './actions/support.ts';
import { ACCORD } from './actions/support-accord.ts';
import { COURTESY } from './actions/support-courtesy.ts';
import { THREATEN } from './actions/threaten.ts';
import type { ActionType, Frame, RoleType } from './relation-type.ts';
import { ROLES } from './roles.ts';

export { ROLES };

/** Every action type. A new family is a file in `actions/` and a line here. */
export const ACTIONS: readonly ActionType[] = [
  AGREE,
  CONSULT,
  NEGOTIATE,
  VISIT,
  SUPPORT,
  COURTESY,
  ACCORD,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  INVESTIGATE,
  REJECT,
  THREATEN,
  PROTEST,
  MOBILIZE,
  SANCTION,
  SANCTION_EXPEL,
  COERCE,
  RESTRICT,
  ASSAULT,
  FORCE,
  WAR,
  STATEMENTS,
  DEEDS,
].flat();

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
