import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Relation } from '../../model/relation.ts';
import { mergeRelations } from '../merge-relations.ts';
import { entitiesOf } from '../without-bystanders.ts';

/**
 * A graph in the making, to be changed decision by decision. Of the entities that decisions speak of it knows the
 * relations, so that a decision costs what it touches and not the whole graph.
 */
export class Draft {
  readonly entities: Map<string, Entity>;
  readonly #relations: Map<string, Relation>;
  readonly #touching: ReadonlyMap<string, Set<string>>;

  /** @param named ids of the entities that decisions speak of */
  constructor(
    entities: readonly Entity[],
    relations: readonly Relation[],
    named: Iterable<string>,
    /** The analysts' notes so far. */
    public notes?: Document,
  ) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#relations = new Map();
    this.#touching = new Map([...named].map((id) => [id, new Set()]));
    for (const relation of relations) this.put(relation);
  }

  relation(id: string): Relation | undefined {
    return this.#relations.get(id);
  }

  relations(): readonly Relation[] {
    return [...this.#relations.values()];
  }

  /** Relations that have the entity as an end, a speaker, an outlet or a place. It must be one of the named. */
  relationsOf(entity: string): readonly Relation[] {
    const ids = this.#touching.get(entity);
    if (!ids) throw new Error(`${entity} was not named to the draft`);
    return [...ids].flatMap((id) => this.#relations.get(id) ?? []);
  }

  put(relation: Relation): void {
    this.#relations.set(relation.id, relation);
    for (const id of entitiesOf(relation)) this.#touching.get(id)?.add(relation.id);
  }

  drop(relation: Relation): void {
    this.#relations.delete(relation.id);
    for (const id of entitiesOf(relation)) this.#touching.get(id)?.delete(relation.id);
  }

  /** Puts relations beside those that are there already: the same type and ends is the same edge. */
  add(relations: readonly Relation[]): void {
    for (const relation of mergeRelations(relations)) {
      const known = this.#relations.get(relation.id);
      this.put(known ? mergeRelations([known, relation])[0]! : relation);
    }
  }
}
