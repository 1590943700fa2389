import type { Decision } from '../../src/model/decision.ts';
import type { KnowledgeGraph, Manifest } from '../../src/model/graph.ts';
import { InputError } from '../../src/model/input-error.ts';
import { isArticle } from '../reading/article-files.ts';
import { columnsSought } from './columns.ts';
import { indexInSlices } from './graph-index.ts';
import type { Opened } from './opened.ts';
import {
  checkedGraph,
  checkingGraph,
  parseJson,
  parseLines,
  parsePart,
  parseStored,
  type StoredTexts,
} from './parse-graph.ts';
import { serves } from './served.ts';
import { inSlices } from './slices.ts';
import { streamRecords } from './stream-records.ts';

const PARTS = ['manifest.json', 'documents.jsonl', 'entities.jsonl', 'relations.jsonl'] as const;
const LAYOUT = 'layout.jsonl';
const CURATION = 'curation.jsonl';

/** The graph that `dragoman view` serves beside this page; null when it serves none. */
export async function openServed(): Promise<Opened | null> {
  const embedded = document.getElementById('dragoman-graph')?.textContent?.trim();
  if (embedded) return { graph: parseJson(embedded, 'this page'), decisions: [], saves: false };
  if (!serves('graph')) return null;
  if (!serves('opening')) return wholeServed(() => {});
  const [opening, kept] = await Promise.all([fetchText('./graph/opening.json'), servedDecisions()]);
  if (opening === undefined) return wholeServed(() => {});
  const whole: Opened['whole'] = async (progress) => ({ ...(await wholeServed(progress)), ...kept });
  return { graph: parseJson(opening, 'opening.json'), ...kept, saves: true, whole };
}

async function wholeServed(progress: (share: number) => void): Promise<Opened> {
  const [graph, kept, compare] = await Promise.all([
    serves('opening') ? streamGraph('./graph/', progress) : fetchGraph('./graph/'),
    servedDecisions(),
    serves('compare') ? fetchGraph('./compare/') : undefined,
  ]);
  return { graph, ...kept, saves: true, ...(compare && { compare }) };
}

/** The decisions in the served graph's folder, and which state of them this is. @throws InputError on a broken line */
export async function servedDecisions(): Promise<Pick<Opened, 'decisions' | 'version'>> {
  const answer = await fetch(`./graph/${CURATION}`).catch(() => undefined);
  return {
    decisions: await decisionsOf(answer?.status === 200 ? await answer.text() : undefined),
    version: answer?.headers.get('etag') ?? undefined,
  };
}

/** A graph that is served file by file. @throws InputError naming the file that is missing or wrong */
export async function fetchGraph(folder: string): Promise<KnowledgeGraph> {
  // each is read while larger ones are still on their way
  const [layout, ...parts] = await Promise.all(
    [LAYOUT, ...PARTS].map(async (name) => {
      const text = await fetchText(folder + name);
      return text === undefined ? undefined : parsePart(text, name);
    }),
  );
  const missing = parts.indexOf(undefined);
  if (missing >= 0)
    throw new InputError(`${PARTS[missing]}: missing from the graph's folder`, PARTS[missing]);
  const [manifest, documents, entities, relations] = parts;
  return checkedGraph({ manifest, documents, entities, relations, ...(layout !== undefined && { layout }) });
}

/** A graph too large to be held as text: read record by record, giving way to the page. */
async function streamGraph(folder: string, progress: (share: number) => void): Promise<KnowledgeGraph> {
  const manifest = JSON.parse((await fetchText(`${folder}manifest.json`)) ?? 'null') as Manifest;
  const { documents, entities, relations } = manifest.counts;
  let done = 0;
  const all = documents + 2 * entities + relations;
  const records = async (name: string): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const record of streamRecords(folder + name, name)) {
      found.push(record);
      if (++done % 2000 === 0) progress(done / all);
    }
    return found;
  };
  const layout = await records(LAYOUT);
  const graph = await inSlices(
    checkingGraph({
      manifest,
      documents: await records(PARTS[1]),
      entities: await records(PARTS[2]),
      relations: await records(PARTS[3]),
      ...(layout.length > 0 && { layout }),
    }),
  );
  await inSlices(columnsSought(await indexInSlices(graph)));
  return graph;
}

async function fetchText(address: string): Promise<string | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.status === 200 ? answer.text() : undefined;
}

