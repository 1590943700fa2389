import { InputError } from '../../model/input-error.ts';

/** Text packs to a third or a tenth; a bomb to a thousandth. */
const HIGHEST_RATIO = 100;
/** Small archives of blank forms may pack better: up to here nobody is hurt. */
const ALLOWED = 10_000_000;

/** Counts what comes out of an archive against what went in. */
export interface InflationMeter {
  readonly packed: (bytes: number) => void;
  /** @throws InputError when more came out than any honest archive holds */
  readonly unpacked: (bytes: number) => void;
}

/** A meter for one archive. */
export function inflationMeter(name: string, packedAlready = 0): InflationMeter {
  let packed = packedAlready;
  let unpacked = 0;
  return {
    packed: (bytes) => {
      packed += bytes;
    },
    unpacked: (bytes) => {
      unpacked += bytes;
      if (unpacked > ALLOWED + HIGHEST_RATIO * packed)
        throw new InputError(
          `unpacks to more than ${HIGHEST_RATIO} times its size, as zip bombs do; unpack it yourself if you trust it`,
          name,
        );
    },
  };
}

/** Bytes on their way, each chunk told to the meter first. */
export async function* metered(
  bytes: AsyncIterable<Uint8Array>,
  hear: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    hear(chunk.length);
    yield chunk;
  }
}
