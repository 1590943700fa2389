import { type QueryableGraph, queryable } from './query/queryable.ts';
import { readGraph } from './store/read-graph.ts';

/**
 * Opens a stored graph for questions.
 *
 *     const graph = await openGraph('graph-data/treaties');
 *     for (const { name } of graph.cypher('MATCH (s:State)-[:SIGN]->(:Treaty) RETURN DISTINCT s.name AS name'))
 *       console.log(name);
 *
 * @param path the folder of the graph
 * @throws InputError naming file, line and field of the first thing that is wrong
 */
export const openGraph = async (path: string): Promise<QueryableGraph> => queryable(await readGraph(path));
