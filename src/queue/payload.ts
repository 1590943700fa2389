import { createHash } from 'node:crypto';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { Queue } from './connect.ts';
import { publish } from './publish.ts';
import { QueueError } from './queue-error.ts';
import { STREAMS, SUBJECTS } from './streams.ts';
import { untilDone } from './until-done.ts';

/** Something larger than a message, which lies in parts beside the streams. */
export interface Reference {
  /** SHA-256 of the whole, as hex. */
  readonly digest: string;
  readonly parts: number;
}

/** Header of a message whose content lies in parts. */
const PARTS = 'Dragoman-Parts';
/** What else a message has beside its content: subject, headers. */
const BESIDE = 2_048;
const PATIENCE = 60_000;

/** Keeps bytes for a build, in parts. The same bytes are the same parts, whoever keeps them, and how often. */
export async function keep(queue: Queue, run: string, bytes: Uint8Array): Promise<Reference> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  // the server answers with base64 when it is asked for one, four bytes for three
  const size = Math.floor(((queue.largest - BESIDE) * 3) / 4) - BESIDE;
  const parts = Math.max(1, Math.ceil(bytes.length / size));
  for (let number = 0; number < parts; number++)
    await publish(
      queue,
      SUBJECTS.part(run, digest, number),
      bytes.subarray(number * size, (number + 1) * size),
    );
  return { digest, parts };
}

/** @returns undefined when a part is gone, as it is once the build is done */
export async function fetchKept(
  { manager, shown }: Queue,
  run: string,
  { digest, parts }: Reference,
): Promise<Uint8Array | undefined> {
  const found: Uint8Array[] = [];
  for (let number = 0; number < parts; number++) {
    const query = { last_by_subj: SUBJECTS.part(run, digest, number) };
    const part = await untilDone(() => manager.streams.getMessage(STREAMS.parts, query), {
      patience: PATIENCE,
      isFinal: () => false,
    });
    if (!part) return undefined;
    found.push(part.data);
  }
  const whole = Buffer.concat(found);
  if (createHash('sha256').update(whole).digest('hex') !== digest)
    throw new QueueError(`parts of ${digest.slice(0, 16)} are not what was kept`, shown);
  return whole;
}

/** Takes away what was kept. */
export async function drop({ manager }: Queue, run: string, { digest }: Reference): Promise<void> {
  await manager.streams.purge(STREAMS.parts, { filter: SUBJECTS.part(run, digest, '*') });
}

/** A message's content, and the headers that go with it: in parts where it is too large. */
export async function packed(
  queue: Queue,
  run: string,
  bytes: Uint8Array,
): Promise<{ readonly content: Uint8Array; readonly headers: MsgHdrs; readonly reference?: Reference }> {
  const head = headers();
  if (bytes.length <= queue.largest - BESIDE) return { content: bytes, headers: head };
  const reference = await keep(queue, run, bytes);
  setReference(head, PARTS, reference);
  return { content: new Uint8Array(), headers: head, reference };
}

/** What a message holds. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Where it lay, if that was in parts. */
  readonly reference?: Reference;
}

/** @returns undefined when parts of it are gone */
export async function unpacked(
  queue: Queue,
  run: string,
  content: Uint8Array,
  head: MsgHdrs | undefined,
): Promise<Unpacked | undefined> {
  const reference = referenceIn(head, PARTS);
  if (!reference) return { bytes: content };
  const bytes = await fetchKept(queue, run, reference);
  return bytes && { bytes, reference };
}

export const setReference = (head: MsgHdrs, name: string, { digest, parts }: Reference): void =>
  head.set(name, `${digest} ${parts}`);

export function referenceIn(head: MsgHdrs | undefined, name: string): Reference | undefined {
  const [, digest, parts] = /^([0-9a-f]{64}) (\d+)$/.exec(head?.get(name) ?? '') ?? [];
  return digest === undefined ? undefined : { digest, parts: Number(parts) };
}
