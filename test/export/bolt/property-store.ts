import type { Query } from './server.ts';

type Row = Readonly<Record<string, unknown>> & { readonly properties: Readonly<Record<string, unknown>> };

/** What the statements of `cypher-statements.ts` do to a database, in memory; any other statement is refused. */
export class PropertyStore {
  readonly nodes = new Map<string, { labels: Set<string>; properties: Row['properties'] }>();
  readonly relationships = new Map<
    string,
    { source: string; target: string; type: string; properties: Row['properties'] }
  >();
  readonly queries: Query[] = [];

  run(query: Query): void {
    this.queries.push(query);
    const rows = (query.parameters.rows ?? []) as Row[];
    const nodes =
      /^UNWIND \$rows AS row MERGE \(n:(\w+) \{id: row\.id\}\) SET n = row\.properties REMOVE n((?::\w+)+) SET n:(\w+)$/.exec(
        query.text,
      );
    const edges =
      /^UNWIND \$rows AS row MATCH \(a:Entity \{id: row\.source\}\) MATCH \(b:Entity \{id: row\.target\}\) MERGE \(a\)-\[r:(\w+|`[^`]+`) \{key: row\.key\}\]->\(b\) SET r = row\.properties$/.exec(
        query.text,
      );
    if (nodes) for (const row of rows) this.mergeNode(row, nodes[1]!, nodes[2]!.split(':'), nodes[3]!);
    else if (edges) for (const row of rows) this.mergeRelationship(row, edges[1]!.replaceAll('`', ''));
    else if (
      !/^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:Entity\) REQUIRE n\.id IS UNIQUE$/.test(query.text)
    )
      throw new Error(`Invalid input '${query.text.slice(0, 40)}'`);
  }

  private mergeNode(row: Row, label: string, removed: readonly string[], own: string): void {
    const id = row.id as string;
    const { labels } = this.nodes.get(id) ?? { labels: new Set([label]) };
    for (const each of removed) labels.delete(each);
    this.nodes.set(id, { labels: labels.add(own), properties: row.properties });
  }

  private mergeRelationship(row: Row, type: string): void {
    const [source, target, key] = [row.source as string, row.target as string, row.key as string];
    // MATCH finds nothing: no relationship
    if (!this.nodes.has(source) || !this.nodes.has(target)) return;
    this.relationships.set([source, type, target, key].join('\u0000'), {
      source,
      target,
      type,
      properties: row.properties,
    });
  }
}
