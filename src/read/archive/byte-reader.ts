/** Reads a stream of bytes by lines and by lengths, holding no more than is asked for. */
export interface ByteReader {
  /** The next line without its end; nothing at the end of the stream. A line of more than 64 KB comes in parts. */
  readonly line: () => Promise<string | undefined>;
  /** The next `length` bytes, or fewer where the stream ends. */
  readonly take: (length: number) => Promise<Uint8Array>;
  /** Passes over bytes; returns how many there were. */
  readonly skip: (length: number) => Promise<number>;
}

const LONGEST_LINE = 65_536;

/** A reader over an iteration of chunks. */
export function byteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done) return false;
    rest = rest.length ? Buffer.concat([rest, value]) : value;
    return true;
  };

  return {
    async line() {
      let end = rest.indexOf(10);
      while (end < 0 && rest.length < LONGEST_LINE && (await more())) end = rest.indexOf(10);
      if (!rest.length) return undefined;
      const length = end < 0 ? Math.min(rest.length, LONGEST_LINE) : end + 1;
      const line = new TextDecoder().decode(rest.subarray(0, length));
      rest = rest.subarray(length);
      return line.replace(/\r?\n$/, '');
    },
    async take(length) {
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0 && (rest.length || (await more()))) {
        const part = rest.subarray(0, missing);
        parts.push(part);
        missing -= part.length;
        rest = rest.subarray(part.length);
      }
      return Buffer.concat(parts);
    },
    async skip(length) {
      let missing = length;
      while (missing > 0 && (rest.length || (await more()))) {
        const part = Math.min(missing, rest.length);
        missing -= part;
        rest = rest.subarray(part);
      }
      return length - missing;
    },
  };
}
