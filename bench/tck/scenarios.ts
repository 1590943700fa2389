import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Pickle, type PickleStep } from '@cucumber/messages';

/** One scenario, outlines expanded. */
export interface Scenario {
  /** `clauses/match/Match1.feature: [2] Matching all nodes` */
  readonly name: string;
  readonly folder: string;
  readonly steps: readonly PickleStep[];
}

/** All scenarios below a folder of feature files. */
export function readScenarios(folder: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing();
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.feature'),
  );
  return files.sort().flatMap((file) => {
    const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
    const document = parser.parse(readFileSync(join(folder, file), 'utf8'));
    return compile(document, file, newId).map(
      ({ name, steps }: Pickle): Scenario => ({ name: `${file}: ${name}`, folder: file, steps }),
    );
  });
}

export const queryOf = ({ steps }: Scenario): string =>
  steps.find(({ text }) => text === 'executing query:')?.argument?.docString?.content ?? '';

/** Whether the query only reads. */
export const isReadOnly = (scenario: Scenario): boolean =>
  !/\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(
    queryOf(scenario).replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''"),
  );

/** `date('2025-12-18')` in the query, its set-up or the table of results. */
const TEMPORAL = /\b(?:date|datetime|time|localtime|localdatetime|duration)\s*\(/i;

/** Reading, without temporal values, procedures and expected errors. */
export const isCore = (scenario: Scenario): boolean =>
  isReadOnly(scenario) &&
  !/temporal/.test(scenario.folder) &&
  !TEMPORAL.test(JSON.stringify(scenario.steps)) &&
  !/\bcall\b/.test(scenario.folder) &&
  !scenario.steps.some(({ text }) => /should be raised|there exists a procedure/.test(text));
