import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import { ENTITY_LABEL, nodeLabel } from '../ontology/query-view.ts';

/*
 * The statements that put a graph into a database. MERGE finds what is there already, so that sending a graph again changes
 * nothing, and sending it after a new build changes what the build changed. `rows` is the text of a list of maps: a
 * parameter (`$rows`), or the list itself.
 */

/** A name as Cypher can read it: an open relation may be called anything. */
export const name = (text: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) ? text : `\`${text.replaceAll('`', '``')}\``;

/** Without it every MERGE would look through all nodes. */
export const CONSTRAINT = `CREATE CONSTRAINT dragoman_entity_id IF NOT EXISTS FOR (n:${ENTITY_LABEL}) REQUIRE n.id IS UNIQUE`;

const LABELS = (Object.keys(ENTITY_TYPES) as EntityTypeId[]).map(nodeLabel);

/** An entity that has become of another type loses its former label. Rows are `{id, properties}`. */
export const mergeNodes = (label: string, rows: string): string =>
  `UNWIND ${rows} AS row MERGE (n:${ENTITY_LABEL} {id: row.id}) SET n = row.properties ` +
  `REMOVE n:${LABELS.filter((other) => other !== label)
    .map(name)
    .join(':')} SET n:${name(label)}`;

/** Rows are `{key, source, target, properties}`. */
export const mergeEdges = (type: string, rows: string): string =>
  `UNWIND ${rows} AS row MATCH (a:${ENTITY_LABEL} {id: row.source}) MATCH (b:${ENTITY_LABEL} {id: row.target}) ` +
  `MERGE (a)-[r:${name(type)} {key: row.key}]->(b) SET r = row.properties`;
