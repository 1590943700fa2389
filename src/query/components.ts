/** Sizes of the parts that no edge joins, the largest first (union-find). */
export function components(
  ids: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
): readonly number[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) {
      // halve the way for those who come after
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  for (const { source, target } of edges) parent.set(root(source), root(target));
  const sizes = new Map<string, number>();
  for (const id of ids) sizes.set(root(id), (sizes.get(root(id)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
