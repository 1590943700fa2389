import type { Address, Email } from 'postal-mime';
import { slug } from '../../model/identity.ts';
import { InputError } from '../../model/input-error.ts';
import { articleOf } from '../article.ts';
import type { Block } from '../html/prose.ts';
import type { InputFormat, ReadContext, Reading, Source } from '../input-format.ts';
import { refusing } from '../refusing.ts';
import { wholeBytes } from '../whole-bytes.ts';
import { writtenDate } from '../written-date.ts';

const LARGEST = 50_000_000;

/** One of these every message has. */
const HEADERS = new Set(
  'content-type date from message-id mime-version received return-path sender subject to'.split(' '),
);

/** A message: subject, date, sender, and its text without quoted replies and signature; attachments of a known kind are documents too. */
export const eml: InputFormat = {
  id: 'eml',
  extensions: ['.eml'],
  mediaTypes: ['message/rfc822'],
  covers:
    'e-mail messages: subject, date, sender, text; attachments of a known kind are documents of their own',
  read: (source, context) =>
    refusing(source.name, async function* () {
      const bytes = await wholeBytes(source, LARGEST);
      const { default: PostalMime } = await import('postal-mime');
      const email = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
      if (!email.headers.some(({ key }) => HEADERS.has(key)))
        throw new InputError('no header lines; not a message', source.name);
      const blocks = await textBlocks(email);
      const attached = [...attachments(email, source, context)];
      if (blocks.length || !attached.length) yield { document: articleOf(source, blocks, factsOf(email)) };
      for (const readings of attached) yield* readings;
    }),
};

function factsOf(email: Email) {
  const title = email.subject?.trim();
  // the day as the sender wrote it, not that of Greenwich
  const written = email.headers.find(({ key }) => key === 'date')?.value ?? email.date;
  const date = written && writtenDate(written);
  const source = senderName(email.from);
  return { ...(title && { title }), ...(date && { date }), ...(source && { source }) };
}

const senderName = (from: Address | undefined): string | undefined =>
  from?.name || from?.address || undefined;

/** The plain text where there is one, else the prose of the HTML. */
async function textBlocks({ text, html }: Email): Promise<readonly Block[]> {
  if (!text?.trim()) {
    const { prose } = await import('../html/prose.ts');
    return prose(html ?? '');
  }
  const [body] = text.replace(/\r\n?/g, '\n').split(/^-- $/m, 1);
  return body!
    .replace(/^On [^\n]{5,120} wrote:\n(?=\s*>)/gm, '')
    .replace(/^>.*(?:\n|$)/gm, '')
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((block) => block)
    .map((block) => ({ text: block, tag: 'p', linked: 0 }));
}

function* attachments(
  email: Email,
  source: Source,
  { inside }: ReadContext,
): Iterable<AsyncIterable<Reading>> {
  for (const { filename, content, disposition } of email.attachments) {
    if (!filename || disposition === 'inline' || typeof content === 'string') continue;
    const readings = inside({
      name: `${source.name}/${filename}`,
      id: `${source.id}-${slug(filename)}`,
      bytes: async function* () {
        yield new Uint8Array(content);
      },
    });
    if (readings) yield readings;
  }
}
