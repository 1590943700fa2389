import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import type { KnowledgeGraph } from '../model/graph.ts';
import { FILES } from './files.ts';
import { DocumentRecord, EntityRecord, ManifestRecord, PositionRecord, RelationRecord } from './schema.ts';

/**
 * Stores a graph in a folder: sorted, one record a line. It is written beside its place and takes it in the end,
 * so that nobody ever sees half a graph; the decisions of an analyst in the former one are kept.
 * @param attachments further files by name, such as the graph in a foreign format
 */
export async function writeGraph(
  folder: string,
  graph: KnowledgeGraph,
  attachments: Readonly<Record<string, string>> = {},
): Promise<void> {
  const place = resolve(folder);
  const mark = randomUUID().slice(0, 8);
  const unfinished = join(dirname(place), `.${basename(place)}.new-${mark}`);
  const former = join(dirname(place), `.${basename(place)}.old-${mark}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(
      join(unfinished, FILES.manifest),
      `${JSON.stringify(ManifestRecord.parse(graph.manifest), null, 2)}\n`,
    );
    await writeRecords(join(unfinished, FILES.documents), graph.documents, DocumentRecord);
    await writeRecords(join(unfinished, FILES.entities), graph.entities, EntityRecord);
    await writeRecords(join(unfinished, FILES.relations), graph.relations, RelationRecord);
    if (graph.layout) await writeRecords(join(unfinished, FILES.layout), graph.layout, PositionRecord);
    for (const [name, content] of Object.entries(attachments))
      await writeFile(join(unfinished, name), content);
    const curation = join(place, FILES.curation);
    if (await exists(curation)) await copyFile(curation, join(unfinished, FILES.curation));
    const replaces = await exists(place);
    if (replaces) await rename(place, former);
    await rename(unfinished, place);
    if (replaces) await rm(former, { recursive: true, force: true });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(place)) && (await exists(former))) await rename(former, place);
    throw error;
  }
}

const writeRecords = (path: string, records: readonly object[], schema: z.ZodType): Promise<void> =>
  pipeline(Readable.from(linesOf(records, schema)), createWriteStream(path));

/** The schema puts the fields of every record into one order, whoever made it. */
function* linesOf(records: readonly object[], schema: z.ZodType): Iterable<string> {
  for (const record of records) yield `${JSON.stringify(schema.parse(record))}\n`;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
