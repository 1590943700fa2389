import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import { crc32 } from '../../src/annotate/crc32.ts';
import { openWeights } from '../../src/annotate/weights-file.ts';
import { InputError } from '../../src/model/input-error.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

const weights = new Uint8Array((await loadModelFiles()).weights);

/** A copy with something changed. */
function changed(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = weights.slice();
  change(bytes);
  return bytes;
}

const headerEnd = 12 + new DataView(weights.buffer, weights.byteOffset).getUint32(8, true);

/** A whole file with another header over the same body. */
function withHeader(
  change: (header: Record<string, never> & { config: object; tensors: object }) => void,
): Uint8Array {
  const header = JSON.parse(new TextDecoder().decode(weights.subarray(12, headerEnd)));
  change(header);
  const text = new TextEncoder().encode(JSON.stringify(header));
  const size = Math.ceil((12 + text.length) / 16) * 16;
  const bytes = new Uint8Array(size + weights.length - headerEnd).fill(32, 0, size);
  bytes.set(weights.subarray(0, 8));
  new DataView(bytes.buffer).setUint32(8, size - 12, true);
  bytes.set(text, 12);
  bytes.set(weights.subarray(headerEnd), size);
  return bytes;
}

describe('a weights file that is not right is refused', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(0), /only 0 bytes/],
    ['another kind of file', new TextEncoder().encode('<!doctype html><title>404</title>'), /letters DRGM/],
    ['another version', changed((bytes) => bytes.fill(9, 4, 5)), /version 9/],
    ['truncated in the header', weights.slice(0, 600), /ends inside its header/],
    ['truncated in the body', weights.slice(0, weights.length - 1), /bytes long, but its header announces/],
    [
      'too long',
      changed(() => {}).length ? new Uint8Array([...weights.subarray(0, headerEnd), 0]) : weights,
      /announces/,
    ],
    ['a broken header', changed((bytes) => bytes.fill(0, 20, 40)), /header is not readable/],
    ['one bit of the body', changed((bytes) => (bytes[weights.length - 99]! ^= 4)), /checksum/],
    [
      'a tensor missing',
      withHeader(({ tensors }) => Reflect.deleteProperty(tensors, 'upos.w')),
      /no tensor upos\.w/,
    ],
    [
      'a tensor outside the file',
      withHeader(({ tensors }) =>
        Object.assign((tensors as Record<string, object>)['upos.w']!, { offset: 1e9 }),
      ),
      /lies outside/,
    ],
    [
      'sizes that the kernel cannot take',
      withHeader(({ config }) => Object.assign(config, { hidden: 100 })),
      /hidden 100/,
    ],
  ])('%s', (_, bytes, message) => {
    const open = () => createAnnotator({ weights: bytes });
    expect(open).toThrow(InputError);
    expect(open).toThrow(message);
  });

  test('a byte of the header changed: an annotator or a clear refusal', () => {
    for (let at = 40; at < headerEnd; at += 331) {
      try {
        const { analyse } = createAnnotator({ weights: changed((bytes) => bytes.fill(0x37, at, at + 1)) });
        expect(analyse(['Norway', 'praised', 'Sweden'])).toHaveLength(3);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
  });

  test('a file at an odd place in memory is read all the same', () => {
    const shifted = new Uint8Array(weights.length + 1);
    shifted.set(weights, 1);
    const file = openWeights(shifted.subarray(1));
    expect(file.f32('arc.root')).toEqual(openWeights(weights).f32('arc.root'));
  });
});

test('crc32', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
