import jsonld from 'jsonld';
import { DataFactory, Store as N3Store, Parser, type Quad } from 'n3';
import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { PREFIXES, PUBLISHED_ROLES } from '../../src/export/rdf/published-terms.ts';
import { encoded } from '../../src/export/rdf/resource.ts';
import { RELATION_TYPES } from '../../src/ontology/registry.ts';
import { hostileGraph } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { type Edges, edgesOf, type Nodes, nodesOf, textOf } from './what-it-says.ts';

const { namedNode } = DataFactory;
const name = (prefixed: string) => {
  const [prefix, local] = prefixed.split(':') as [keyof typeof PREFIXES, string];
  return namedNode(PREFIXES[prefix] + local);
};
const entity = (id: string): string => `urn:dragoman:entity:${encoded(id)}`;

/** What the triples say, in the form that every format is compared in; ids as they are spelt in addresses. */
function said(store: N3Store): { nodes: Nodes; edges: Edges } {
  const one = (subject: string, property: string): string =>
    store.getObjects(namedNode(subject), name(property), null)[0]?.value ?? '';
  const all = (subject: string, property: string): string[] =>
    store.getObjects(namedNode(subject), name(property), null).map(({ value }) => value);
  const subjects = (property: string, prefix: string): string[] =>
    store
      .getSubjects(name(property), null, null)
      .map(({ value }) => value)
      .filter((value) => value.startsWith(prefix));
  const nodes = subjects('rdfs:label', 'urn:dragoman:entity:').map((id) => [
    one(id, 'dcterms:identifier'),
    { name: one(id, 'rdfs:label'), type: one(id, 'dcterms:type') },
  ]);
  const edges = subjects('rdf:subject', 'urn:dragoman:relation:').map((id) => {
    const evidence = all(id, 'prov:wasDerivedFrom').sort();
    const dates = evidence.flatMap((piece) => all(piece, 'dcterms:date')).sort();
    return [
      id.split(':').at(-1),
      {
        source: one(one(id, 'rdf:subject'), 'dcterms:identifier'),
        target: one(one(id, 'rdf:object'), 'dcterms:identifier'),
        type: decodeURIComponent(one(id, 'rdf:predicate').split(':').at(-1)!),
        first: dates[0] ?? '',
        last: dates.at(-1) ?? '',
        quotes: evidence.map((piece) => one(piece, 'prov:value')).join('\n'),
      },
    ];
  });
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

const expected = { nodes: nodesOf(hostileGraph), edges: edgesOf(hostileGraph) };
const parsed = (text: string, format: string): Quad[] => new Parser({ format }).parse(text);

opensIn('turtle', 'n3', () => {
  const store = new N3Store(parsed(textOf('turtle', hostileGraph), 'text/turtle'));

  it('gives the same nodes, edges, types, dates and sentences', () => {
    expect(said(store)).toEqual(expected);
  });

  it('states as plain triples only what some sentence tells as done', () => {
    const triples = (type: string) =>
      store.getQuads(null, namedNode(`urn:dragoman:type:${type}`), null, null);
    expect(
      triples('praise')
        .map(({ object }) => object.value)
        .sort(),
    ).toEqual([entity('person:anwar-sadat'), entity('place:paris')].sort());
    // it is denied, and was only intended
    expect(triples('sign')).toEqual([]);
  });

  it('has published words for offices and memberships', () => {
    expect(
      store.countQuads(
        namedNode(entity('person:anwar-sadat')),
        name('org:headOf'),
        namedNode(entity('state:EG')),
        null,
      ),
    ).toBe(1);
    expect(store.countQuads(null, name('owl:sameAs'), name('wikidata:Q801'), null)).toBe(1);
  });
});

opensIn('trig', 'n3', () => {
  const quads = parsed(textOf('trig', hostileGraph), 'application/trig');

  it('gives the same nodes, edges, types, dates and sentences', () => {
    expect(said(new N3Store(quads.filter(({ graph }) => graph.value === '')))).toEqual(expected);
  });

  it('holds each claim in a graph of its own', () => {
    const claims = quads.filter(({ graph }) => graph.value !== '');
    expect(claims.map(({ graph }) => graph.value.split(':').at(-1)).sort()).toEqual(
      hostileGraph.relations.map(({ id }) => id),
    );
    expect(claims.some(({ predicate }) => predicate.value === 'urn:dragoman:type:sign')).toBe(true);
  });
});

opensIn('jsonld', 'jsonld', () => {
  it('gives the same triples as Turtle, without fetching anything', async () => {
    const document = JSON.parse(textOf('jsonld', hostileGraph));
    const documentLoader = () => Promise.reject(new Error('nothing may be fetched'));
    const quads = (await jsonld.toRDF(document, {
      format: 'application/n-quads',
      documentLoader,
    })) as unknown as string;
    const store = new N3Store(parsed(quads, 'application/n-quads'));
    expect(said(store)).toEqual(expected);
    const canonical = (all: readonly Quad[]) =>
      all.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])).sort();
    const turtle = new N3Store(parsed(textOf('turtle', hostileGraph), 'text/turtle'));
    expect(canonical(store.getQuads(null, null, null, null))).toEqual(
      canonical(turtle.getQuads(null, null, null, null)),
    );
  });
});