/** What files that were dropped or picked turn out to be. */
export type Found = Opened | { readonly articles: readonly File[] };

/**
 * Files that were dropped or picked: those of a stored graph, one file with a whole graph, or articles to read.
 * @throws InputError that names the file and what is wrong
 */
export async function openFiles(files: readonly File[]): Promise<Found> {
  try {
    return await found(files);
  } catch (error) {
    throw error instanceof InputError ? withPlace(error) : error;
  }
}

/** The error with file and line in its message, where it does not name the file itself. */
function withPlace({ message, input, line }: InputError): InputError {
  if (input === undefined || message.startsWith(input)) return new InputError(message, input, line);
  return new InputError(`${input}${line === undefined ? '' : `, line ${line}`}: ${message}`, input, line);
}

async function found(files: readonly File[]): Promise<Found> {
  const byName = new Map(files.map((file) => [file.name, file]));
  if (byName.has('manifest.json')) return storedFiles(byName);
  const graph = await wholeGraph(files);
  if (graph) return { graph, decisions: [], saves: false };
  const articles = files.filter((file) => isArticle(file.name));
  if (articles.length > 0) return { articles };
  throw new InputError(
    files[0]
      ? `${files[0].name}: neither a graph nor an article; a graph is a folder or a .json, .jsonl, .gexf, .graphml or .csv, an article a .pdf, .docx, .html, .txt, .md or .eml`
      : 'there is no file in it',
  );
}

async function storedFiles(byName: ReadonlyMap<string, File>): Promise<Opened> {
  const texts = await Promise.all(
    PARTS.map((name) => {
      const file = byName.get(name);
      if (!file) throw new InputError(`${name}: missing; drop the whole folder of the graph`, name);
      return file.text();
    }),
  );
  const layout = await byName.get(LAYOUT)?.text();
  const graph = parseStored({ ...asTexts(texts), ...(layout !== undefined && { layout }) });
  return { graph, decisions: await decisionsOf(await byName.get(CURATION)?.text()), saves: false };
}

/** Files of other programs; their readers are loaded when there is one. */
const FOREIGN = /\.(gexf|graphml)$/i;
/** Nodes and edges may be a table each: all that come together are one graph. */
const TABLE = /\.(csv|tsv)$/i;

/** The first file that holds a graph of its own. */
async function wholeGraph(files: readonly File[]): Promise<KnowledgeGraph | undefined> {
  for (const file of files) {
    if (FOREIGN.test(file.name)) return imported([file]);
    const name = file.name.toLowerCase();
    if (name.endsWith('.json')) {
      const text = await file.text();
      // nodes and edges side by side are graphology's
      return /^\s*\{/.test(text) && /"nodes"\s*:\s*\[/.test(text) && /"edges"\s*:\s*\[/.test(text)
        ? imported([file])
        : parseJson(text, file.name);
    }
    if (/\.(jsonl|ndjson)$/.test(name) && (await file.slice(0, 20).text()).startsWith('{"record":'))
      return parseLines(await file.text(), file.name);
  }
  const [table, ...more] = files.filter((file) => TABLE.test(file.name));
  return table && imported([table, ...more]);
}

async function imported(files: readonly [File, ...File[]]): Promise<KnowledgeGraph> {
  const { importGraph } = await import('./import-graph.ts');
  return importGraph(files);
}

/** Most graphs have none, and need no reader for them. */
async function decisionsOf(text: string | undefined): Promise<readonly Decision[]> {
  if (!text?.trim()) return [];
  const { parseCuration } = await import('../../src/store/decision-record.ts');
  try {
    return parseCuration(text, CURATION);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const place = `${CURATION}, line ${error.line}`;
    throw new InputError(`${place}: ${error.message}; mend or delete that line`, CURATION, error.line);
  }
}

/** All files of a drop, folders opened. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  // all must be taken before the first wait: a drop's items are gone after it
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = await Promise.all(
    dropped.map((one) => (one === null ? [] : one instanceof File ? [one] : filesOf(one))),
  );
  return files.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // a folder is handed out in portions; an empty one is the last
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return (await Promise.all(inside.filter((one) => one.isFile).map(filesOf))).flat();
}

const asTexts = ([manifest = '', documents = '', entities = '', relations = '']: readonly (
  | string
  | undefined
)[]): StoredTexts => ({ manifest, documents, entities, relations });
