import { ACTORS, ANYTHING } from './arguments.ts';
import type { EntityTypeId } from './entity-types.ts';
import type { PloverEvent } from './plover.ts';
import type { ActionType, Frame, Requirement, RoleType, Slot } from './relation-type.ts';
import { words } from './words.ts';

/** What must stand (or must not) in a slot: one of these lemmas, one of these entity types, or anything at all. */
type Filler =
  | readonly string[]
  | { readonly types: readonly EntityTypeId[] }
  | { readonly modals: readonly string[] }
  | true;
type Conditions = Readonly<Partial<Record<Slot | 'clause', Filler>>>;

/** A frame before its type's id stands before its way. */
export interface Way extends Omit<Frame, 'id'> {
  readonly way: string;
}

interface Options {
  readonly if?: Conditions;
  readonly unless?: Conditions;
  /** Slots, in order of preference, as one line. */
  readonly source?: string;
  readonly particles?: string;
}

interface Common {
  readonly id: string;
  /** Reads as a sentence between two names: "signed". */
  readonly label: string;
  /** True for reciprocal acts. */
  readonly mutual?: boolean;
  readonly source?: readonly EntityTypeId[];
  readonly target?: readonly EntityTypeId[];
  readonly frames?: readonly Way[];
  /** Text -> edges; a counter-example has none. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

const slots = (line: string): readonly Slot[] => words(line) as readonly Slot[];

function requirement(slot: Slot | 'clause', filler: Filler): Requirement {
  if (filler === true) return { slot };
  return 'types' in filler || 'modals' in filler ? { slot, ...filler } : { slot, lemmas: filler };
}

const requirements = (conditions: Conditions): readonly Requirement[] =>
  (Object.entries(conditions) as [Slot, Filler][]).map(([slot, filler]) => requirement(slot, filler));

function way(pos: Frame['pos'], name: string, lemmas: string, target = '', options: Options = {}): Way {
  return {
    way: name,
    pos,
    lemmas: words(lemmas),
    ...(target && { target: slots(target) }),
    ...(options.source && { source: slots(options.source) }),
    ...(options.particles && { particles: words(options.particles) }),
    ...(options.if && { requires: requirements(options.if) }),
    ...(options.unless && { excludes: requirements(options.unless) }),
  };
}

type Define = (name: string, lemmas: string, target?: string, options?: Options) => Way;

/** A frame whose trigger is a verb: `verb('verb', 'praise laud')`; targets are slots in order of preference. */
export const verb: Define = (...rest) => way('verb', ...rest);
/** A frame whose trigger is a noun, with or without a support verb: `noun('talks', 'talk talks', 'prep:with')`. */
export const noun: Define = (...rest) => way('noun', ...rest);
/** A frame whose trigger is an adjective: `adjective('critical', 'critical', 'prep:of')`. */
export const adjective: Define = (...rest) => way('adjective', ...rest);

const common = (type: Common) => ({
  id: type.id,
  label: type.label,
  directed: !type.mutual,
  source: type.source ?? ACTORS,
  target: type.target ?? ANYTHING,
  frames: (type.frames ?? []).map(({ way, ...frame }) => ({ id: `${type.id}/${way}`, ...frame })),
  examples: Object.entries(type.examples).map(([text, edges]) => ({ text, edges })),
});

/** A type of action. Defaults: actors act on anything, in one direction. */
export const action = (
  type: Common & {
    readonly event: PloverEvent | null;
    readonly cameo: string | null;
    readonly aimed?: boolean;
  },
): ActionType => {
  const { id, label, ...rest } = common(type);
  return {
    id,
    label,
    event: type.event,
    cameo: type.cameo,
    ...(type.aimed !== undefined && { aimed: type.aimed }),
    ...rest,
  };
};

/** A standing tie. */
export const role = (type: Common & { readonly alike?: boolean }): RoleType => ({
  ...common(type),
  ...(type.alike && { alike: true }),
});
