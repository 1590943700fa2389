import { InputError } from '../../model/input-error.ts';
import { inflationMeter } from './inflation.ts';

/** Signatures and lengths of the parts of a ZIP archive (PKWARE's APPNOTE, 4.3). */
const END = { signature: 0x06054b50, length: 22 };
const DIRECTORY = { signature: 0x02014b50, length: 46 };
const MEMBER = { signature: 0x04034b50, length: 30 };
const [STORED, DEFLATED] = [0, 8];

/**
 * Unpacks a ZIP archive into nothing, to see that a library may unpack it in memory. Needs no more than the web's own
 * streams, so that it runs in a browser too.
 * @throws InputError when it is damaged, encrypted, or a bomb
 */
export async function assertInflates(bytes: Uint8Array, name: string): Promise<void> {
  const meter = inflationMeter(name, bytes.length);
  for (const { path, method, packed } of membersOf(bytes, name)) {
    if (method === STORED) meter.unpacked(packed.length);
    else if (method === DEFLATED) await inflate(packed, meter.unpacked, `${name}/${path}`);
    else throw damaged(`packed by method ${method}`, `${name}/${path}`);
  }
}

interface Member {
  readonly path: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/** What the directory at the archive's end lists. */
function* membersOf(bytes: Uint8Array, name: string): Iterable<Member> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = (place: number, signature: number, length: number): number => {
    if (place < 0 || place + length > view.byteLength || view.getUint32(place, true) !== signature)
      throw damaged('a part of it is not where it should be', name);
    return place;
  };
  const end = endOf(view, name);
  let next = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = at(next, DIRECTORY.signature, DIRECTORY.length);
    const lengths = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    const path = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + (lengths[0] ?? 0)));
    if (view.getUint16(entry + 8, true) & 1)
      throw new InputError('encrypted; unpack it first', `${name}/${path}`);
    const member = at(view.getUint32(entry + 42, true), MEMBER.signature, MEMBER.length);
    const start =
      member + MEMBER.length + view.getUint16(member + 26, true) + view.getUint16(member + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
    yield { path, method: view.getUint16(entry + 10, true), packed };
    next = entry + DIRECTORY.length + lengths.reduce((sum, length) => sum + length, 0);
  }
}

/** Where the record at the end begins: a comment may follow it. */
function endOf(view: DataView, name: string): number {
  const earliest = Math.max(0, view.byteLength - END.length - 0xffff);
  for (let place = view.byteLength - END.length; place >= earliest; place--)
    if (view.getUint32(place, true) === END.signature) return place;
  throw damaged('it has no end', name);
}

async function inflate(packed: Uint8Array, hear: (bytes: number) => void, name: string): Promise<void> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      hear(value.length);
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged((error as Error).message, name);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const damaged = (how: string, name: string): InputError =>
  new InputError(`damaged ZIP archive: ${how}`, name);
