import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityTypeId } from '../../ontology/entity-types.ts';
import { nameKey, nameWords } from '../name-form.ts';
import { isRegnal } from '../personal-name.ts';

/** An entity of one document, with what may tell it to be the same as one of another. */
export interface Candidate {
  /** Its place among all candidates, in order of document. */
  readonly number: number;
  readonly document: string;
  /** Id, type, name of the entity in its document, and how many mentions it has there. */
  readonly id: string;
  readonly type: EntityTypeId;
  readonly name: string;
  readonly mentions: number;
  /** Stands for several: "the two nations". */
  readonly plural: boolean;
  /** The lexicon, a watchlist or a code stands for its id. */
  readonly known: boolean;
  /** Only described, never named. */
  readonly described: boolean;
  readonly words: readonly string[];
  readonly key: string;
  /** Keys of all its names. */
  readonly keys: readonly string[];
  /** Year of its document. */
  readonly year: number | undefined;
  /** "King Hussein", "Pope Francis": the name is a given name, whatever it looks like. */
  readonly regnal: boolean;
  /** Known and fully named things of the same document: what it keeps company with. */
  readonly company: ReadonlySet<string>;
}

/** Every entity of a document, in its order there; `first` is the number of the first. */
export function candidatesOf(extraction: Extraction, first: number): readonly Candidate[] {
  const { document, entities } = extraction;
  const company = new Set(entities.filter(isTelling).map((entity) => entity.id));
  const regnal = new Set(extraction.regnal ?? regnalEntities(document, entities));
  return entities.map((entity, index) => {
    const { id, type, name, mentions } = entity;
    const words = nameWords(name);
    return {
      number: first + index,
      document: document.id,
      id,
      type,
      name,
      mentions: mentions.length,
      plural: entity.members !== undefined,
      known: mentions.some((mention) => mention.known?.key === id),
      described: id.includes('~'),
      words,
      key: nameKey(words),
      keys: [...new Set([name, ...entity.aliases].map((each) => nameKey(nameWords(each))))],
      year: Number(document.date?.slice(0, 4)) || undefined,
      regnal: regnal.has(id),
      company,
    };
  });
}

/** Ids of the entities with a name of one word that the document's text puts a title of rank before, sorted. */
export const regnalEntities = (document: Document, entities: readonly Entity[]): readonly string[] =>
  entities
    .filter(
      ({ name, mentions }) =>
        nameWords(name).length === 1 && mentions.some((mention) => calledByTitle(document.text, mention)),
    )
    .map(({ id }) => id)
    .sort();

const calledByTitle = (text: string, { start, text: name }: Mention): boolean =>
  isRegnal(/([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase()) ||
  isRegnal(/^\p{L}+(?=\s)/u.exec(name)?.[0].toLowerCase());

/** Things that tell documents apart: a state, a person of two names, an organization. Not "the treaty". */
const isTelling = (entity: Entity): boolean =>
  !entity.id.includes('~') &&
  !entity.members &&
  (entity.mentions.some((m) => m.known) || /\s/.test(entity.name));
