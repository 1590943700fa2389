import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runShellCommand, type Shell } from '../../src/cli/shell/commands.ts';
import { openHistory } from '../../src/cli/shell/history.ts';
import { cypherCompleter } from '../../src/query/completion.ts';
import { RESULT_FORMATS } from '../../src/query/result-formats.ts';
import { campDavid } from '../query/camp-david.ts';

describe('completion', () => {
  let before = '';
  const complete = cypherCompleter(
    campDavid,
    () => before,
    () => ['name'],
  );
  beforeEach(() => {
    before = '';
  });

  it.each([
    ['a label', 'MATCH (s:Sta', ['State'], 'Sta'],
    ['a label, whatever the case', 'MATCH (s:sta', ['State'], 'sta'],
    ['a second label', 'MATCH (s:State|Tre', ['Treaty'], 'Tre'],
    ['a relationship type', 'MATCH (a)-[r:PRAI', ['PRAISE'], 'PRAI'],
    ['a relationship type after others', 'MATCH (a)-[:MEET|PRAI', ['PRAISE'], 'PRAI'],
    ['a property', 'MATCH (a) WHERE a.iso', ['iso3166alpha2', 'iso3166alpha3'], 'iso'],
    ['the name of an entity', "MATCH (a {name: 'Menachem B", ['Menachem Begin'], 'Menachem B'],
    ['the name of an entity behind another', "WHERE a.name = 'Egypt' OR a.name = 'isr", ['Israel'], 'isr'],
    ['a parameter', 'RETURN $n', ['name'], 'n'],
    ['a keyword', 'MATCH (a) RETU', ['RETURN'], 'RETU'],
    ['a keyword as it is typed', 'match (a) retu', ['return'], 'retu'],
    ['a function', 'RETURN eviden', ['evidence('], 'eviden'],
    ['a variable', 'MATCH (anybody) RETURN any', ['anybody'], 'any'],
    ['nothing', 'MATCH ', [], ''],
  ])('%s', (_, typed, found, word) => {
    const [candidates, completed] = complete(typed);
    expect(candidates).toEqual(expect.arrayContaining(found));
    if (!found.length) expect(candidates).toEqual([]);
    expect(completed).toBe(word);
  });

  it('knows the lines before', () => {
    before = 'MATCH (somebody:Person)\n';
    expect(complete('RETURN someb')).toEqual([['somebody'], 'someb']);
  });
});

describe('history', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'dragoman-history-')), 'deep/history');

  it('is kept from one shell to the next, the latest first, nothing twice in a row, for its owner alone', async () => {
    const first = await openHistory(file);
    for (const entry of ['RETURN 1;', 'RETURN 2;', 'RETURN 2;']) first.add(entry);
    await first.save();
    expect(readFileSync(file, 'utf8')).toBe('RETURN 1;\nRETURN 2;\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await openHistory(file)).entries).toEqual(['RETURN 2;', 'RETURN 1;']);
  });

  it('that cannot be written is no failure', async () => {
    const history = await openHistory(join(file, 'a file is no folder/history'));
    history.add('RETURN 1;');
    await expect(history.save()).resolves.toBeUndefined();
  });
});

describe('commands', () => {
  let printed: string;
  let asked: string[];
  let shell: Shell;
  beforeEach(() => {
    printed = '';
    asked = [];
    shell = {
      graph: campDavid,
      settings: { format: RESULT_FORMATS[0]!, edges: 'relation', params: {}, limits: { limitMs: 1000 } },
      print: (text) => {
        printed += text;
      },
      ask: async (text) => {
        asked.push(text);
      },
      quit: () => {
        printed += 'quit';
      },
    };
  });
  const run = (line: string): Promise<void> => runShellCommand(shell, line);

  it('set how answers come', async () => {
    for (const line of [':format json', ':edges evidence', ':limit 7', ':param name=Egypt;']) await run(line);
    expect(shell.settings).toMatchObject({
      format: { id: 'json' },
      edges: 'evidence',
      limits: { limitRows: 7, limitMs: 1000 },
      params: { name: 'Egypt' },
    });
    await run(':param');
    expect(printed).toContain('$name  "Egypt"');
  });

  it('show what there is', async () => {
    await run(':schema');
    expect(printed).toMatch(/State +3/);
    expect(printed).toMatch(/MEET +2/);
    await run(':help');
    expect(printed).toContain(':format table|json|jsonl|csv');
    await run(':examples');
    expect(printed).toContain('Who holds which office?');
    await run(':examples 2');
    expect(asked[0]).toContain('HEAD_OF_STATE');
    await run(':exit');
    expect(printed).toContain('quit');
  });

  it.each([
    [':fromat json', 'unknown command: :fromat (did you mean format?); :help lists them'],
    [':format jsno', 'unknown format: jsno (did you mean json?)'],
    [':edges all', 'give relation or evidence'],
    [':limit many', 'give a number above 0'],
    [':examples 99', 'no example 99; there are 1 to 20'],
    [':param name', 'give it as name=value'],
  ])('%s is refused', async (line, complaint) => {
    await expect(run(line)).rejects.toThrow(complaint);
  });
});
