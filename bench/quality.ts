/**
 * Measures the quality of the pipeline on annotated data that is not part of the project.
 *
 *     npm run bench -- [MEASURE...] [--limit N] [--write]
 *
 * Without names it runs all. --limit takes the first N records; --write records figures of whole sets in results.json.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MEASURES } from './measures.ts';
import { writeResults } from './results.ts';
import { runMeasure } from './run-measure.ts';
import { SHARED } from './shared.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
});
const limit = values.limit === undefined ? undefined : Number(values.limit);
const known = MEASURES.map(({ id }) => id);
const unknown = positionals.filter((id) => !known.includes(id));

if (values.help || unknown.length || Number.isNaN(limit)) {
  if (unknown.length) console.error(`unknown measure: ${unknown.join(' ')}`);
  console.error(`usage: npm run bench -- [MEASURE...] [--limit N] [--write]\nmeasures: ${known.join(' ')}`);
  process.exit(values.help ? 0 : 2);
}
if (!existsSync(SHARED)) {
  console.error(`the annotated data is not here: ${SHARED} (data/ and score/) is needed to measure`);
  process.exit(1);
}
for (const measure of MEASURES.filter(({ id }) => !positionals.length || positionals.includes(id))) {
  const figures = await runMeasure(measure, limit);
  if (values.write && limit === undefined) writeResults(measure, figures);
}
