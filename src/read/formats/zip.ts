import { InputError } from '../../model/input-error.ts';
import { openZip } from '../archive/zip-members.ts';
import { documentIds } from '../document-ids.ts';
import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';

/** A ZIP archive: its members one after the other, each by its own format; those of unknown kinds are passed over, as in a folder. */
export const zip: InputFormat = {
  id: 'zip',
  extensions: ['.zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  covers: 'ZIP archives of all these, as if they were folders; bombs are refused',
  read: (source, { inside }) =>
    refusing(source.name, async function* () {
      const { members, close } = await openZip(source);
      try {
        const found = members.map(({ path }) => ({ path, below: path }));
        const ids = documentIds(found);
        let readable = 0;
        for (const { path, bytes } of [...members].sort((a, b) => (a.path < b.path ? -1 : 1))) {
          const name = `${source.name}/${path}`;
          const readings = inside({ name, id: `${source.id}-${ids.get(path)!}`, bytes });
          if (!readings) continue;
          readable++;
          yield* readings;
        }
        if (!readable) throw new InputError('archive without documents', source.name);
      } finally {
        close();
      }
    }),
};
