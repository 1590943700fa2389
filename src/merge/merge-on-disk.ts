import { type AssembleOptions, manifestOf } from '../assemble/assemble.ts';
import { Drawing } from '../assemble/drawing.ts';
import { draw, positionOf, startOf, tie } from '../assemble/lay-out.ts';
import type { Point } from '../assemble/pack-communities.ts';
import { entitiesOf, isNamed } from '../assemble/without-bystanders.ts';
import type { Entity } from '../model/entity.ts';
import type { Position } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { GraphRecords } from '../store/write-graph.ts';
import { Batch } from './batch.ts';
import { type Curated, curated, overlaid } from './curated.ts';
import type { Database, Row } from './database.ts';
import { Follower } from './follower.ts';
import { joinNames } from './join-names.ts';
import { type Merged, mergedEntities, mergedRelations, writeShared } from './merged.ts';
import { nameGroups } from './name-groups.ts';
import type { Results } from './results.ts';
import { fromSortKey, sortKey } from './sort-key.ts';
import { EDGES, NEEDED, NODES, SCRATCH } from './tables.ts';
import { writeCandidates } from './write-candidates.ts';
import { writeRows } from './write-rows.ts';

export interface MergeOptions extends AssembleOptions {
  /** Hears which step it is at, and how many documents of it are done. */
  readonly progress?: (step: string, documents: number) => void;
}

/**
 * Puts the documents' results together into one graph, as `buildGraph` does and with the same result, but in a database: in
 * memory are a few bytes for each entity of each document, one entity or edge with all that belongs to it, and the drawing.
 *
 * The parts of the graph are made while they are read: relations first, then entities, then the layout, each once.
 */
export async function mergeOnDisk(
  database: Database,
  results: Results,
  options: MergeOptions,
): Promise<GraphRecords> {
  const { curation = [], vanished = () => {}, progress = () => {} } = options;
  const counting = (step: string): (() => void) => {
    let documents = 0;
    progress(step, 0);
    return () => progress(step, ++documents);
  };
  await clearScratch(database);
  for (const table of SCRATCH) await database.create(table);
  const candidates = await writeCandidates(database, results, counting('who is named where'));
  progress('who is one with whom', 0);
  await nameGroups(database, await joinNames(database, candidates));
  await writeRows(database, results, curation, counting('what is said of whom'));
  await writeShared(database);
  const changed = await curated(database, curation);
  for (const outcome of changed.outcomes) if (outcome.missing !== undefined) vanished(outcome);
  return {
    manifest: manifestOf(options),
    documents: overlaid(results.documents(), new Map(changed.notes && [[changed.notes.id, changed.notes]])),
    relations: relations(database, changed),
    entities: entities(database, changed),
    layout: layout(database, options.note),
  };
}

/** Takes away what a merge wrote down on its way. */
export async function clearScratch(database: Database): Promise<void> {
  for (const table of SCRATCH) await database.drop(table);
}

/** Writes down, on the way, what entities and layout are to know of the edges. */
async function* relations(database: Database, changed: Curated): AsyncGenerator<Relation> {
  const needed = new Batch(database, NEEDED);
  const edges = new Batch(database, EDGES);
  let count = 0;
  for await (const relation of overlaid(values(mergedRelations(database)), changed.relations)) {
    for (const id of new Set(entitiesOf(relation))) await needed.add([sortKey(id)]);
    const { source, target, evidence } = relation;
    await edges.add([count++, sortKey(source), sortKey(target), evidence.length]);
    yield relation;
  }
  await needed.flush();
  await edges.flush();
}

/** Without bystanders. */
async function* entities(database: Database, changed: Curated): AsyncGenerator<Entity> {
  const nodes = new Batch(database, NODES);
  const needed = new Follower(database.stream('SELECT DISTINCT id FROM needed ORDER BY id'), () => true);
  let count = 0;
  try {
    for await (const entity of overlaid(values(mergedEntities(database)), changed.entities)) {
      const key = sortKey(entity.id);
      const [isNeeded] = await needed.of(key);
      if (!isNeeded && !isNamed(entity)) continue;
      await nodes.add([count++, key]);
      yield entity;
    }
  } finally {
    await needed.close();
  }
  await nodes.flush();
}

/** Ends of an edge that are no nodes are not drawn. */
async function* layout(database: Database, note?: (message: string) => void): AsyncGenerator<Position> {
  const nodes = (): AsyncIterable<Row> => database.stream('SELECT id FROM nodes ORDER BY number');
  const starts: Point[] = [];
  for await (const [id] of nodes()) starts.push(startOf(fromSortKey(id as Uint8Array)));
  const drawing = new Drawing(starts);
  const edges = database.stream(
    'SELECT s.number, t.number, e.pieces FROM edges e JOIN nodes s ON s.id = e.source JOIN nodes t ON t.id = e.target ORDER BY e.number',
  );
  for await (const [source, target, pieces] of edges)
    tie(drawing, source as number, target as number, pieces as number);
  const community = draw(drawing, note);
  let number = 0;
  for await (const [id] of nodes())
    yield positionOf(fromSortKey(id as Uint8Array), number++, drawing, community);
}

async function* values<T>(merged: AsyncIterable<Merged<T>>): AsyncGenerator<T> {
  for await (const { value } of merged) yield value;
}
