/** Endings of files that are read as articles; the worker has a reader for each. */
export const ARTICLE_ENDINGS: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.docx',
  '.eml',
  '.jsonl',
  '.ndjson',
];

export const isArticle = (name: string): boolean =>
  ARTICLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
