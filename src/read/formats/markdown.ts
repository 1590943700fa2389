import type { Nodes, RootContent } from 'mdast';
import type { toString as toPlain } from 'mdast-util-to-string';
import { InputError } from '../../model/input-error.ts';
import type { InputFormat } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeText } from '../whole-text.ts';

/** Markdown: front matter gives title, date and source; each block of prose becomes a paragraph of the text. */
export const markdown: InputFormat = {
  id: 'md',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  covers: 'Markdown, one document a file; front matter: id, title, date, source',
  read: (source) =>
    refusing(source.name, async function* () {
      const [{ frontMatter }, { fromMarkdown }, { toString: plainContent }] = await Promise.all([
        import('../front-matter.ts'),
        import('mdast-util-from-markdown'),
        import('mdast-util-to-string'),
      ]);
      const { fields, body } = frontMatter(await wholeText(source), source.name);
      const text = paragraphs(fromMarkdown(body), plainContent).join('\n\n');
      if (!text) throw new InputError('empty: no text after the front matter', source.name);
      yield { document: { id: source.id, ...fields, language: 'en', text } };
    }),
};

/** Prose only: code, raw HTML, rules and link definitions are no sentences. */
function paragraphs(node: Nodes, plainContent: typeof toPlain): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
    const text = plainContent(node, { includeImageAlt: false, includeHtml: false });
    const joined = text.replace(/\s*\n\s*/g, ' ').trim();
    return joined ? [joined] : [];
  }
  return 'children' in node
    ? (node.children as RootContent[]).flatMap((each) => paragraphs(each, plainContent))
    : [];
}
