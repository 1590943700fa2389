import type { Element, Node } from 'domhandler';
import { hash } from '../../model/identity.ts';
import { InputError } from '../../model/input-error.ts';
import { articleOf } from '../article.ts';
import type { InputFormat, Reading, Source } from '../input-format.ts';
import { complaint, refusing } from '../refusing.ts';
import { wholeText } from '../whole-text.ts';
import { writtenDate } from '../written-date.ts';

const DECLARED = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** A feed: RSS 0.9 to 2.0, RDF, Atom. A document an item, from the fullest of its texts. */
export const feed: InputFormat = {
  id: 'feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/xml',
    'text/xml',
  ],
  covers: 'RSS and Atom feeds, a document an item',
  read: (source) =>
    refusing(source.name, async function* () {
      const xml = await wholeText(source, (start) => DECLARED.exec(start)?.[1]);
      const { assertXmlSize } = await import('../html/page-size.ts');
      assertXmlSize(xml, source.name);
      const { parseDocument } = await import('htmlparser2');
      const tree = parseDocument(xml, { xmlMode: true });
      const root = tree.children.find((node) => 'name' in node && node.type === 'tag') as Element | undefined;
      if (!root || !/^(?:rss|rdf:RDF|(?:\w+:)?feed)$/.test(root.name))
        throw new InputError(
          `no feed: ${root ? `its root is ${root.name}` : 'no XML'}; RSS and Atom are read`,
          source.name,
        );
      const channel = child(root, 'channel') ?? root;
      const outlet = textOf(child(channel, 'title'));
      const items = [...elements(channel), ...elements(root)].filter(({ name }) =>
        /^(?:item|(?:\w+:)?entry)$/.test(name),
      );
      for (const item of new Set(items)) yield await itemReading(item, source, outlet);
      if (!items.length) throw new InputError('feed without items', source.name);
    }),
};

/** Full texts before summaries. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary', 'itunes:summary', 'media:description'];
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated', 'date'];

async function itemReading(item: Element, source: Source, outlet: string | undefined): Promise<Reading> {
  const [{ getInnerHTML }, { prose }] = await Promise.all([import('domutils'), import('../html/prose.ts')]);
  const title = textOf(child(item, 'title'));
  const link = textOf(child(item, 'link')) ?? child(item, 'link')?.attribs.href;
  const key = textOf(child(item, 'guid') ?? child(item, 'id')) ?? link ?? title ?? textOf(item) ?? '';
  const name = link ? `${source.name} (${link.slice(0, 200)})` : source.name;
  const content = TEXTS.map((each) => child(item, each)).find((each) => each && textOf(each));
  const isMarkup = content?.attribs.type === 'xhtml';
  const date = DATES.map((each) => textOf(child(item, each)))
    .map((each) => each && writtenDate(each))
    .find((each) => each);
  const from = textOf(child(item, 'source')) ?? outlet;
  // the id stays the same when the feed moves on
  const id = `${source.id}-${hash(key).slice(0, 8)}`;
  try {
    const blocks = prose(content ? (isMarkup ? getInnerHTML(content) : (textOf(content) ?? '')) : '');
    const headline = prose(title ?? '')
      .map(({ text }) => text)
      .join(' ');
    const facts = {
      ...(headline && { title: headline }),
      ...(date && { date }),
      ...(from && { source: from }),
    };
    const whole = blocks.length || !headline ? blocks : [{ text: headline, tag: 'h1', linked: 0 }];
    return { document: articleOf({ ...source, name, id }, whole, facts) };
  } catch (error) {
    return { refused: complaint(error, name) };
  }
}

const elements = (node: Element): Element[] =>
  node.children.filter((each): each is Element => each.type === 'tag');

const child = (node: Element, name: string): Element | undefined =>
  elements(node).find((each) => each.name === name || each.name === `atom:${name}`);

/** All text below an element, CDATA too; nothing when it is empty. */
function textOf(node: Element | undefined): string | undefined {
  let text = '';
  const open: Node[] = node ? [...node.children].reverse() : [];
  while (open.length) {
    const next = open.pop()!;
    if ('data' in next && next.type === 'text') text += (next as { data: string }).data;
    else if ('children' in next)
      for (const each of [...(next as Element).children].reverse()) open.push(each);
  }
  return text.trim() || undefined;
}
