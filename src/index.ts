/** The library in Node: all that `browser` has, and what touches the disk. */
export * from './browser.ts';
export { FILE_SET_FORMATS, RENDERED_FORMATS } from './export/formats.ts';
export { type Neo4jOptions, type Sent, sendToNeo4j } from './export/neo4j.ts';
export type { ForeignFile, ForeignGraph, ImportFormat } from './import/foreign-graph.ts';
export { IMPORT_FORMATS } from './import/formats.ts';
export { type Imported, type ImportOptions, toExtraction } from './import/to-extraction.ts';
export { loadWatchlist } from './lexicon/load.ts';
export { openGraph } from './open-graph.ts';
export type { GivenSpan, Reading } from './read/input-format.ts';
export { loadModelFiles, type ModelFiles } from './read/model-files.ts';
export { readInputs } from './read/read-inputs.ts';
export { checkGraph } from './store/check-graph.ts';
export { readCuration, readGraph } from './store/read-graph.ts';
export { openStoredGraph, type StoredGraph } from './store/stored-graph.ts';
export { type Attachments, type GraphRecords, writeGraph } from './store/write-graph.ts';
