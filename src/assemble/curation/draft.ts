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
  readonly #given: readonly Relation[];
  readonly #named: readonly string[];
  /** By id, and by the named entities that they have; made when first asked for: a name that is mended asks for none. */
  #relations: Map<string, Relation> | undefined;
  #touching: ReadonlyMap<string, Set<string>> | undefined;
  #isChanged = false;

  /** @param named ids of the entities that decisions speak of */
  constructor(
    entities: readonly Entity[],
    relations: readonly Relation[],
    named: Iterable<string>,
    /** The analysts' notes so far. */
    public notes?: Document,
  ) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#given = relations;
    this.#named = [...named];
  }

  relation(id: string): Relation | undefined {
    return this.#known().get(id);
  }

  /** The very relations that were given, while none has changed. */
  relations(): readonly Relation[] {
    return this.#isChanged ? [...this.#known().values()] : this.#given;
  }

  /** Relations that have the entity as an end, a speaker, an outlet or a place. It must be one of the named. */
  relationsOf(entity: string): readonly Relation[] {
    const known = this.#known();
    this.#touching ??= touching(known.values(), this.#named);
    const ids = this.#touching.get(entity);
    if (!ids) throw new Error(`${entity} was not named to the draft`);
    return [...ids].flatMap((id) => known.get(id) ?? []);
  }

  put(relation: Relation): void {
    this.#known().set(relation.id, relation);
    this.#isChanged = true;
    if (this.#touching) for (const id of entitiesOf(relation)) this.#touching.get(id)?.add(relation.id);
  }

  drop(relation: Relation): void {
    this.#known().delete(relation.id);
    this.#isChanged = true;
    if (this.#touching) for (const id of entitiesOf(relation)) this.#touching.get(id)?.delete(relation.id);
  }

  /** Puts relations beside those that are there already: the same type and ends is the same edge. */
  add(relations: readonly Relation[]): void {
    for (const relation of mergeRelations(relations)) {
      const known = this.relation(relation.id);
      this.put(known ? mergeRelations([known, relation])[0]! : relation);
    }
  }

  #known(): Map<string, Relation> {
    this.#relations ??= new Map(this.#given.map((relation) => [relation.id, relation]));
    return this.#relations;
  }
}

/** Of each of these entities, the ids of the relations that have it somewhere. */
function touching(relations: Iterable<Relation>, named: readonly string[]): ReadonlyMap<string, Set<string>> {
  const ids = new Map(named.map((id) => [id, new Set<string>()]));
  for (const relation of relations) for (const id of entitiesOf(relation)) ids.get(id)?.add(relation.id);
  return ids;
}
