import { assertInflates } from '../archive/assert-inflates.ts';
import { articleOf } from '../article.ts';
import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeBytes } from '../whole-bytes.ts';

const LARGEST = 50_000_000;

/** A document of Word or LibreOffice, by mammoth: headings, paragraphs and lists as prose; pictures are left out. */
export const docx: InputFormat = {
  id: 'docx',
  extensions: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  covers: 'Word documents, one document a file',
  read: (source) =>
    refusing(source.name, async function* () {
      const bytes = await wholeBytes(source, LARGEST);
      // mammoth unpacks all of it in memory: first see what that would be
      await assertInflates(bytes, source.name);
      const [{ default: mammoth }, { prose }] = await Promise.all([
        import('mammoth'),
        import('../html/prose.ts'),
      ]);
      const { value } = await mammoth.convertToHtml(
        // the one is asked for in Node, the other in a browser
        { buffer: bytes as Buffer, arrayBuffer: bytes as unknown as ArrayBuffer },
        { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
      );
      const blocks = prose(value);
      const title = blocks.find(({ tag }) => tag === 'h1')?.text;
      yield { document: articleOf(source, blocks, title ? { title } : {}) };
    }),
};
