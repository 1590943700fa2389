import type { Document } from '../../src/model/document.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { serves } from '../data/served.ts';
import type { ReadingNews, ReadingTask } from './reading-task.ts';

export interface ReadGraph {
  readonly graph: KnowledgeGraph;
  /** One line for each file or record that could not be read. */
  readonly refused: readonly string[];
}

let worker: Worker | undefined;

/** Whether articles can be read here: a page opened from disk has no model beside it. */
export const canRead = (): boolean => serves('model');

/**
 * Reads articles in a worker, offline, with the model that is served beside the page.
 * @throws Error that says what is wrong, when nothing could be read
 */
export async function readArticles(
  articles: { readonly documents: readonly Document[]; readonly files: readonly File[] },
  options: { readonly together: boolean; readonly progress: (done: number, of: number) => void },
): Promise<ReadGraph> {
  const files = await Promise.all(
    articles.files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  worker ??= new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  const { together, progress } = options;
  const task: ReadingTask = {
    model: new URL('./model/', document.baseURI).href,
    documents: articles.documents,
    files,
    together,
  };
  return ask(worker, task, progress);
}

function ask(
  to: Worker,
  task: ReadingTask,
  progress: (done: number, of: number) => void,
): Promise<ReadGraph> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    to.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingNews>) => {
        if (data.kind === 'progress') return progress(data.done, data.of);
        // PDF.js takes any worker that it finds itself in for its own, and greets the page
        if (data.kind !== 'graph' && data.kind !== 'failure') return;
        listening.abort();
        if (data.kind === 'graph') resolve(data);
        else reject(new Error(data.message));
      },
      { signal },
    );
    to.addEventListener(
      'error',
      (event) => {
        listening.abort();
        worker = undefined;
        to.terminate();
        reject(new Error(event.message || 'the reader stopped'));
      },
      { signal },
    );
    to.postMessage(task);
  });
}
