import { countsOf } from '../model/counts.ts';
import { type Decision, NOTES } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph, Position } from '../model/graph.ts';
import { type Outcome, replay } from './curation/replay.ts';
import { byId } from './order.ts';
import { replayed } from './replayed-decisions.ts';
import { withoutBystanders } from './without-bystanders.ts';

/**
 * A finished graph as decisions make it, at once and without a build: what a viewer shows while its user decides. It is
 * what the next build gives, but for the layout, in which old nodes keep their places and split ones lie beside the whole.
 *
 * @param former decisions that are replayed in the graph already; `decisions` come after them
 */
export function curate(
  graph: KnowledgeGraph,
  decisions: readonly Decision[],
  former: readonly Decision[] = [],
): { readonly graph: KnowledgeGraph; readonly outcomes: readonly Outcome[] } {
  const known = graph.documents.find(({ id }) => id === NOTES);
  const { notes, outcomes, ...decided } = replay(graph.entities, graph.relations, decisions, known);
  // what no decision touched stays the same list: whoever has indexed it need not do so again
  const relations =
    decided.relations === graph.relations ? graph.relations : [...decided.relations].sort(byId);
  const entities = withoutBystanders(decided.entities, relations).sort(byId);
  const documents =
    notes === known
      ? graph.documents
      : [...graph.documents.filter(({ id }) => id !== NOTES), ...(notes ? [notes] : [])].sort(byId);
  const curation = replayed([...former, ...decisions]);
  return {
    graph: {
      manifest: {
        ...graph.manifest,
        ...(curation && { curation }),
        counts: countsOf(documents, entities, relations),
      },
      documents,
      entities,
      relations,
      ...(graph.layout && { layout: places(graph.layout, entities) }),
    },
    outcomes,
  };
}

/** How far from the whole an entity is drawn that was split off. */
const BESIDE = 12;

function places(layout: readonly Position[], entities: readonly Entity[]): readonly Position[] {
  const known = new Map(layout.map((position) => [position.id, position]));
  return entities.map(({ id, revised = [] }) => {
    const whole = revised.find(({ decision }) => decision === 'split')?.was;
    const near = whole === undefined ? undefined : known.get(whole);
    const { x, y, community } = known.get(id) ?? near ?? { x: 0, y: 0, community: 0 };
    return { id, x: known.has(id) ? x : x + BESIDE, y, community };
  });
}
