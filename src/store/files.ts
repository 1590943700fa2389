/** The files of a stored graph. */
export const FILES = {
  manifest: 'manifest.json',
  documents: 'documents.jsonl',
  entities: 'entities.jsonl',
  relations: 'relations.jsonl',
  layout: 'layout.jsonl',
  extractions: 'extractions.jsonl.gz',
  gexf: 'graph.gexf',
  curation: 'curation.jsonl',
} as const;

/** Files that a build writes, and that go when it has none to put in their place. Decisions are the analyst's. */
export const BUILT: readonly string[] = Object.values(FILES).filter((name) => name !== FILES.curation);
