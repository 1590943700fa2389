import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { nearest } from '../model/nearest.ts';

/**
 * The entity that somebody means by an id, a name or an alias; case does not count. A name goes before an alias, and of
 * several entities of one name the one that is mentioned most.
 *
 * @throws InputError when there is none; the message names the nearest that there is
 * @example
 * findEntity(graph, 'sadat').id
 * // => 'person:anwar-sadat'
 */
export function findEntity(graph: KnowledgeGraph, key: string): Entity {
  const found = lookUp(graph, key);
  if (found) return found;
  const near = nearest(
    key,
    graph.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  throw new InputError(
    `no entity "${key}"${near === undefined ? '' : ` (did you mean ${near}?)`}; give an id, a name or an alias`,
    graph.manifest.name,
  );
}

/** As `findEntity`, but nothing when there is none. */
export function lookUp({ entities }: KnowledgeGraph, key: string): Entity | undefined {
  const wanted = key.trim().toLowerCase();
  const same = (text: string): boolean => text.toLowerCase() === wanted;
  return (
    entities.find(({ id }) => id === key) ??
    mostMentioned(entities.filter(({ name }) => same(name))) ??
    mostMentioned(entities.filter(({ aliases }) => aliases.some(same)))
  );
}

const mostMentioned = (entities: readonly Entity[]): Entity | undefined =>
  entities.reduce<Entity | undefined>(
    (best, each) => (best && best.mentions.length >= each.mentions.length ? best : each),
    undefined,
  );
