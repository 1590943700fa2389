import { curate } from '../assemble/curate.ts';
import { pending } from '../assemble/replayed-decisions.ts';
import { gexf } from '../export/gexf.ts';
import type { Manifest } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { FILES } from '../store/files.ts';
import { readCuration, readGraph } from '../store/read-graph.ts';
import { writeGraph } from '../store/write-graph.ts';
import { orReported } from './extractions.ts';
import { createExtractor, defaultWorkers, type Extractor } from './extractor.ts';
import { type FormerDocuments, readFormerDocuments, readFormerManifest } from './former-graph.ts';
import { gather } from './gather.ts';
import { openResults } from './merge-options.ts';
import { progressBar } from './progress.ts';
import type { Reporter } from './reporter.ts';
import { storeBuild } from './store-build.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts a stored graph together again, with the decisions that stand beside it now, from what was kept of its documents;
 * reads these anew only where nothing was kept.
 * @throws UsageError when that cannot be done, in words that say what can
 */
export async function rebuild(folder: string, reporter: Reporter): Promise<Manifest> {
  const former = await readFormerManifest(folder);
  if (!former) return replayOnTop(folder);
  const { name, model, watchlist, withheld } = former;
  const results = await openResults(folder, {}, reporter);
  let extractor: Extractor | undefined;
  try {
    const kept = await readFormerDocuments(folder, results, reporter.note);
    extractor = kept.all ? undefined : await reader(kept, former, folder);
    await gather(nothing(), {
      results,
      remove: [],
      extract: async (read) => extractor && orReported(read, extractor.extraction(read), reporter),
      ahead: extractor?.ahead ?? (() => 1),
      step: progressBar(reporter).step,
      reporter,
    });
    const facts = {
      name,
      model: extractor?.model ?? model,
      ...(watchlist && { watchlist }),
      ...(withheld && { withheld }),
    };
    return await storeBuild(folder, results, facts, reporter);
  } finally {
    await extractor?.close();
    await results.close();
  }
}

/** Decisions on a graph that no documents can give again: they are put into its records for good. */
async function replayOnTop(folder: string): Promise<Manifest> {
  const [graph, decisions] = [await readGraph(folder), await readCuration(folder)];
  const added = pending(graph.manifest, decisions);
  if (!added)
    throw new InputError(
      'a decision that is in the graph was taken back, and no documents can give it again: import it again',
      folder,
    );
  const changed = curate(graph, added, decisions.slice(0, decisions.length - added.length)).graph;
  await writeGraph(folder, changed, { files: { [FILES.gexf]: gexf.write(changed) } });
  return changed.manifest;
}

async function reader(
  { lost }: FormerDocuments,
  { watchlist }: Manifest,
  folder: string,
): Promise<Extractor> {
  const command = `dragoman build -o ${folder}`;
  if (watchlist !== undefined)
    throw new UsageError(`${folder}: must be read anew: ${command} --watchlist FILE`);
  if (lost)
    throw new UsageError(
      `${folder}: its texts are left out and what was read in them was not kept: ${command} INPUT...`,
    );
  return createExtractor(defaultWorkers());
}

async function* nothing(): AsyncIterable<never> {}
