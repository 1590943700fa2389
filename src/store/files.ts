/** The files of a stored graph. */
export const FILES = {
  manifest: 'manifest.json',
  documents: 'documents.jsonl',
  entities: 'entities.jsonl',
  relations: 'relations.jsonl',
  layout: 'layout.jsonl',
  curation: 'curation.jsonl',
} as const;
