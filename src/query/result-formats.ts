import type { ResultFormat } from './result-format.ts';
import { csv } from './result-formats/csv.ts';
import { json } from './result-formats/json.ts';
import { jsonl } from './result-formats/jsonl.ts';
import { table } from './result-formats/table.ts';

/** Every format of an answer. A new one is one file and a line here. */
export const RESULT_FORMATS: readonly ResultFormat[] = [table, json, jsonl, csv];
