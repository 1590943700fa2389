// What the browser test loads into a page: all the questions, as `dragoman/browser` has them.
export { centrality } from '../../src/query/centrality.ts';
export { communities } from '../../src/query/communities.ts';
export { EXAMPLES } from '../../src/query/examples.ts';
export { paths } from '../../src/query/paths.ts';
export { queryable } from '../../src/query/queryable.ts';
