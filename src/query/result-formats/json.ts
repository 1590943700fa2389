import { rowObject } from '../cypher-rows.ts';
import type { ResultFormat } from '../result-format.ts';

export const json: ResultFormat = {
  id: 'json',
  summary: 'an array of objects',
  async *write(columns, rows) {
    let before = '[\n';
    for await (const row of rows) {
      yield before + JSON.stringify(rowObject(columns, row));
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};
