/** The library in Node: all that `browser` has, and what touches the disk. */
export * from './browser.ts';
export { loadWatchlist } from './lexicon/load.ts';
export type { GivenSpan, Reading } from './read/input-format.ts';
export { loadModelFiles, type ModelFiles } from './read/model-files.ts';
export { readInputs } from './read/read-inputs.ts';
export { readCuration, readGraph } from './store/read-graph.ts';
export { writeGraph } from './store/write-graph.ts';
