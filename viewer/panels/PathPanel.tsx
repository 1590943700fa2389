import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { pointing } from '../canvas/pointing.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import type { Sliced } from '../data/slices.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import { useSliced } from '../data/use-sliced.ts';
import { Quote } from '../evidence/Quote.tsx';
import { type Hop, seekPaths } from '../measures/paths.ts';
import { bringingIn } from '../state/bring-in.ts';
import { useDesk } from '../state/desk.tsx';
import type { Passing } from '../state/passing.ts';
import { NO_FILTERS } from '../state/view-state.ts';
import { EntityLink } from './EntityLink.tsx';
import { Glyph } from './Glyph.tsx';

/** The shortest way of the whole graph, along ties that pass where there is one. */
function* seekBeyond(
  index: GraphIndex,
  passing: Passing,
  from: string,
  to: string,
): Sliced<{ readonly way: readonly Hop[] | undefined; readonly passes: boolean }> {
  const isOpen = (id: string): boolean => {
    const tie = index.relations.get(id);
    return tie !== undefined && passing.relation(tie);
  };
  const [open] = passing.filtered ? yield* seekPaths(index, { has: isOpen }, from, to, 1) : [];
  if (open) return { way: open, passes: true };
  const [any] = yield* seekPaths(index, index.relations, from, to, 1);
  return { way: any, passes: false };
}

/** The shortest ways between two entities, each hop with the sentence that makes it. */
export function PathPanel({ from, to, at: chosen }: { from: string; to: string; at: number }) {
  const { index, visible, state, ways, change } = useDesk();
  const { passing } = visible;
  const paths = ways ?? [];
  const lost = [from, to].filter((id) => !index.entities.has(id));
  /** A way that leads through what is not shown: along ties that pass the filters, else along any. */
  const isNone = ways?.length === 0;
  const seek = useMemo(
    () => (isNone ? () => seekBeyond(index, passing, from, to) : null),
    [index, passing, isNone, from, to],
  );
  const found = useSliced(seek);
  const beyond = found?.way && { ...found, way: found.way };
  const isSought = ways === null || (isNone && found === null);
  /** All on the way is brought in; whatever the filters say, where they close it. */
  const bringIn = (): void => {
    const way = [from, ...(beyond?.way ?? []).map((hop) => hop.to)];
    const open = beyond?.passes
      ? {}
      : { ...NO_FILTERS, ...(state.compare?.kind === 'spans' && { compare: null }) };
    change({ ...open, ...bringingIn(index, { ...state, ...open }, way) });
  };
  const path = paths[Math.min(chosen, paths.length - 1)];
  const shortest = paths[0]?.length ?? 0;
  const longest = paths.at(-1)?.length ?? 0;
  return (
    <section className="detail" aria-label="Path">
      <header className="overview-head">
        <h2>
          {plainText(index.entities.get(from)?.name ?? from)} to{' '}
          {plainText(index.entities.get(to)?.name ?? to)}
        </h2>
        <p className="hint">
          {path
            ? `${length(shortest)}${
                paths.length > 1
                  ? `; the ${paths.length} shortest ways, ${length(longest).toLowerCase()} at most`
                  : ''
              }.`
            : isSought
              ? 'Looking for a way…'
              : noWay(lost, from === to, beyond !== undefined)}
          {beyond && ` In the whole graph they are ${length(beyond.way.length).toLowerCase()}.`}
        </p>
      </header>
      <div className="actions">
        {paths.length > 1 &&
          paths.map((one, at) => (
            <Button
              key={one.map((hop) => hop.to).join(' ')}
              className="action"
              aria-label={`Way ${at + 1}, ${one.length} ${one.length === 1 ? 'tie' : 'ties'}`}
              aria-pressed={at === chosen}
              onPress={() => change({ path: { from, to, at } })}
            >
              {at + 1} <small>{one.length}</small>
            </Button>
          ))}
        {beyond && (
          <Button className="action action-main" onPress={bringIn}>
            <Glyph name="path" size={15} /> Show that way
          </Button>
        )}
        <Button className="action" onPress={() => change({ path: null })}>
          <Glyph name="close" size={14} /> Leave the path
        </Button>
      </div>
      <ol className="path">
        {path?.map((hop) => (
          <PathHop key={`${hop.from} ${hop.to}`} hop={hop} />
        ))}
        {path && (
          <li>
            <EntityLink id={to} disc />
          </li>
        )}
      </ol>
    </section>
  );
}

function noWay(lost: readonly string[], same: boolean, beyond: boolean): string {
  if (lost.length > 0) return `Not in this graph: ${lost.map(plainText).join(', ')}.`;
  if (same) return 'Both ends are the same entity: choose another.';
  return beyond
    ? 'No way leads there along the ties that are shown.'
    : 'No way leads there, along the ties that are shown or any others.';
}

const length = (ties: number): string => (ties === 1 ? 'Tied directly' : `${ties} ties apart`);

function PathHop({ hop }: { hop: Hop }) {
  const { index, change } = useDesk();
  const [tie] = hop.ties;
  const evidence = tie?.evidence[0];
  if (!tie || !evidence) return null;
  const doubt = caveat(tie);
  return (
    <li>
      <EntityLink id={hop.from} disc />
      <div className="hop" data-tie={tieClass(tie)} {...pointing(tie.id)}>
        <Button
          className="link hop-verb"
          onPress={() => change({ path: null, selection: { kind: 'relation', id: tie.id } })}
        >
          <Glyph name={!tie.directed ? 'both' : tie.source === hop.from ? 'arrow' : 'back'} size={15} />
          <span>
            {plainText(typeLabel(tie.type))}
            {doubt && ` (${doubt})`}
          </span>
        </Button>
        {hop.ties.length > 1 && <small>and {hop.ties.length - 1} more between the two</small>}
        <Quote index={index} evidence={evidence} />
      </div>
    </li>
  );
}
