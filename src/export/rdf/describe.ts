import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { Relation } from '../../model/relation.ts';
import { PLOVER } from '../../ontology/plover.ts';
import { RELATION_TYPES } from '../../ontology/registry.ts';
import { CLASSES, PUBLISHED_ROLES } from './published-terms.ts';
import { date, encoded, type Iri, iri, named, type Resource, type Term, text, typed } from './resource.ts';

/*
 * A graph as RDF. A relation is a resource of its own, so that what is denied, wished for or only claimed can be told apart
 * from fact: a statement in RDF's own words (rdf:subject, rdf:predicate, rdf:object), an event of the Simple Event Model where
 * it is an act. It is derived (PROV-O) from its evidence, each a quotation from a document, attributed to who says so. What
 * some sentence tells as done also stands as a plain triple, in a published word where there is one.
 */

const address = (kind: string, id: string): Iri => iri(`urn:dragoman:${kind}:${encoded(id)}`);
const entityIri = (id: string): Iri => address('entity', id);
const documentIri = (id: string): Iri => address('document', id);
const relationIri = (id: string): Iri => address('relation', id);
const typeIri = (type: string): Iri => address('type', type);
const evidenceIri = (relation: string, index: number): Iri =>
  iri(`urn:dragoman:evidence:${relation}:${index}`);
const SOFTWARE = iri('urn:dragoman:program');

/** Every resource of the graph in RDF, in order: program, vocabulary, documents, entities, relations with their evidence. */
export function* describe(graph: KnowledgeGraph): Iterable<Resource> {
  const { manifest, documents, entities, relations } = graph;
  yield resource(SOFTWARE, {
    'rdf:type': [named('prov:SoftwareAgent')],
    'rdfs:label': [text(`dragoman ${manifest.program}, model ${manifest.model}`)],
  });
  yield* vocabulary(relations);
  for (const document of documents) yield describeDocument(document);
  const stated = statedTies(relations);
  for (const entity of entities) yield describeEntity(entity, stated.get(entity.id) ?? []);
  for (const relation of relations) {
    yield describeRelation(relation);
    for (const [index, evidence] of relation.evidence.entries())
      yield describeEvidence(evidence, evidenceIri(relation.id, index));
  }
}

/** The relation types and events that the graph uses, declared. */
function* vocabulary(relations: readonly Relation[]): Iterable<Resource> {
  const used = new Map(relations.map((relation) => [relation.type, relation]));
  const events = new Set(relations.flatMap(({ event }) => event ?? []));
  for (const event of [...events].sort()) {
    yield resource(named(`event:${event}`), {
      'rdf:type': [named('sem:EventType'), named('skos:Concept')],
      'skos:prefLabel': [text(event)],
      'skos:notation': [text(PLOVER[event].cameo)],
      'rdfs:comment': [
        text(`PLOVER ${event}: quad class ${PLOVER[event].quad}, score ${PLOVER[event].score}`),
      ],
    });
  }
  for (const [id, { cameo, event }] of [...used].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const published = PUBLISHED_ROLES[id];
    yield resource(typeIri(id), {
      'rdf:type': [named('rdf:Property'), named('skos:Concept')],
      'rdfs:label': [text(RELATION_TYPES.get(id)?.label ?? id)],
      'skos:notation': cameo ? [text(cameo)] : [],
      'skos:broader': event ? [named(`event:${event}`)] : [],
      'rdfs:subPropertyOf': published ? [named(published)] : [],
    });
  }
}

/** Texts stay out: only their quoted sentences are passed on. */
const describeDocument = ({ id, title, date: written, source, language }: Document): Resource =>
  resource(documentIri(id), {
    'rdf:type': [named('prov:Entity'), named('schema:Article')],
    'dcterms:identifier': [text(id)],
    'dcterms:title': title ? [text(title)] : [],
    'dcterms:date': written ? [date(written)] : [],
    'dcterms:source': source ? [text(source)] : [],
    'dcterms:language': [text(language)],
  });

