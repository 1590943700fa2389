import { type PageFacts, pageFacts } from './page-facts.ts';
import { assertPageSize } from './page-size.ts';
import { type Block, prose } from './prose.ts';

/** Shorter than this, what Readability picked is a teaser or a notice about cookies. */
const SHORTEST = 200;

/**
 * The article of a page, as Firefox's reader view finds it (Readability over linkedom's DOM), and what the page says of itself.
 * Where no article stands out, all its prose.
 * @throws InputError for a page that is nested too deeply or has too many elements
 */
export async function fromPage(
  html: string,
  name: string,
): Promise<{ readonly blocks: readonly Block[]; readonly facts: PageFacts }> {
  assertPageSize(html, name);
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const facts = pageFacts(document);
  const all = prose(html);
  // Readability takes the page apart: the facts come first
  const article = new Readability(document, { charThreshold: SHORTEST }).parse();
  const picked = prose(article?.content ?? '');
  const title = facts.title ?? article?.title;
  return {
    blocks: lengthOf(picked) >= Math.min(SHORTEST, lengthOf(all) / 2) ? picked : all,
    facts: { ...facts, ...(title && { title }) },
  };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
