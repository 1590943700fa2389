import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure, Measure } from './measure.ts';

const FILE = fileURLToPath(new URL('results.json', import.meta.url));

/** One measure with its figures, as `results.json` keeps it. */
export interface Result {
  readonly measure: string;
  readonly title: string;
  readonly command: string;
  readonly figures: readonly (Omit<Figure, 'path'> & { readonly value: number })[];
}

/** The recorded results, in order of measure. */
export const readResults = (): readonly Result[] =>
  existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

/** Records the figures of one measure in place of its former ones. */
export function writeResults(measure: Measure, values: ReadonlyMap<string, number>): void {
  recordResult({
    measure: measure.id,
    title: measure.title,
    command: `npm run bench -- ${measure.id}`,
    figures: measure.figures.map(({ path: _, name, ...figure }) => ({
      name,
      value: values.get(name)!,
      ...figure,
    })),
  });
}

/** Records a result in place of the former one of the same name. */
export function recordResult(result: Result): void {
  const others = readResults().filter((other) => other.measure !== result.measure);
  const sorted = [...others, result].sort((a, b) => (a.measure < b.measure ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
