import { createAnnotator } from '../../src/annotate/annotator.ts';
import { buildGraph } from '../../src/build-graph.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { InputError } from '../../src/model/input-error.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { otherLanguage } from '../../src/read/language.ts';
import { articleFormat } from './article-formats.ts';
import type { ReadingNews, ReadingTask } from './reading-task.ts';

/** The same pipeline and model as the command's, off the page's thread. Articles stay known until the page is left. */
let reader: Promise<{ readonly pipeline: Pipeline; readonly model: string }> | undefined;
const known = new Map<string, Extraction>();

/** No table and no archive is read here: nothing is said of columns or members. */
const CONTEXT = { columns: {}, inside: () => undefined };

const tell = (news: ReadingNews): void => postMessage(news);

addEventListener('message', (event: MessageEvent<ReadingTask>) => {
  read(event.data).catch((error: Error) =>
    tell({ kind: 'failure', message: error.message, insist: error instanceof OtherLanguage }),
  );
});

/** None of the articles is in English. */
class OtherLanguage extends InputError {}

async function read(task: ReadingTask): Promise<void> {
  reader ??= prepare(task.model);
  reader.catch(() => {
    reader = undefined; // the next article tries again
  });
  const { pipeline, model } = await reader;
  const refused: string[] = [];
  const found = [...task.documents, ...(await documentsOf(task.files, refused))];
  if (found.length === 0) throw new InputError(refused[0] ?? 'no article in it');
  const documents = task.anyLanguage ? found : await inEnglish(found, refused);
  if (documents.length === 0) throw new OtherLanguage(refused.at(-1) ?? '');
  if (!task.together) known.clear();
  for (const [done, document] of documents.entries()) {
    tell({ kind: 'progress', done, of: documents.length });
    known.set(document.id, pipeline.extract(document));
  }
  const extractions = [...known.values()];
  const first = extractions.length === 1 ? extractions[0]?.document : undefined;
  const graph = buildGraph(extractions, { name: first ? (first.title ?? first.id) : 'articles', model });
  tell({ kind: 'graph', graph, refused });
}

async function inEnglish(documents: readonly Document[], refused: string[]): Promise<readonly Document[]> {
  const read: Document[] = [];
  for (const document of documents) {
    const other = await otherLanguage(document.text);
    if (other === null) read.push(document);
    else refused.push(`${document.title ?? document.id}: ${other}; only English is read`);
  }
  return read;
}

async function prepare(model: string): Promise<{ pipeline: Pipeline; model: string }> {
  const [weights, kernel] = await Promise.all(['en.bin', 'kernel.wasm'].map((name) => bytesAt(model + name)));
  if (!weights) throw new InputError('the language model is not served here; articles need `dragoman view`');
  const annotator = createAnnotator({ weights, ...(kernel && { kernel }) });
  return { pipeline: createPipeline({ annotator }), model: annotator.model };
}

async function bytesAt(address: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

async function documentsOf(files: ReadingTask['files'], refused: string[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { name, bytes } of files) {
    const source = {
      name,
      id: name.replace(/\.[^.]*$/, ''),
      bytes: async function* () {
        yield bytes;
      },
    };
    for await (const reading of articleFormat(name)?.read(source, CONTEXT) ?? [])
      if ('document' in reading) documents.push(reading.document);
      else refused.push(`${reading.refused.input ?? name}: ${reading.refused.message}`);
  }
  return documents;
}
