import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Relation } from '../../src/model/relation.ts';
import { ACTIONS, RELATION_TYPES, ROLES } from '../../src/ontology/registry.ts';
import type { Example } from '../../src/ontology/relation-type.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

const MODALITIES = ['future', 'intended', 'hypothetical', 'possible', 'requested'];

/** `Hungary not-sign Treaty of Trianon`, taken apart at the word that names a type. */
function parseEdge(edge: string) {
  const words = edge.split(' ');
  for (const [at, word] of words.entries()) {
    let type = word;
    const negated = type.startsWith('not-') && !RELATION_TYPES.has(type);
    if (negated) type = type.slice(4);
    const modality =
      MODALITIES.find((m) => !RELATION_TYPES.has(type) && type.startsWith(`${m}-`)) ?? 'actual';
    if (modality !== 'actual') type = type.slice(modality.length + 1);
    if (at > 0 && RELATION_TYPES.has(type))
      return {
        source: words.slice(0, at).join(' '),
        type,
        target: words.slice(at + 1).join(' '),
        negated,
        modality,
      };
  }
  throw new Error(`no relation type in the edge ${edge}`);
}

const plain = (name: string) => name.toLowerCase().replace(/^(the|a|an) /, '');

/** Every name that an entity of the extraction goes by, and every way a mention of it is written. */
function namesOf({ entities, mentions }: Extraction, id: string): readonly string[] {
  const entity = entities.find((e) => e.id === id);
  if (!entity) return [];
  const texts = mentions.filter((m) => m.entity === id).map((m) => m.text);
  return [entity.name, ...entity.aliases, ...texts].map(plain);
}

/** A description may say more than its head: `troops` is found as "Cuban troops". */
const isNamed = (names: readonly string[], name: string) =>
  names.some((n) => ` ${n} `.includes(` ${plain(name)} `));

function states(extraction: Extraction, relation: Relation, edge: string): boolean {
  const wanted = parseEdge(edge);
  const straight = [relation.source, relation.target] as const;
  const ways = relation.directed ? [straight] : [straight, [straight[1], straight[0]] as const];
  return (
    relation.type === wanted.type &&
    relation.evidence.some((e) => e.negated === wanted.negated && e.modality === wanted.modality) &&
    ways.some(
      ([source, target]) =>
        isNamed(namesOf(extraction, source), wanted.source) &&
        isNamed(namesOf(extraction, target), wanted.target),
    )
  );
}

const found = (extraction: Extraction) =>
  extraction.relations.map(
    (r) => `${namesOf(extraction, r.source)[0]} ${r.type} ${namesOf(extraction, r.target)[0]}`,
  );

/** Frames whose examples await a construction; shrinks, and fails when one of them starts to work. */
describe('every example of the ontology', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = createPipeline({ annotator: createAnnotator(await loadModelFiles()) });
  });

  const check = ({ text, edges }: Example) => {
    const extraction = pipeline.extract({ id: 'example', language: 'en', text });
    if (!edges.length) {
      const events = extraction.relations.filter((r) => r.class === 'action' && r.event);
      expect(found({ ...extraction, relations: events })).toEqual([]);
    }
    for (const edge of edges)
      expect(
        extraction.relations.some((relation) => states(extraction, relation, edge)),
        `wanted ${edge}; found: ${found(extraction).join(', ') || 'nothing'}`,
      ).toBe(true);
  };

  for (const { id, examples } of [...ACTIONS, ...ROLES])
    for (const example of examples) it(`${id}: ${example.text}`, () => check(example));
});
