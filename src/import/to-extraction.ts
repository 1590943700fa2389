import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Position } from '../model/graph.ts';
import { hash, relationId, slug } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import { ENTITY_TYPES } from '../ontology/entity-types.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { piecesOf } from './pieces.ts';
import { attributeTexts, RecordLines } from './record-lines.ts';
import { entityName, entityType, identifiers, listed, relationFacts, said } from './understand.ts';

export interface ImportOptions {
  /** The file's name, for complaints and as the document's source. */
  readonly file: string;
  /** Id of the format: the rules are `import/<format>`. */
  readonly format: string;
  /** Id of the document that the records become. */
  readonly document: string;
}

export interface Imported {
  readonly extraction: Extraction;
  /** Where the file itself draws the nodes; only if it says so of all. */
  readonly positions?: readonly Omit<Position, 'community'>[];
}

/** What the lines say in words of their own. */
const SAID_OF_NODES: ReadonlySet<string> = new Set(['label', 'name', 'x', 'y']);
const SAID_OF_EDGES: ReadonlySet<string> = new Set([
  'relation',
  'kind',
  'evidence',
  'quotes',
  'spans',
  'documents',
]);

/**
 * A foreign graph as if a document had been read: one line of text for each node and each piece of an edge's evidence, and
 * mentions, entities and relations that point into these lines.
 * @throws InputError for ids that are there twice and edges to nowhere, naming the line
 */
export function toExtraction({ nodes, edges }: ForeignGraph, options: ImportOptions): Imported {
  const rule = `import/${options.format}`;
  const lines = new RecordLines();
  const mentions: Mention[] = [];
  const entities = entitiesOf(nodes, options);

  function mention(entity: Entity, span: Span): Mention {
    const { id, type, name } = entity;
    const place = `${options.document}#${span.start}-${span.end}`;
    const made: Mention = { id: place, ...span, text: name, type, form: 'name', rule, entity: id };
    mentions.push(made);
    return made;
  }

  for (const node of nodes) {
    const entity = entities.get(node.id)!;
    const { parts } = lines.add([entity.name, ...attributeTexts(node.attributes, SAID_OF_NODES)]);
    mention(entity, parts[0]!);
  }

  const relations = edges.map((edge): Relation => {
    const [source, target] = [
      endOf(edge, 'source', entities, options),
      endOf(edge, 'target', entities, options),
    ];
    const facts = relationFacts(edge);
    const known = (id: unknown): string | undefined =>
      typeof id === 'string' ? (entities.get(id)?.id ?? undefined) : undefined;
    const evidence = piecesOf(edge).map((piece): Evidence => {
      const { speaker, outlet, place, quote, ...stance } = piece;
      const rest = attributeTexts(edge.attributes, SAID_OF_EDGES);
      const { line, parts } = lines.add([
        source.name,
        facts.type,
        target.name,
        ...(quote ? [quote] : []),
        ...rest,
      ]);
      const by = { speaker: known(speaker), outlet: known(outlet) };
      return {
        document: options.document,
        ...line,
        quote: '',
        trigger: parts[1]!,
        sourceMention: mention(source, parts[0]!).id,
        targetMention: mention(target, parts[2]!).id,
        ...stance,
        ...((by.speaker || by.outlet) && {
          attribution: {
            ...(by.speaker && { speaker: by.speaker }),
            ...(by.outlet && { outlet: by.outlet }),
          },
        }),
        ...(known(place) && { place: known(place)! }),
        rule,
        surface: { subject: source.name, predicate: facts.type, object: target.name },
      };
    });
    // an undirected edge starts at the end that comes first in the alphabet
    const [first, second] = facts.directed || source.id <= target.id ? [source, target] : [target, source];
    return {
      id: relationId(facts.type, first.id, second.id, facts.directed),
      ...facts,
      source: first.id,
      target: second.id,
      evidence: evidence as [Evidence, ...Evidence[]],
    };
  });

  const text = lines.text();
  const document: Document = {
    id: options.document,
    title: `Records of ${options.file}`,
    source: options.file,
    language: 'und',
    text,
  };
  const shown = mentions.map((each) => ({ ...each, text: text.slice(each.start, each.end) }));
  const byEntity = new Map<string, Mention[]>();
  for (const each of shown) {
    const known = byEntity.get(each.entity);
    if (known) known.push(each);
    else byEntity.set(each.entity, [each]);
  }
  const positions = positionsOf(nodes, entities);
  return {
    extraction: {
      document,
      mentions: shown,
      entities: [...entities.values()].map((entity) => ({
        ...entity,
        mentions: byEntity.get(entity.id) ?? [],
      })),
      relations: relations.map((relation) => ({ ...relation, evidence: quoted(relation.evidence, text) })),
    },
    ...(positions && { positions }),
  };
}

const quoted = (evidence: Relation['evidence'], text: string): Relation['evidence'] =>
  evidence.map((piece) => ({
    ...piece,
    quote: text.slice(piece.start, piece.end),
  })) as unknown as Relation['evidence'];

/** Entities by the foreign id. Ids of our own making stay; others are made as ours are, of type and name. */
function entitiesOf(nodes: readonly ForeignNode[], { file }: ImportOptions): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  const taken = new Set<string>();
  for (const node of nodes) {
    if (entities.has(node.id)) throw new InputError(`a second node with id ${node.id}`, file, node.line);
    const type = entityType(node);
    const name =
      entityName(node)
        .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim() || node.id;
    const wanted = isOurs(node.id) ? node.id : `${type}:${slug(name)}`;
    // two things of one name stay two: the file knows why
    const id = taken.has(wanted) ? `${wanted}~${hash(node.id).slice(0, 6)}` : wanted;
    taken.add(id);
    const aliases = [...new Set(listed(node.attributes, 'aliases'))].filter((alias) => alias !== name).sort();
    entities.set(node.id, { id, type, name, aliases, ids: identifiers(node), mentions: [] });
  }
  return entities;
}

const isOurs = (id: string): boolean => id.slice(0, Math.max(0, id.indexOf(':'))) in ENTITY_TYPES;

function endOf(
  edge: ForeignEdge,
  end: 'source' | 'target',
  entities: ReadonlyMap<string, Entity>,
  { file }: ImportOptions,
): Entity {
  const entity = entities.get(edge[end]);
  if (!entity) throw new InputError(`an edge whose ${end} is no node: ${edge[end]}`, file, edge.line);
  return entity;
}

function positionsOf(
  nodes: readonly ForeignNode[],
  entities: ReadonlyMap<string, Entity>,
): readonly Omit<Position, 'community'>[] | undefined {
  const places = nodes.map((node) => ({
    id: entities.get(node.id)!.id,
    x: Number(said(node.attributes, 'x') ?? Number.NaN),
    y: Number(said(node.attributes, 'y') ?? Number.NaN),
  }));
  const all = places.length > 0 && places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  return all ? places : undefined;
}
