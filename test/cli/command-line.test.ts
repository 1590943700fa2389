import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { dragoman } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-cli-'));
const ARTICLE =
  'Egyptian President Anwar Sadat praised U.S. President Jimmy Carter. Sadat met Menachem Begin in Jerusalem.';
writeFileSync(join(home, 'sadat.txt'), ARTICLE);
writeFileSync(join(home, '-x.txt'), ARTICLE);

const line = (record: object): string => `${JSON.stringify(record)}\n`;
const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));

describe('wrong usage: one clear line, status 2', () => {
  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['help', 'exprot'], "unknown command 'exprot' (Did you mean export?); see dragoman --help"],
    [
      ['stats', 'x', '--limt', '3'],
      "unknown option '--limt' (Did you mean --limit?); see dragoman stats --help",
    ],
    [['extract', '-x.txt'], "unknown option '-x.txt' (the file is ./-x.txt); see dragoman extract --help"],
    [['build', 'sadat.txt', '-o', '/dev/null/graph'], '/dev/null/graph: exists and is not a stored graph'],
    [['build', 'sadat.txt', '-o', '/proc/graph'], 'cannot write /proc/'],
    [['extract', 'sadat.txt', '-o', '.'], 'cannot write .: '],
    [['stats', 'nowhere', '--json'], '{"error":"nowhere: no stored graph"}'],
    [['exprot', 'x'], "unknown command 'exprot' (Did you mean export?)"],
    [['extract', '--traec'], "unknown option '--traec' (Did you mean --trace?)"],
    [['extract', 'missing.txt'], 'missing.txt: no such file or folder'],
    [['extract', 'report.docx'], 'report.docx: no such file or folder'],
    [['extract', '--stdin-format', 'xls'], 'xls: unknown format'],
    [['extract', 'https://example.org/'], 'an address on the network; give --allow-network to fetch it'],
    [['extract', '--columns', 'body'], 'body: not a column mapping'],
    [['export', 'nowhere', '--to', 'gexf'], 'nowhere: no stored graph'],
    [['export', 'nowhere', '--to', 'gefx'], 'unknown format: gefx (did you mean gexf?)'],
    [['export', 'nowhere'], "required option '--to <format>' not specified"],
    [['build'], 'give documents, or say with -o which graph is to be built further'],
    [['build', 'sadat.txt', '-o', '.'], '.: exists and is not a stored graph'],
    [['view', 'nowhere'], 'nowhere: no stored graph'],
    [
      ['extract', 'sadat.txt', '--watchlist', 'none.csv'],
      'none.csv: no such file: give the path of a watchlist',
    ],
    [['build', 'sadat.txt', '--watchlist', '.', '-o', 'x'], '.: is a folder: give the path of a watchlist'],
    [
      ['extract', 'sadat.txt', '--watchlist', 'sadat.txt'],
      'sadat.txt:1: the first line must name the columns',
    ],
  ])('%j', (args, complaint) => {
    const { status, out, err } = dragoman(args, { cwd: home });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(complaint);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('no command at all shows the help on standard error', () => {
    const { status, out, err } = dragoman([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    for (const { name } of COMMANDS) expect(err).toContain(`  ${name}`);
  });
});

describe('help', () => {
  it.each(COMMANDS)('$name has examples', ({ name, examples }) => {
    const { status, out } = dragoman([name, '--help']);
    expect(status).toBe(0);
    expect(examples.length).toBeGreaterThan(0);
    for (const [example] of examples) expect(out).toContain(example);
  });
});

describe('extract', () => {
  it('keeps the contract', () => {
    const { status, out } = dragoman(['extract'], {
      input: line({ id: 'a', text: ARTICLE, date: '1977-11-20' }),
    });
    const [record] = records(out);
    expect(status).toBe(0);
    expect(Object.keys(record)).toEqual(['id', 'mentions', 'entities', 'relations']);
    for (const mention of record.mentions) {
      expect(Object.keys(mention)).toEqual(['id', 'start', 'end', 'type', 'form', 'entity']);
    }
    for (const entity of record.entities) {
      expect(entity).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        aliases: expect.any(Array),
      });
    }
    const praise = record.relations.find(({ type }: { type: string }) => type === 'praise');
    expect(praise).toMatchObject({
      event: 'SUPPORT',
      cameo: '051',
      quad: 1,
      trigger: { start: ARTICLE.indexOf('praised'), end: ARTICLE.indexOf('praised') + 7 },
      negated: false,
      modality: 'actual',
      attribution: null,
      rule: expect.any(String),
      confidence: expect.any(Number),
      surface: { subject: expect.any(String), predicate: expect.any(String), object: expect.any(String) },
    });
    const name = (id: string) => record.entities.find((entity: { id: string }) => entity.id === id).name;
    expect([name(praise.source), name(praise.target)]).toEqual(['Anwar Sadat', 'Jimmy Carter']);
    const mentions = new Set(record.mentions.map(({ id }: { id: string }) => id));
    expect(mentions).toContain(praise.sourceMention);
    expect(mentions).toContain(praise.targetMention);
    const ids = record.relations.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes given mentions in place of its own', () => {
    const given = ['Anwar Sadat', 'Jimmy Carter'].map((name) => ({
      start: ARTICLE.indexOf(name),
      end: ARTICLE.indexOf(name) + name.length,
    }));
    const { out } = dragoman(['extract'], { input: line({ id: 'a', text: ARTICLE, mentions: given }) });
    const spans = records(out)[0].mentions.map(({ start, end }: { start: number; end: number }) => ({
      start,
      end,
    }));
    expect(spans).toEqual(given);
  });

  it('keeps the order, names bad lines, does the rest, ends with 1', () => {
    const input = `${line({ id: 'b', text: 'Sadat spoke.' })}{"id":\n${line({ id: 'a', text: 'Begin spoke.' })}${line({ text: 5 })}`;
    const { status, out, err } = dragoman(['extract'], { input });
    expect(status).toBe(1);
    expect(records(out).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(err.trimEnd().split('\n')).toEqual([
      'refused -:2: not JSON; each line must be one JSON object',
      'refused -:4: field text: must be a string, not a number',
    ]);
  });

  it('says refusals as JSON with --json', () => {
    const { err } = dragoman(['extract', '--json'], { input: 'x\n' });
    expect(JSON.parse(err)).toEqual({
      refused: '-',
      line: 1,
      message: 'not JSON; each line must be one JSON object',
    });
  });

  it('writes the same bytes twice, and a file only when it is whole', () => {
    const file = join(home, 'facts.jsonl');
    dragoman(['extract', 'sadat.txt', '-o', file, '--trace'], { cwd: home });
    const first = readFileSync(file, 'utf8');
    const [{ relations, rejected }] = records(first);
    expect(relations[0].quote).toContain('Sadat');
    for (const { rule, path } of relations) expect([rule, path]).toEqual([rule, expect.stringMatching(/\S/)]);
    expect(rejected.length).toBeGreaterThan(0);
    for (const { rule, why, trigger } of rejected)
      expect([rule, why, trigger.text]).toEqual(Array(3).fill(expect.stringMatching(/\S/)));
    expect(dragoman(['extract', 'sadat.txt', '--trace'], { cwd: home }).out).toBe(first);
    const { status } = dragoman(['extract', 'sadat.txt', '-o', join(home, 'no', 'where.jsonl')], {
      cwd: home,
    });
    expect(status).toBe(2);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is quiet when the reader has had enough', async () => {
    const bin = join(import.meta.dirname, '../../bin/dragoman.js');
    const child = spawn(process.execPath, [bin, 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line({ id: 'a', text: ARTICLE }).repeat(300));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('a graph', () => {
  const graph = join(home, 'peace');
  const built = dragoman(['build', 'sadat.txt', '-o', graph], { cwd: home });

  it('is built, checked, counted, explained, exported, compared', () => {
    expect(built).toMatchObject({ status: 0, out: '' });
    expect(built.err).toMatch(/peace: 1 document, \d+ entities, \d+ relations/);
    expect(readdirSync(graph).sort()).toEqual([
      'documents.jsonl',
      'entities.jsonl',
      'extractions.jsonl.gz',
      'graph.gexf',
      'layout.jsonl',
      'manifest.json',
      'relations.jsonl',
    ]);
    expect(dragoman(['check', graph]).status).toBe(0);
    const some = dragoman(['check', 'nowhere', graph], { cwd: home });
    expect(some.status).toBe(1);
    expect(some.err).toMatch(/nowhere: no stored graph\n.*peace: whole/);
    const gexfFile = readFileSync(join(graph, 'graph.gexf'));
    rmSync(join(graph, 'graph.gexf'));
    expect(dragoman(['check', graph])).toMatchObject({
      status: 0,
      err: expect.stringContaining('peace: without graph.gexf; the next build or import writes it again'),
    });
    writeFileSync(join(graph, 'graph.gexf'), gexfFile);
    expect(JSON.parse(dragoman(['stats', graph, '--json']).out)).toMatchObject({
      name: 'peace',
      documents: 1,
    });
    const why = dragoman(['explain', graph, 'Anwar Sadat praise Jimmy Carter']);
    expect(why.out).toContain('trigger  praised');
    expect(dragoman(['explain', graph, 'Sadat']).out).toContain('person:anwar-sadat');
    expect(dragoman(['explain', graph, 'Nobody'])).toMatchObject({ status: 1, out: '' });
    const gexf = dragoman(['export', graph, '--to', 'gexf']);
    expect(gexf.out).toBe(readFileSync(join(graph, 'graph.gexf'), 'utf8'));
    expect(gexf.err).toContain('gexf leaves out');
    expect(dragoman(['export', graph, '--to', 'gexf', '--quiet']).err).toBe('');
    expect(dragoman(['diff', graph, graph]).out).toBe('');
  });

  it('changes when it is built from more, and diff tells', () => {
    writeFileSync(join(home, 'more.txt'), 'Iraq invaded Kuwait.');
    const larger = join(home, 'larger');
    dragoman(['build', 'sadat.txt', 'more.txt', '-o', larger], { cwd: home });
    const { entities, edges } = JSON.parse(dragoman(['diff', graph, larger, '--json']).out);
    expect(entities).toMatchObject({ added: ['state:IQ', 'state:KW'], gone: [] });
    expect(edges.added).toEqual([expect.stringMatching(/^Iraq \| .* \| Kuwait \| ASSAULT/)]);
  });

  it('may be built in a folder that holds hidden files, and what a disk brings along', () => {
    const disk = join(home, 'disk');
    mkdirSync(join(disk, 'lost+found'), { recursive: true });
    writeFileSync(join(disk, '.DS_Store'), '');
    expect(dragoman(['build', 'sadat.txt', '-o', disk], { cwd: home }).status).toBe(0);
    expect(dragoman(['check', disk]).status).toBe(0);
    expect(readdirSync(disk)).toEqual(expect.arrayContaining(['.DS_Store', 'lost+found', 'manifest.json']));
  });

  it('is not written from a folder without documents', () => {
    mkdirSync(join(home, 'folder'));
    const { status, err } = dragoman(['build', 'folder', '-o', 'none'], { cwd: home });
    expect(status).toBe(1);
    expect(err).toMatch(/^refused folder: folder without documents; \.txt/);
  });

  it('is not written when no input can be read', () => {
    mkdirSync(join(home, 'bad'));
    writeFileSync(join(home, 'bad/empty.txt'), '');
    const { status, err } = dragoman(['build', 'bad', '-o', 'none'], { cwd: home });
    expect(status).toBe(1);
    expect(err).toContain('bad/empty.txt: empty: no text in it');
    expect(readdirSync(home)).not.toContain('none');
  });

  it('is done from the inputs that can be read', () => {
    const { status, err } = dragoman(['build', 'bad/empty.txt', 'more.txt', '-o', 'some'], { cwd: home });
    expect(status).toBe(1);
    expect(err).toContain('refused bad/empty.txt: empty: no text in it');
    expect(dragoman(['check', 'some'], { cwd: home }).status).toBe(0);
  });
});
