import { describe, expect, it } from 'vitest';
import { extractionRecord } from '../../src/export/extraction-record.ts';
import type { Extraction } from '../../src/model/extraction.ts';

const mention = (text: string, start: number, rule: string) => ({
  id: `d#${start}-${start + text.length}`,
  start,
  end: start + text.length,
  text,
  type: 'state' as const,
  form: 'name' as const,
  rule,
  entity: 'state:FI',
});

describe('the form of a mention in a record', () => {
  const text = 'Finnish troops left Finland.';
  const extraction: Extraction = {
    document: { id: 'd', language: 'en', text },
    mentions: [mention('Finnish', 0, 'lexicon/demonym'), mention('Finland', 20, 'lexicon/state')],
    entities: [],
    relations: [],
  };
  const { mentions } = extractionRecord(extraction) as { mentions: { start: number; form: string }[] };

  it('tells an adjective of nationality from the name of the state', () => {
    expect(mentions.map(({ start, form }) => [start, form])).toEqual([
      [0, 'nominal'],
      [20, 'name'],
    ]);
  });
});
