import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Relation } from '../../src/model/relation.ts';
import { ACTIONS, RELATION_TYPES, ROLES } from '../../src/ontology/registry.ts';
import type { Example } from '../../src/ontology/relation-type.ts';
import { createPipeline } from '../../src/pipeline.ts';
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

/** What of an example the pipeline gets wrong, as one line; null when it holds. */
function fault(extraction: Extraction, { text, edges }: Example): string | null {
  if (!edges.length) {
    const events = extraction.relations.filter((r) => r.class === 'action' && r.event);
    return events.length
      ? `${text} | wanted nothing; found ${found({ ...extraction, relations: events })}`
      : null;
  }
  const missing = edges.filter(
    (edge) => !extraction.relations.some((relation) => states(extraction, relation, edge)),
  );
  return missing.length
    ? `${text} | wanted ${missing}; found ${found(extraction).join(', ') || 'nothing'}`
    : null;
}

const EXAMPLES = [...ACTIONS, ...ROLES].flatMap((type) => type.examples);
describe('the examples of the ontology', () => {
  const extractions = new Map<string, Extraction>();
  beforeAll(async () => {
    const pipeline = createPipeline({ annotator: createAnnotator(await loadModelFiles()) });
    for (const { text } of EXAMPLES)
      extractions.set(text, pipeline.extract({ id: 'example', language: 'en', text }));
  }, 120_000);

  const faultsOf = (examples: readonly Example[]) =>
    examples.map((example) => fault(extractions.get(example.text)!, example)).filter((line) => line !== null);

  it('counter-examples give no event', () => {
    const counter = EXAMPLES.filter((example) => !example.edges.length);
    expect(counter.length).toBeGreaterThan(30);
    expect(faultsOf(counter)).toEqual([]);
  });

  it('examples give their edges, with their polarity and modality', () => {
    const examples = EXAMPLES.filter((example) => example.edges.length);
    const faults = faultsOf(examples);
    expect(examples.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it('every frame fires on some example', () => {
    const rules = [...extractions.values()].flatMap(({ relations }) =>
      relations.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)),
    );
    const fired = new Set(rules);
    const frames = [...ACTIONS, ...ROLES].flatMap((type) => type.frames ?? []).map(({ id }) => id);
    expect(frames.filter((id) => !fired.has(id))).toEqual([]);
  });
});
