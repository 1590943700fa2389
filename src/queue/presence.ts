import type { Queue } from './connect.ts';
import { STREAMS, SUBJECTS, token } from './streams.ts';
import { READER } from './submit.ts';

/** Where workers are asked who is there; each answers with the version of its reader. */
const ROLL_CALL = 'dragoman.workers';
/** Milliseconds for the answers. */
const TIME = 1_500;

/** Answers when builds ask who is there. */
export function answerRollCall({ connection }: Queue, reader: string): void {
  connection.subscribe(ROLL_CALL, {
    callback: (error, message) => {
      if (!error) message.respond(reader);
    },
  });
}

/** Versions of the workers that are there now: how many of each. */
export async function rollCall({ connection }: Queue): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const answers = await connection.requestMany(ROLL_CALL, '', { strategy: 'timer', maxWait: TIME });
  try {
    for await (const answer of answers) {
      const reader = answer.string();
      found.set(reader, (found.get(reader) ?? 0) + 1);
    }
  } catch {
    // no one listens
  }
  return found;
}

/** Documents that wait for workers of another version: how many for each, by what it calls itself. */
export async function waitingForOthers(
  { manager }: Queue,
  reader: string,
): Promise<ReadonlyMap<string, number>> {
  const query = { subjects_filter: SUBJECTS.work('*', '*', '*') };
  const { state } = await manager.streams.info(STREAMS.work, query);
  const counts = new Map<string, { readonly count: number; readonly subject: string }>();
  for (const subject of Object.keys(state.subjects ?? {})) {
    const other = subject.split('.')[2]!;
    if (other === token(reader)) continue;
    counts.set(other, { subject, count: (counts.get(other)?.count ?? 0) + 1 });
  }
  const found = new Map<string, number>();
  for (const [other, { count, subject }] of counts) {
    const message = await manager.streams.getMessage(STREAMS.work, { last_by_subj: subject });
    found.set(message?.header.get(READER) || other, count);
  }
  return found;
}
