import { furnitureOf } from '../lexicon/page-furniture.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/input-error.ts';
import { hostOf } from './host-of.ts';
import type { Block } from './html/prose.ts';
import { LONGEST_TEXT, type Source } from './input-format.ts';
import { writtenDate } from './written-date.ts';

/** What is known of an article beside its text. */
export type ArticleFacts = Pick<Document, 'title' | 'date' | 'source'>;

/** A block whose text is links in this share or more leads elsewhere. */
const LINKS = 0.9;

/**
 * A document of the blocks of prose in a layout: the title first, then a paragraph for each block. Bylines, captions, "Read more" with
 * the list below it, and notices are left out.
 * @throws InputError when no text is left, or more than an article can have
 */
export function articleOf(source: Source, blocks: readonly Block[], facts: ArticleFacts = {}): Document {
  const paragraphs = withoutFurniture(blocks).map(({ text }) => text);
  if (!paragraphs.length) throw new InputError('empty: no article found in it', source.name);
  const title = facts.title?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // what a page shows twice stands in the text once
  const begins = title && paragraphs.slice(0, 3).some((text) => same(text, title));
  const text = [...(title && !begins ? [title] : []), ...paragraphs].join('\n\n');
  if (text.length > LONGEST_TEXT)
    throw new InputError(
      `longer than ${LONGEST_TEXT / 1e6} million characters; split it into documents`,
      source.name,
    );
  const date = facts.date ?? stampOf(blocks);
  const outlet = facts.source ?? hostOf(source.origin);
  return {
    id: source.id,
    ...(title && { title }),
    ...(date && { date }),
    ...(outlet && { source: outlet }),
    language: 'en',
    text,
  };
}

function withoutFurniture(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let leadsElsewhere = false;
  for (const block of blocks) {
    const kind = furnitureOf(block.text);
    // below "Related stories": the list, or the links, that follow
    if (leadsElsewhere && (block.tag === 'li' || block.linked >= LINKS)) continue;
    leadsElsewhere = kind === 'more';
    if (kind || (block.tag === 'li' && block.linked >= LINKS)) continue;
    kept.push(block);
  }
  return kept;
}

/** A date on a line of its own near the head. */
function stampOf(blocks: readonly Block[]): string | undefined {
  const stamp = blocks.slice(0, 6).find(({ text }) => furnitureOf(text) === 'stamp');
  return stamp && writtenDate(stamp.text);
}

const same = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
