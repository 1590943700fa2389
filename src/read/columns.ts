import { UnknownInput } from './unknown-input.ts';

/** What a column of a table can hold of a document. */
export const COLUMN_ROLES = ['id', 'text', 'title', 'date', 'source'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Name of the column for each part of a document. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, string>>>;

/** Names that columns usually bear, compared in small letters without spaces, dashes and underscores. */
export const USUAL_COLUMNS: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'docid', 'documentid', 'articleid', 'uid', 'guid'],
  text: ['text', 'body', 'content', 'articletext', 'fulltext', 'article', 'story', 'bodytext', 'maintext'],
  title: ['title', 'headline', 'heading'],
  date: ['date', 'published', 'publishedat', 'publicationdate', 'pubdate', 'datepublished', 'publishdate'],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper', 'site', 'url', 'link'],
};

/**
 * `text=body,date=published` as a mapping.
 * @throws UnknownInput naming the part that is not understood
 */
export function parseColumns(given: string): ColumnMapping {
  const mapping: Partial<Record<ColumnRole, string>> = {};
  for (const part of given.split(',')) {
    const [role, ...name] = part.split('=');
    const known = COLUMN_ROLES.find((each) => each === role?.trim());
    if (!known || !name.join('=').trim())
      throw new UnknownInput(
        `not a column mapping; write ${COLUMN_ROLES.map((each) => `${each}=NAME`).join(',')}, each where needed`,
        part.trim() || given,
      );
    mapping[known] = name.join('=').trim();
  }
  return mapping;
}

/**
 * The place of each part of a document in a table's head: by the mapping, else by the usual names.
 * A mapped column that is not there is missing from the result.
 */
export function placeColumns(
  head: readonly string[],
  mapping: ColumnMapping,
): Partial<Record<ColumnRole, number>> {
  const plain = head.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ''));
  const places: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMN_ROLES) {
    const mapped = mapping[role];
    const place =
      mapped === undefined
        ? (USUAL_COLUMNS[role].map((name) => plain.indexOf(name)).find((index) => index >= 0) ?? -1)
        : head.findIndex((name) => name.trim() === mapped);
    if (place >= 0) places[role] = place;
  }
  return places;
}