function describeEntity({ id, type, name, aliases, ids }: Entity, ties: readonly Relation[]): Resource {
  const { iso3166, iso3166alpha3, wikidata, ...others } = ids;
  const plain: Record<string, Term[]> = {};
  for (const { type: tie, target } of ties) {
    for (const property of [PUBLISHED_ROLES[tie], `type:${encoded(tie)}`]) {
      if (property) plain[property] = [...(plain[property] ?? []), entityIri(target)];
    }
  }
  return resource(entityIri(id), {
    'rdf:type': [named(CLASSES[type])],
    'dcterms:type': [text(type)],
    'dcterms:identifier': [text(id)],
    'rdfs:label': [text(name)],
    'skos:altLabel': aliases.map(text),
    'schema:identifier': [
      ...[iso3166, iso3166alpha3].filter((value) => value !== undefined).map(text),
      ...Object.entries(others).map(([scheme, value]) => text(`${scheme}:${value}`)),
    ],
    'owl:sameAs': wikidata ? [named(`wikidata:${encoded(wikidata)}`)] : [],
    ...plain,
  });
}

/** Relations by source that at least one sentence tells as done: these may stand as plain triples. */
function statedTies(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const ties = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (!relation.evidence.some(({ negated, modality }) => !negated && modality === 'actual')) continue;
    const known = ties.get(relation.source);
    if (known) known.push(relation);
    else ties.set(relation.source, [relation]);
  }
  return ties;
}

function describeRelation(relation: Relation): Resource {
  const { id, type, class: kind, event, cameo, quad, directed, source, target, evidence } = relation;
  const id_ = relationIri(id);
  const places = new Set(evidence.flatMap(({ place }) => place ?? []));
  const act = kind !== 'role';
  return {
    graph: { subject: entityIri(source), predicate: typeIri(type), object: entityIri(target) },
    ...resource(id_, {
      'rdf:type': [named('rdf:Statement'), ...(act ? [named('sem:Event'), named('schema:Action')] : [])],
      'rdf:subject': [entityIri(source)],
      'rdf:predicate': [typeIri(type)],
      'rdf:object': [entityIri(target)],
      ...(act && {
        'sem:hasActor': [entityIri(source), entityIri(target)],
        'schema:agent': directed ? [entityIri(source)] : [entityIri(source), entityIri(target)],
        'schema:object': directed ? [entityIri(target)] : [],
      }),
      'sem:eventType': event ? [named(`event:${event}`)] : [],
      'skos:notation': cameo ? [text(cameo)] : [],
      'dcterms:type': [text(kind)],
      'dragoman:quad': quad ? [typed(quad, 'xsd:integer')] : [],
      'sem:hasTimeStamp': unique(evidence.flatMap((each) => each.date ?? [])).map(date),
      'sem:hasPlace': [...places].map(entityIri),
      'prov:wasDerivedFrom': evidence.map((_, index) => evidenceIri(id, index)),
      'prov:wasAttributedTo': [SOFTWARE],
    }),
  };
}

function describeEvidence(evidence: Evidence, id: Iri): Resource {
  const { attribution, date: when, place } = evidence;
  const speakers = [attribution?.speaker, attribution?.outlet].filter((each) => each !== undefined);
  return resource(id, {
    'rdf:type': [named('prov:Entity'), named('oa:TextPositionSelector'), named('schema:Quotation')],
    'prov:value': [text(evidence.quote)],
    'prov:wasQuotedFrom': [documentIri(evidence.document)],
    'oa:start': [typed(evidence.start, 'xsd:nonNegativeInteger')],
    'oa:end': [typed(evidence.end, 'xsd:nonNegativeInteger')],
    'prov:wasAttributedTo': speakers.map(entityIri),
    'dcterms:date': when ? [date(when)] : [],
    'dcterms:spatial': place ? [entityIri(place)] : [],
    'dragoman:negated': [typed(evidence.negated, 'xsd:boolean')],
    'dragoman:modality': [text(evidence.modality)],
    'dragoman:confidence': [typed(evidence.confidence, 'xsd:decimal')],
    'dragoman:rule': [text(evidence.rule)],
  });
}

/** Without properties that have no value. */
function resource(id: Iri, properties: Readonly<Record<string, readonly Term[]>>): Resource {
  return {
    id,
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length)),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
