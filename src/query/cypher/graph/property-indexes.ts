import type { Node } from '../values/graph-values.ts';
import { groupingKey } from '../values/grouping-key.ts';
import type { Value } from '../values/value.ts';

/** Nodes by the value of a property. Each property's index is made when a query first looks for equals of it. */
export class PropertyIndexes {
  readonly #nodes: readonly Node[];
  readonly #indexes = new Map<string, Map<unknown, Node[]>>();

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  /** All nodes whose property equals the value, and perhaps some that do not, in order of index. */
  nodesWith(property: string, value: Value): readonly Node[] {
    let index = this.#indexes.get(property);
    if (!index) {
      index = this.#make(property);
      this.#indexes.set(property, index);
    }
    return index.get(groupingKey(value)) ?? [];
  }

  #make(property: string): Map<unknown, Node[]> {
    const index = new Map<unknown, Node[]>();
    for (const node of this.#nodes) {
      const value = node.properties[property];
      if (value === null || value === undefined) continue;
      const key = groupingKey(value);
      const list = index.get(key);
      if (list) list.push(node);
      else index.set(key, [node]);
    }
    return index;
  }
}
