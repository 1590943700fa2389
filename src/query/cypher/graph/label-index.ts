import type { Node } from '../values/graph-values.ts';

/** The nodes that carry each label. */
export class LabelIndex {
  /** For each label, its nodes in order of index. */
  readonly #nodes = new Map<string, Node[]>();
  /** For each label, one bit a node; made when first asked for. */
  readonly #marks = new Map<string, Uint8Array>();
  readonly #count: number;

  constructor(nodes: readonly Node[]) {
    this.#count = nodes.length;
    for (const node of nodes) {
      for (const label of new Set(node.labels)) {
        const list = this.#nodes.get(label);
        if (list) list.push(node);
        else this.#nodes.set(label, [node]);
      }
    }
  }

  /** All labels in use, in order of first use. */
  names(): readonly string[] {
    return [...this.#nodes.keys()];
  }

  /** Number of nodes with the label. */
  count(label: string): number {
    return this.#nodes.get(label)?.length ?? 0;
  }

  nodesWith(label: string): readonly Node[] {
    return this.#nodes.get(label) ?? [];
  }

  /** `marks(label)[node.index]` is 1 if the node carries the label. */
  marks(label: string): Uint8Array {
    let marks = this.#marks.get(label);
    if (!marks) {
      marks = new Uint8Array(this.#count);
      for (const node of this.nodesWith(label)) marks[node.index] = 1;
      this.#marks.set(label, marks);
    }
    return marks;
  }
}
