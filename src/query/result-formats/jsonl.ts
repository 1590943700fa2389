import { rowObject } from '../cypher-rows.ts';
import type { ResultFormat } from '../result-format.ts';

export const jsonl: ResultFormat = {
  id: 'jsonl',
  summary: 'one JSON object a row',
  async *write(columns, rows) {
    for await (const row of rows) yield `${JSON.stringify(rowObject(columns, row))}\n`;
  },
};
