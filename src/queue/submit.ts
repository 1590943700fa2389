import type { Queue } from './connect.ts';
import { packed, type Reference, setReference } from './payload.ts';
import { publish } from './publish.ts';
import { STREAMS, SUBJECTS, token } from './streams.ts';

/** Header of a job: what goes with it and lies in parts. */
export const ATTACHED = 'Dragoman-Attached';
/** Header of a job: for people who look into the stream. */
export const READER = 'Dragoman-Reader';

/** Whose documents they are, and who is to read them. */
export interface Submission {
  /** Name of the build, a part of a subject. */
  readonly run: string;
  /** Version of the reader. */
  readonly reader: string;
}

/**
 * Puts a document on the queue; fulfilled when it is kept there. Where it is there already nothing changes.
 * @param key identity of the document within the build, a part of a subject
 * @returns where its content lies, if that was too large for a message
 */
export async function submit(
  queue: Queue,
  { run, reader }: Submission,
  key: string,
  job: Uint8Array,
  attachment?: Reference,
): Promise<Reference | undefined> {
  const { content, headers, reference } = await packed(queue, run, job);
  headers.set(READER, reader);
  if (attachment) setReference(headers, ATTACHED, attachment);
  await publish(queue, SUBJECTS.work(token(reader), run, key), content, headers);
  return reference;
}

/** Whether a document waits to be read, or is being read. */
export async function isQueued(
  { manager }: Queue,
  { run, reader }: Submission,
  key: string,
): Promise<boolean> {
  const query = { last_by_subj: SUBJECTS.work(token(reader), run, key) };
  return (await manager.streams.getMessage(STREAMS.work, query)) !== null;
}
