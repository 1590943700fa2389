import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { InputError } from '../../src/model/input-error.ts';
import { parseJson, parseStored, type StoredTexts } from './parse-graph.ts';

const PARTS = ['manifest.json', 'documents.jsonl', 'entities.jsonl', 'relations.jsonl'] as const;
const LAYOUT = 'layout.jsonl';

/** The graph that `dragoman view` serves beside this page; null when it serves none. */
export async function openServed(): Promise<KnowledgeGraph | null> {
  const [layout, ...answers] = await Promise.all(
    [LAYOUT, ...PARTS].map((name) => fetch(`./graph/${name}`).catch(() => null)),
  );
  if (!answers[0]?.ok) return null;
  const texts = await Promise.all(
    answers.map((answer, at) => {
      if (!answer?.ok) throw new InputError(`${PARTS[at]}: missing from the graph's folder`, PARTS[at]);
      return answer.text();
    }),
  );
  return parseStored({ ...asTexts(texts), ...(layout?.status === 200 && { layout: await layout.text() }) });
}

/** A graph from files that were dropped or picked: the four files of a stored graph, or one JSON file. */
export async function openFiles(files: readonly File[]): Promise<KnowledgeGraph> {
  const byName = new Map(files.map((file) => [file.name, file]));
  if (byName.has('manifest.json')) {
    const texts = await Promise.all(
      PARTS.map((name) => {
        const file = byName.get(name);
        if (!file) throw new InputError(`${name}: missing; drop the whole folder of the graph`, name);
        return file.text();
      }),
    );
    const layout = await byName.get(LAYOUT)?.text();
    return parseStored({ ...asTexts(texts), ...(layout !== undefined && { layout }) });
  }
  const json = files.find((file) => file.name.endsWith('.json'));
  if (!json)
    throw new InputError(
      `${files[0]?.name ?? 'nothing'}: no graph; drop a graph's folder, or the JSON file of one`,
    );
  return parseJson(await json.text(), json.name);
}

/** All files of a drop, folders opened. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = await Promise.all(entries.map(filesOf));
  return files.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  );
  return (await Promise.all(inside.filter((one) => one.isFile).map(filesOf))).flat();
}

const asTexts = ([
  manifest = '',
  documents = '',
  entities = '',
  relations = '',
]: readonly string[]): StoredTexts => ({
  manifest,
  documents,
  entities,
  relations,
});
