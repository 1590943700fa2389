import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/model/evidence.ts';
import { relationId } from '../../src/model/identity.ts';

const PER_DOCUMENT = 60;
const TYPES = ['person', 'state', 'organization', 'place', 'treaty', 'group'] as const;
const ACTS = [
  { type: 'praise', event: 'SUPPORT', cameo: '051', quad: 1 },
  { type: 'accuse', event: 'ACCUSE', cameo: '112', quad: 3 },
  { type: 'aid', event: 'AID', cameo: '070', quad: 2 },
  { type: 'attack', event: 'ASSAULT', cameo: '190', quad: 4 },
] as const;

/** Numbers that look random and are the same each time (Park and Miller's generator, 1988). */
function numbers(): () => number {
  let state = 20_251_218;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Writes a graph of so many entities and ties in the stored form: few have many ties, most have few, as in news. */
export async function writeLargeGraph(folder: string, entities: number, ties: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const random = numbers();
  const id = (at: number): string => `${TYPES[at % TYPES.length]}:entity-${at}`;
  // the first are met most often
  const pick = (): number => Math.floor(entities * random() ** 2.2);
  const mentions = Array.from({ length: entities }, () => [] as object[]);
  const documents = file(folder, 'documents.jsonl');
  const relations = file(folder, 'relations.jsonl');
  const known = new Set<string>();
  let [text, document, written] = ['', 0, 0];
  const finish = async (): Promise<void> => {
    if (text === '') return;
    const day = `20${String(document % 25).padStart(2, '0')}-${String(1 + (document % 12)).padStart(2, '0')}-15`;
    const record = { id: `d${document}`, title: `Dispatch ${document}`, date: day, language: 'en', text };
    await documents.write(record);
    document++;
    text = '';
  };
  while (written < ties) {
    const [source, target] = [pick(), pick()];
    const act = ACTS[Math.floor(random() * ACTS.length)] ?? ACTS[0];
    const key = relationId(act.type, id(source), id(target), true);
    if (source === target || known.has(key)) continue;
    known.add(key);
    const start = text.length;
    const [subject, object] = [`Entity ${source}`, `Entity ${target}`];
    const quote = `${subject} did ${act.type} ${object} on that day.`;
    const mention = (at: number, from: number, name: string): string => {
      const [a, b] = [start + from, start + from + name.length];
      const made = `d${document}#${a}-${b}`;
      mentions[at]?.push({
        id: made,
        start: a,
        end: b,
        text: name,
        type: TYPES[at % TYPES.length],
        form: 'name',
        rule: 'given',
        entity: id(at),
      });
      return made;
    };
    const predicate = subject.length + 5;
    const evidence: Evidence = {
      document: `d${document}`,
      start,
      end: start + quote.length,
      quote,
      trigger: { start: start + predicate, end: start + predicate + act.type.length },
      sourceMention: mention(source, 0, subject),
      targetMention: mention(target, predicate + act.type.length + 1, object),
      negated: random() < 0.05,
      modality: random() < 0.1 ? 'future' : 'actual',
      date: `20${String(document % 25).padStart(2, '0')}-${String(1 + (document % 12)).padStart(2, '0')}`,
      rule: `${act.type}/verb`,
      confidence: Math.round(50 + 50 * random()) / 100,
      surface: { subject, predicate: act.type, object },
    };
    await relations.write({
      id: key,
      ...{ type: act.type, class: 'action', event: act.event, cameo: act.cameo, quad: act.quad },
      ...{ directed: true, source: id(source), target: id(target), evidence: [evidence] },
    });
    text += `${quote} `;
    if (++written % PER_DOCUMENT === 0) await finish();
  }
  await finish();
  const [records, layout] = [file(folder, 'entities.jsonl'), file(folder, 'layout.jsonl')];
  for (let at = 0; at < entities; at++) {
    const angle = at * 2.399963;
    const radius = 10 * Math.sqrt(at);
    await records.write({
      id: id(at),
      type: TYPES[at % TYPES.length],
      name: `Entity ${at}`,
      aliases: [],
      ids: {},
      mentions: mentions[at],
    });
    await layout.write({
      id: id(at),
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      community: at % 12,
    });
  }
  const manifest = file(folder, 'manifest.json');
  const counts = { documents: document, entities, relations: ties, evidence: ties };
  await manifest.write({
    format: 'dragoman',
    version: 1,
    name: `bench-${entities}`,
    program: '0',
    model: 'none',
    counts,
  });
  for (const one of [documents, relations, records, layout, manifest]) await one.close();
}

function file(folder: string, name: string) {
  const stream = createWriteStream(join(folder, name));
  return {
    async write(record: object): Promise<void> {
      if (!stream.write(`${JSON.stringify(record)}\n`))
        await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
    },
    close: () => new Promise<void>((resolve) => stream.end(() => resolve())),
  };
}
