import { InputError } from '../model/input-error.ts';
import { crc32 } from './crc32.ts';

/** The container of the weights, format version 1: see `weights/FORMAT.md`, section 1. */
export interface WeightsFile {
  readonly name: string;
  /** CRC-32 of the body: tells two models apart. */
  readonly crc32: number;
  readonly labels: { readonly [kind in 'upos' | 'xpos' | 'deps' | 'names']: readonly string[] };
  readonly config: NetworkConfig;
  /** An `i8` matrix as stored. */
  i8(name: string): Int8Array;
  u8(name: string): Uint8Array;
  f32(name: string): Float32Array;
  /** Whether the file holds a tensor. */
  has(name: string): boolean;
  /** Rows and columns. */
  shape(name: string): readonly [number, number];
}

export interface NetworkConfig {
  readonly inputSize: number;
  readonly words: { readonly both: number; readonly vectorOnly: number; readonly rowOnly: number };
  readonly parts: readonly InputPart[];
  readonly hidden: number;
  readonly layers: number;
  readonly heads: {
    readonly upos: number;
    readonly xpos: number;
    readonly names: number;
    readonly tree: number;
  };
  readonly arcSize: number;
  readonly arcKeyScale: number;
  readonly labelSize: number;
  readonly buckets: readonly number[];
}

export type InputPart =
  | { readonly kind: 'vector' | 'word'; readonly offset: number; readonly size: number }
  | {
      readonly kind: 'prefix' | 'suffix' | 'shape';
      readonly length?: number;
      readonly offset: number;
      readonly size: number;
      readonly table: string;
      readonly buckets: number;
    };

interface Tensor {
  readonly dtype: 'i8' | 'u8' | 'f32' | 'u4';
  readonly shape: readonly number[];
  readonly offset: number;
  readonly bytes: number;
}

interface Header extends Pick<WeightsFile, 'name' | 'crc32' | 'labels' | 'config'> {
  readonly bodyBytes: number;
  readonly tensors: Readonly<Record<string, Tensor>>;
}

const cure = 'fetch or build the package again';

/**
 * Opens a weights file. Nothing is copied: the tensors are views of `given` where alignment allows.
 * @throws InputError when it is not a whole, unbroken file of this format.
 */
export function openWeights(given: Uint8Array): WeightsFile {
  // a Buffer of Node would not copy where slice() should
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const refuse = (why: string): never => {
    throw new InputError(`weights: ${why}; ${cure}`, 'weights');
  };
  if (bytes.length < 12) refuse(`only ${bytes.length} bytes long`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, false) !== 0x4452474d) refuse('does not begin with the letters DRGM');
  const version = view.getUint32(4, true);
  if (version !== 1) refuse(`format version ${version}, only 1 is known`);
  const start = 12 + view.getUint32(8, true);
  if (start > bytes.length) refuse('ends inside its header');
  const header = parse(bytes.subarray(12, start)) ?? refuse('header is not readable');
  if (bytes.length !== start + header.bodyBytes) {
    refuse(`${bytes.length} bytes long, but its header announces ${start + header.bodyBytes}`);
  }
  const body = bytes.subarray(start);
  if (crc32(body) !== header.crc32) refuse('damaged, its checksum does not match');

  const raw = (name: string, dtypes: string): Uint8Array => {
    const tensor = header.tensors[name] ?? refuse(`holds no tensor ${name}`);
    if (!dtypes.split(' ').includes(tensor.dtype)) refuse(`tensor ${name} is ${tensor.dtype}, not ${dtypes}`);
    if (tensor.offset + tensor.bytes > body.length) refuse(`tensor ${name} lies outside the file`);
    return body.subarray(tensor.offset, tensor.offset + tensor.bytes);
  };
  return {
    name: header.name,
    crc32: header.crc32,
    labels: header.labels,
    config: header.config,
    i8(name) {
      const b = raw(name, 'i8');
      return new Int8Array(b.buffer, b.byteOffset, b.byteLength);
    },
    u8: (name) => raw(name, 'u8 u4'),
    f32(name) {
      const b = raw(name, 'f32');
      if (b.byteOffset % 4 === 0) return new Float32Array(b.buffer, b.byteOffset, b.byteLength / 4);
      return new Float32Array(b.slice().buffer);
    },
    has: (name) => name in header.tensors,
    shape(name) {
      const { shape } = header.tensors[name] ?? refuse(`holds no tensor ${name}`);
      return [shape[0] ?? 1, shape[1] ?? 1];
    },
  };
}

function parse(bytes: Uint8Array): Header | undefined {
  try {
    const header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Header;
    return header.config && header.labels && header.tensors ? header : undefined;
  } catch {
    return undefined;
  }
}
