import { hostOf } from '../host-of.ts';
import { writtenDate } from '../written-date.ts';

/** What a page says about itself. */
export interface PageFacts {
  readonly title?: string;
  readonly date?: string;
  /** Name of the outlet, else the host of the page's own address. */
  readonly source?: string;
}

/** As much of the DOM as is needed here. */
interface Page {
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'];
// the first publication before later changes
const DATES = (
  'article:published_time og:published_time datepublished date.issued dcterms.created dc.date.issued dcterms.issued ' +
  'dc.date dcterms.date publishdate publish-date pubdate parsely-pub-date sailthru.date article.published date'
).split(' ');

/** Title, date and outlet of a page: from JSON-LD, then its meta elements, then what stands on it. */
export function pageFacts(page: Page): PageFacts {
  const article = newsArticle(page);
  const meta = metaElements(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value);
  const title =
    plain(article?.headline) ?? first(TITLES) ?? plain(page.querySelector('h1')?.textContent ?? undefined);
  const dates = [
    plain(article?.datePublished),
    ...DATES.map((name) => meta.get(name)),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    ...['article time[datetime]', 'time[pubdate]', 'time[datetime]'].map((selector) =>
      page.querySelector(selector)?.getAttribute('datetime'),
    ),
  ];
  const date = dates.map((each) => (each ? writtenDate(each) : undefined)).find((each) => each);
  const publisher = article?.publisher as { readonly name?: unknown } | undefined;
  const source =
    plain(publisher?.name) ??
    first(OUTLETS) ??
    hostOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'));
  return { ...(title && { title }), ...(date && { date }), ...(source && { source }) };
}

/** Names of meta elements in small letters, each with its first content. */
function metaElements(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = plain(element.getAttribute('content') ?? undefined);
    const key = name?.toLowerCase();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The record of the article in the page's JSON-LD (https://schema.org/NewsArticle). */
function newsArticle(page: Page): Readonly<Record<string, unknown>> | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = (data as { readonly '@graph'?: unknown } | null)?.['@graph'];
    const found = [data, graph].flat().find(isArticle);
    if (found) return found as Readonly<Record<string, unknown>>;
  }
  return undefined;
}

const isArticle = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  [(record as { readonly '@type'?: unknown })['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /Article$|^Report|BlogPosting$/.test(type));

/** Spaces joined; nothing for what is no text or empty. */
const plain = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
