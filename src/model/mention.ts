import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Span } from './span.ts';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** A mention as recognized, before it is known whom it stands for. */
export interface RecognizedMention extends Span {
  /** `<document id>#<start>-<end>`, so that it is unique across documents. */
  readonly id: string;
  readonly text: string;
  readonly type: EntityTypeId;
  readonly form: MentionForm;
  /** The recognizer (and its list or pattern) that found it: `lexicon/state`, `model/person`, `given`. */
  readonly rule: string;
  /** What the lexicon or a watchlist already knows: canonical name, key and identifiers. */
  readonly known?: KnownEntity;
}

/** An entity the world already agrees on. */
export interface KnownEntity {
  /** Readable stable key, `state:RU`, `organization:united-nations`. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityTypeId;
  readonly ids?: Readonly<Record<string, string>>;
}

/** A mention that stands for an entity. */
export interface Mention extends RecognizedMention {
  /** Id of the entity. */
  readonly entity: string;
  /** Why it stands for that entity: the sieve that decided and the mention it was linked to. */
  readonly link?: { readonly sieve: string; readonly antecedent: string };
}
