import type { Merge } from '../../model/entity.ts';
import { hash, slug } from '../../model/identity.ts';
import type { EntityTypeId } from '../../ontology/entity-types.ts';
import type { Candidate } from './candidate.ts';

/** What an entity is called in the whole collection. */
export interface Identity {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly name: string;
  /** Why its members are one; none when they are of one document. */
  readonly merges: readonly Merge[];
}

/** What a portrait looks at. */
export type Sitter = Pick<
  Candidate,
  'document' | 'id' | 'type' | 'name' | 'mentions' | 'plural' | 'known' | 'described' | 'words'
>;

/** What the members of a group say of it, one after the other, in order of their numbers. */
export class Portrait {
  #known: Sitter | undefined;
  #best: Sitter | undefined;
  #document: string | undefined;
  readonly #types = new Map<EntityTypeId, number>();
  /** Members are of more than one document. */
  several = false;

  add(member: Sitter): void {
    if (member.known) this.#known ??= member;
    if (!this.#best || fuller(member, this.#best)) this.#best = member;
    this.#document ??= member.document;
    this.several ||= member.document !== this.#document;
    this.#types.set(member.type, (this.#types.get(member.type) ?? 0) + member.mentions);
  }

  /** The member that stands for all. */
  get #face(): Sitter {
    return this.#known ?? this.#best!;
  }

  get type(): EntityTypeId {
    if (this.#known) return this.#known.type;
    return [...this.#types].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
  }

  get name(): string {
    return this.#face.name;
  }

  /** Document that a further entity of the same base is told by. */
  get document(): string {
    return this.#face.document;
  }

  /** Its id, unless another entity has taken that. */
  get base(): string {
    const { id, name, described, plural } = this.#face;
    // A described thing carries its document in its id already
    return this.#known || described || plural ? id : `${this.type}:${slug(name)}`;
  }
}

/** Two people of one surname: the second carries the document it is known from. @param taken entities before with this base */
export const numberedId = (base: string, taken: number, document: string): string =>
  taken ? `${base}~${hash(document).slice(0, 6)}` : base;

/** @param why why it joined; undefined for the one that others joined */
export const mergeOf = ({ document, id }: Sitter, why: string | undefined): Merge => ({
  from: `${document}/${id}`,
  because: why ?? 'first of its name',
});

const fuller = (a: Sitter, b: Sitter): boolean =>
  a.words.length !== b.words.length
    ? a.words.length > b.words.length
    : a.name.length !== b.name.length
      ? a.name.length > b.name.length
      : a.name < b.name;
