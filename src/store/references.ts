import { join } from 'node:path';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph, Manifest, Position } from '../model/graph.ts';
import { hash } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import { FILES } from './files.ts';

/**
 * What a schema cannot see: records are sorted and each is there once; every id that is referred to exists; every quote
 * and every mention stands where it is said to stand; the manifest counts right. Takes the records in order of the
 * files: documents, entities, relations, layout, manifest. Remembers ids, but no text.
 */
export class References {
  readonly #folder: string;
  readonly #documents = new Set<string>();
  readonly #entities = new Set<string>();
  /** 52 bits of a hash of each mention's id: a million ids are too long to be remembered. */
  readonly #mentions = new Set<number>();
  /** Members of plurals, to be looked up when all entities are known, and the line that names them. */
  readonly #members = new Map<string, number>();
  readonly #counts = { documents: 0, entities: 0, relations: 0, evidence: 0 };
  #positions = 0;
  #last = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws InputError naming file, line and field of the first fault */
  checkAll({ documents, entities, relations, layout, manifest }: KnowledgeGraph): void {
    const texts = new Map(documents.map((document) => [document.id, document]));
    for (const document of documents) this.document(document);
    for (const entity of entities) this.entity(entity, texts);
    for (const relation of relations) this.relation(relation, texts);
    for (const position of layout ?? []) this.position(position);
    this.manifest(manifest, layout !== undefined);
  }

  document({ id }: Document): void {
    const line = ++this.#counts.documents;
    this.#inOrder(id, FILES.documents, line);
    this.#documents.add(id);
  }

  /** @param texts documents whose texts are at hand; mentions of others are not looked up in them */
  entity(entity: Entity, texts: ReadonlyMap<string, Document>): void {
    const line = ++this.#counts.entities;
    const { id, mentions, members = [] } = entity;
    this.#inOrder(id, FILES.entities, line);
    this.#entities.add(id);
    for (const [index, mention] of mentions.entries()) {
      this.#mentions.add(short(mention.id));
      const field = `mentions.${index}`;
      if (mention.entity !== id) this.#fail(FILES.entities, line, `${field}.entity`, `not ${id}`);
      if (!this.#documents.has(documentOf(mention)))
        this.#fail(FILES.entities, line, `${field}.id`, `no document ${documentOf(mention)}`);
    }
    this.mentionsStand(entity, line, texts);
    for (const member of members) this.#members.set(member, line);
  }

  /** Mentions and texts agree. */
  mentionsStand({ mentions }: Entity, line: number, texts: ReadonlyMap<string, Document>): void {
    for (const [index, mention] of mentions.entries()) {
      const document = texts.get(documentOf(mention));
      if (!document || document.hash) continue;
      if (document.text.slice(mention.start, mention.end) !== mention.text)
        this.#fail(FILES.entities, line, `mentions.${index}.text`, 'not what the document says there');
    }
  }

  relation(relation: Relation, texts: ReadonlyMap<string, Document>): void {
    const line = ++this.#counts.relations;
    this.#counts.evidence += relation.evidence.length;
    this.#inOrder(relation.id, FILES.relations, line);
    for (const end of ['source', 'target'] as const) this.#entityExists(relation[end], end, line);
    for (const [index, evidence] of relation.evidence.entries()) {
      const field = `evidence.${index}`;
      const { document, attribution, place } = evidence;
      if (!this.#documents.has(document))
        this.#fail(FILES.relations, line, `${field}.document`, `no document ${document}`);
      this.#entityExists(attribution?.speaker, `${field}.attribution.speaker`, line);
      this.#entityExists(attribution?.outlet, `${field}.attribution.outlet`, line);
      this.#entityExists(place, `${field}.place`, line);
      for (const mention of ['sourceMention', 'targetMention'] as const) {
        if (!this.#mentions.has(short(evidence[mention])))
          this.#fail(FILES.relations, line, `${field}.${mention}`, `no mention ${evidence[mention]}`);
      }
    }
    this.quotesStand(relation, line, texts);
  }

  /** Quotes and texts agree. */
  quotesStand({ evidence }: Relation, line: number, texts: ReadonlyMap<string, Document>): void {
    for (const [index, each] of evidence.entries()) {
      const document = texts.get(each.document);
      if (!document) continue;
      if (!stands(each, document))
        this.#fail(FILES.relations, line, `evidence.${index}.quote`, 'not what the document says there');
      if (!isWithin(each.trigger, document))
        this.#fail(FILES.relations, line, `evidence.${index}.trigger`, 'not a span of the document');
    }
  }

  position({ id }: Position): void {
    const line = ++this.#positions;
    this.#inOrder(id, FILES.layout, line);
    if (!this.#entities.has(id)) this.#fail(FILES.layout, line, 'id', `no entity ${id}`);
  }

  manifest(manifest: Manifest, hasLayout: boolean): void {
    for (const [member, line] of this.#members)
      if (!this.#entities.has(member)) this.#fail(FILES.entities, line, 'members', `no entity ${member}`);
    for (const [name, count] of Object.entries(this.#counts)) {
      const said = manifest.counts[name as keyof Manifest['counts']];
      if (said !== count)
        this.#fail(FILES.manifest, undefined, `counts.${name}`, `${said}, but ${count} are there`);
    }
    if (hasLayout && this.#positions !== this.#counts.entities)
      this.#fail(
        FILES.layout,
        undefined,
        'id',
        `${this.#positions} places for ${this.#counts.entities} entities`,
      );
  }

  #entityExists(id: string | undefined, field: string, line: number): void {
    if (id !== undefined && !this.#entities.has(id))
      this.#fail(FILES.relations, line, field, `no entity ${id}`);
  }

  #inOrder(id: string, file: string, line: number): void {
    if (line > 1 && id === this.#last) this.#fail(file, line, 'id', `${id} is there twice`);
    if (line > 1 && id < this.#last)
      this.#fail(file, line, 'id', `${id} must come before ${this.#last}: records are sorted by id`);
    this.#last = id;
  }

  #fail(file: string, line: number | undefined, field: string, what: string): never {
    throw new InputError(`field ${field}: ${what}`, join(this.#folder, file), line);
  }
}

/** A quote that is left out has a hash; a text that is left out cannot be asked. */
const stands = ({ quote, start, end, hash: left }: Evidence, document: Document): boolean =>
  left !== undefined || document.hash !== undefined || document.text.slice(start, end) === quote;

const isWithin = ({ start, end }: Span, document: Document): boolean =>
  start <= end && (document.hash !== undefined || end <= document.text.length);

const documentOf = ({ id }: Mention): string => id.slice(0, id.lastIndexOf('#'));

const short = (id: string): number => Number.parseInt(hash(id).slice(0, 13), 16);
