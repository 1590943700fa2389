import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { inWords } from '../curate/in-words.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { caveat, typeLabel } from '../data/tie.ts';
import type { DeskState, Selection } from './view-state.ts';
import type { Visible } from './visible.ts';

/** What the words are about. */
export interface Told {
  readonly index: GraphIndex;
  readonly visible: Visible;
  /** The graph as opened: what was merged or rejected is in no other. */
  readonly before: KnowledgeGraph;
}

const MODES = { graph: 'Graph', split: 'Graph and table', table: 'Table' } as const;

/**
 * What a step changed, in words for those who do not see it; empty for what a button or a status says itself, like
 * filters ("Showing 12 of 90").
 */
export function whatChanged(was: DeskState | null, now: DeskState, told: Told): string {
  const { index } = told;
  const name = (id: string): string => index.entities.get(id)?.name ?? id;
  const since = <K extends keyof DeskState>(key: K): boolean => was !== null && was[key] !== now[key];
  const words: string[] = [];
  if (was && since('decisions')) {
    const view = { now: index, before: told.before };
    for (const one of now.decisions.filter((one) => !was.decisions.includes(one)))
      words.push(`Decided: ${inWords(one, view)}`);
    for (const one of was.decisions.filter((one) => !now.decisions.includes(one)))
      words.push(`Taken back: ${inWords(one, view)}`);
  }
  if (was && since('hidden')) {
    const gone = now.hidden.filter((id) => !was.hidden.includes(id));
    const back = was.hidden.filter((id) => !now.hidden.includes(id));
    if (gone.length > 0) words.push(`${names(gone, name)} hidden`);
    if (back.length > 0) words.push(`${names(back, name)} shown again`);
  }
  if (was && since('pins')) {
    const pinned = now.pins.filter((pin) => !was.pins.includes(pin)).map(({ id }) => id);
    const free = was.pins.map(({ id }) => id).filter((id) => !now.pins.some((pin) => pin.id === id));
    if (pinned.length > 0) words.push(`${names(pinned, name)} pinned`);
    if (free.length > 0) words.push(`${names(free, name)} unpinned`);
  }
  if (since('ego'))
    words.push(
      now.ego
        ? `${name(now.ego.id)} and what is within ${now.ego.depth === 1 ? 'one tie' : `${now.ego.depth} ties`}`
        : 'The whole graph',
    );
  if (since('mode')) words.push(MODES[now.mode]);
  if (since('compare') && (was?.compare === null) !== (now.compare === null))
    words.push(now.compare ? 'Comparison' : 'Comparison left');
  if (now.path && (was === null || since('path')))
    words.push(`Path from ${name(now.path.from)} to ${name(now.path.to)}`);
  else if (now.selection && (was === null || since('selection') || since('path')))
    words.push(selected(now.selection, told));
  else if (now.chosen.length > 0 && (was === null || since('chosen')))
    words.push(`${now.chosen.length === 1 ? 'One entity' : `${now.chosen.length} entities`} taken together`);
  else if (since('selection') || since('chosen')) words.push('Nothing is selected');
  return words.join('. ');
}

const names = (ids: readonly string[], name: (id: string) => string): string =>
  ids.length > 3 ? `${ids.length} entities` : ids.map(name).join(', ');

function selected({ kind, id }: Selection, { index, visible }: Told): string {
  if (kind === 'entity') {
    const entity = index.entities.get(id);
    const ties = index.ties(id).filter((tie) => visible.relations.has(tie.id)).length;
    return entity ? `${entity.name}, ${entity.type}, ${ties} ${ties === 1 ? 'tie' : 'ties'}` : '';
  }
  const relation = index.relations.get(id);
  if (!relation) return '';
  return [
    index.entities.get(relation.source)?.name,
    caveat(relation),
    typeLabel(relation.type),
    index.entities.get(relation.target)?.name,
  ]
    .filter(Boolean)
    .join(' ');
}
