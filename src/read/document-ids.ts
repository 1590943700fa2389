import { slug } from '../model/identity.ts';
import type { FoundFile } from './find-files.ts';

/**
 * A readable id for each file: `notes/Kim visit.md` -> `kim-visit`. Files whose names give the same id are told
 * apart by their folders (`2024-kim-visit`), and if need be by the ending. It does not depend on the order.
 */
export function documentIds(files: readonly FoundFile[]): ReadonlyMap<string, string> {
  const ways = [
    (file: FoundFile) => slug(withoutExtension(file.below.split('/').at(-1)!)),
    (file: FoundFile) => slug(withoutExtension(file.below)),
    (file: FoundFile) => slug(file.below),
    (file: FoundFile) => slug(file.path),
    (file: FoundFile) => file.path,
  ];
  const ids = new Map<string, string>();
  let open = [...new Map(files.map((file) => [file.path, file])).values()];
  for (const way of ways) {
    const groups = new Map<string, FoundFile[]>();
    for (const file of open) groups.set(way(file), [...(groups.get(way(file)) ?? []), file]);
    const taken = new Set(ids.values());
    open = [];
    for (const [id, group] of groups) {
      if (group.length === 1 && !taken.has(id)) ids.set(group[0]!.path, id);
      else open.push(...group);
    }
  }
  return ids;
}

const withoutExtension = (name: string): string => name.replace(/(?<=.)\.[^./]*$/, '');
