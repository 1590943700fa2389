import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from '../model/input-error.ts';

/** In a checkout the sources lie beside `dist`. */
const PLACES = ['../viewer/standalone.html', '../../dist/viewer/standalone.html'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The viewer as one page without a graph. @throws InputError when it is not built */
export async function standalonePage(): Promise<string> {
  for (const place of PLACES) {
    const page = await readFile(place, 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  throw new InputError('the viewer is not built: run npm run build', PLACES[0]);
}
