import type { Document } from '../../src/model/document.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { serves } from '../data/served.ts';
import type { ReadingNews, ReadingTask } from './reading-task.ts';

export interface ReadGraph {
  readonly graph: KnowledgeGraph;
  /** One line for each file or record that could not be read. */
  readonly refused: readonly string[];
}

/** Articles that do not seem to be English; they are read when `anyLanguage` says so. */
export class OtherLanguage extends Error {}

let worker: Worker | undefined;
/** What the graph holds that was made last: a worker that was stopped knows nothing of it. */
let read: readonly Document[] = [];

/** Whether articles can be read here: a page opened from disk has no model beside it. */
export const canRead = (): boolean => serves('model');

/** How many articles were read before, which others can join. */
export const readBefore = (): number => read.length;

/**
 * Reads articles in a worker, offline, with the model that is served beside the page.
 * @throws Error that says what is wrong, when nothing could be read, or that it was stopped by the signal
 */
export async function readArticles(
  articles: { readonly documents: readonly Document[]; readonly files: readonly File[] },
  options: {
    readonly together: boolean;
    readonly anyLanguage: boolean;
    readonly progress: (done: number, of: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<ReadGraph> {
  const files = await Promise.all(
    articles.files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  options.signal.throwIfAborted();
  const { together, anyLanguage } = options;
  const forgotten = together && !worker ? read : [];
  worker ??= new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  const task: ReadingTask = {
    model: new URL('./model/', document.baseURI).href,
    documents: [...forgotten, ...articles.documents],
    files,
    together,
    anyLanguage: anyLanguage || forgotten.length > 0,
  };
  const made = await ask(worker, task, options);
  read = made.graph.documents;
  return made;
}

function ask(
  to: Worker,
  task: ReadingTask,
  options: { readonly progress: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<ReadGraph> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const stop = (error: Error): void => {
      listening.abort();
      worker = undefined;
      to.terminate();
      reject(error);
    };
    to.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingNews>) => {
        if (data.kind === 'progress') return options.progress(data.done, data.of);
        // PDF.js takes any worker that it finds itself in for its own, and greets the page
        if (data.kind !== 'graph' && data.kind !== 'failure') return;
        listening.abort();
        if (data.kind === 'graph') resolve(data);
        else reject(data.insist ? new OtherLanguage(data.message) : new Error(data.message));
      },
      { signal },
    );
    to.addEventListener('error', (event) => stop(new Error(event.message || 'the reader stopped')), {
      signal,
    });
    // in the midst of an article a worker hears nothing: it can only be ended
    options.signal.addEventListener('abort', () => stop(new Error('stopped')), { signal });
    to.postMessage(task);
  });
}
