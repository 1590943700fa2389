import { articleOf } from '../article.ts';
import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeText } from '../whole-text.ts';

/** `<meta charset="...">`, `<meta http-equiv content="text/html; charset=...">`, `<?xml encoding="..."?>` */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** A page of news: its article as Readability finds it; title, date and outlet from its metadata. */
export const html: InputFormat = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  covers: 'a web page: its article without what stands around it; title, date and outlet from its metadata',
  read: (source) =>
    refusing(source.name, async function* () {
      const page = await wholeText(source, (start) => CHARSET.exec(start)?.slice(1).find(Boolean));
      const { fromPage } = await import('../html/page.ts');
      const { blocks, facts } = await fromPage(page, source.name);
      yield { document: articleOf(source, blocks, facts) };
    }),
};
