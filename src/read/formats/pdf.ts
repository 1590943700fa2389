import { InputError } from '../../model/input-error.ts';
import { articleOf } from '../article.ts';
import type { InputFormat } from '../input-format.ts';
import { paragraphsOf } from '../pdf/paragraphs.ts';
import { refusing } from '../refusing.ts';
import { wholeBytes } from '../whole-bytes.ts';

const LARGEST = 100_000_000;
const MOST_PAGES = 2_000;

/** Titles that programs put in by themselves say nothing. */
const NO_TITLE = /^(?:untitled|microsoft word|document\d*$)|\.(?:docx?|pdf|indd|qxd|rtf|tmp)$/i;

/** The text of a PDF (PDF.js, as unpdf packs it), put together from its lines. Scans without a text layer are refused. */
export const pdf: InputFormat = {
  id: 'pdf',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  covers: 'PDF with a text layer, one document a file; running heads and page numbers are left out',
  read: (source) =>
    refusing(source.name, async function* () {
      const bytes = await wholeBytes(source, LARGEST);
      if (!bytes.length) throw new InputError('empty: no text in it', source.name);
      const { getDocumentProxy, extractTextItems, getMeta } = await import('unpdf');
      // PDF.js takes the array for itself
      const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
      try {
        if (file.numPages > MOST_PAGES)
          throw new InputError(`${file.numPages} pages; at most ${MOST_PAGES}, split it`, source.name);
        const { items } = await extractTextItems(file);
        const paragraphs = paragraphsOf(items);
        if (!paragraphs.length)
          throw new InputError('no text layer, a scan perhaps; run it through OCR (ocrmypdf)', source.name);
        const { info } = await getMeta(file).catch(() => ({ info: {} as Record<string, unknown> }));
        const title = String(info.Title ?? '').trim();
        yield { document: articleOf(source, paragraphs, title && !NO_TITLE.test(title) ? { title } : {}) };
      } finally {
        await file.destroy();
      }
    }),
};
