import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../model/input-error.ts';
import { inflationMeter, metered } from '../archive/inflation.ts';
import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';

/** One file packed by gzip, read by the format that its name has before `.gz`. Nothing is unpacked to the disk. */
export const gzip: InputFormat = {
  id: 'gz',
  extensions: ['.gz'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  covers: 'one of these packed by gzip: articles.jsonl.gz',
  read: (source, { inside }) =>
    refusing(source.name, async function* () {
      const meter = inflationMeter(source.name);
      const readings = inside({
        name: source.name,
        kindName: source.name.replace(/\.gz$/i, ''),
        id: source.id.replace(/-gz$/, ''),
        bytes: () => {
          const packed = Readable.from(metered(source.bytes(), meter.packed));
          // the callback keeps a broken pipe from being an uncaught fault: the reader hears of it by its iteration
          return metered(pipeline(packed, createGunzip(), () => {}) as unknown as Readable, meter.unpacked);
        },
      });
      if (!readings)
        throw new InputError('what is packed in it is of no known kind, by the name before .gz', source.name);
      yield* readings;
    }),
};