type Solution = ReadonlyMap<string, { readonly value: string }>;

const ask = (store: oxigraph.Store, query: string): string[][] => {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `PREFIX ${prefix}: <${address}>\n`);
  const solutions = store.query(prefixes.join('') + query) as Solution[];
  return solutions.map((solution) => [...solution.values()].map(({ value }) => value));
};

const WHO_SAYS_IT = `
SELECT ?who ?whom ?quote ?speaker ?when WHERE {
  ?relation rdf:predicate <urn:dragoman:type:praise> ; schema:agent/rdfs:label ?who ; schema:object/rdfs:label ?whom ;
    prov:wasDerivedFrom ?evidence .
  ?evidence prov:value ?quote ; prov:wasAttributedTo/rdfs:label ?speaker ; dcterms:date ?when ;
    prov:wasQuotedFrom/dcterms:title ?title .
  FILTER(?when > "1978-12-01"^^xsd:date)
} ORDER BY ?speaker`;

for (const [format, type] of [
  ['turtle', 'text/turtle'],
  ['trig', 'application/trig'],
] as const) {
  opensIn(format, 'SPARQL by Oxigraph', () => {
    const store = new oxigraph.Store();
    store.load(textOf(format, hostileGraph), { format: type });

    it('answers who praised whom, on whose word, in which sentence', () => {
      const { quote } = hostileGraph.relations.find(({ evidence }) => evidence.length === 2)!.evidence[0];
      const praise = ['Menachem Begin \u{1F54A}\u0007', 'Anwar Sadat', quote];
      expect(ask(store, WHO_SAYS_IT)).toEqual([
        [...praise, '=SUM(A1;B2)', '1978-12-10'],
        [...praise, 'Israel', '1978-12-10'],
      ]);
    });

    it('counts pieces of evidence by quad class', () => {
      const query = `SELECT ?quad (COUNT(?evidence) AS ?pieces) WHERE {
        ?relation dragoman:quad ?quad ; prov:wasDerivedFrom ?evidence } GROUP BY ?quad ORDER BY ?quad`;
      expect(ask(store, query)).toEqual([
        ['1', '6'],
        ['4', '1'],
      ]);
    });

    if (format === 'trig')
      it('finds the provenance of a claim by the name of its graph', () => {
        const query = `SELECT ?negated WHERE {
          GRAPH ?claim { ?a <urn:dragoman:type:sign> ?b }
          ?claim prov:wasDerivedFrom/dragoman:negated ?negated }`;
        expect(ask(store, query)).toEqual([['true']]);
      });
  });
}

describe('published words', () => {
  it('are for roles that exist', () => {
    expect(Object.keys(PUBLISHED_ROLES).filter((id) => !RELATION_TYPES.has(id))).toEqual([]);
  });

  it('have prefixes that are declared', () => {
    const used = Object.values(PUBLISHED_ROLES).map((term) => term.split(':')[0]!);
    expect(used.filter((prefix) => !(prefix in PREFIXES))).toEqual([]);
  });
});
