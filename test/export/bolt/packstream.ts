/*
 * PackStream, how Bolt writes values (https://neo4j.com/docs/bolt/current/packstream/): as much of it as clients send.
 * Whole numbers and fractions are different things in it, so a fraction is read as `Fraction`.
 */

export class Fraction {
  constructor(readonly value: number) {}
}

export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** The value that begins at the start of the bytes. */
export function unpack(bytes: Buffer): unknown {
  let at = 0;
  const take = (length: number): Buffer => bytes.subarray(at, (at += length));
  const size = (width: number): number => take(width).readUIntBE(0, width);
  const items = (count: number): unknown[] => Array.from({ length: count }, () => value());
  const text = (length: number): string => take(length).toString('utf8');
  const map = (count: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, () => [value() as string, value()]));
  const structure = (count: number): Structure => ({ tag: size(1), fields: items(count) });

  function value(): unknown {
    const marker = size(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const [kind, count] = [marker & 0xf0, marker & 0x0f];
    if (kind === 0x80) return text(count);
    if (kind === 0x90) return items(count);
    if (kind === 0xa0) return map(count);
    if (kind === 0xb0) return structure(count);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return new Fraction(take(8).readDoubleBE());
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return take(1).readInt8();
      case 0xc9:
        return take(2).readInt16BE();
      case 0xca:
        return take(4).readInt32BE();
      case 0xcb:
        return Number(take(8).readBigInt64BE());
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return text(size(2 ** (marker - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return items(size(2 ** (marker - 0xd4)));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return map(size(2 ** (marker - 0xd8)));
      default:
        throw new Error(`no PackStream: ${marker.toString(16)}`);
    }
  }
  return value();
}

/** Small answers: maps, lists, texts, whole numbers, truth values. */
export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0);
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9);
    bytes.writeUInt8(0xcb);
    bytes.writeBigInt64BE(BigInt(value), 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([sized(0xd2, text.length), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    sized(0xda, entries.length),
    ...entries.flatMap(([key, each]) => [pack(key), pack(each)]),
  ]);
}

export const packStructure = (tag: number, field: unknown): Buffer =>
  Buffer.concat([Buffer.of(0xb1, tag), pack(field)]);

function sized(marker: number, length: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(marker);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}
