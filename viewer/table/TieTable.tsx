import { type ReactNode, useMemo } from 'react';
import {
  Cell,
  Collection,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components';
import type { Relation } from '../../src/model/relation.ts';
import { pointAt } from '../canvas/pointing.ts';
import { longDate } from '../data/dates.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import {
  caveat,
  kindLabel,
  relationDates,
  tieClass,
  tieKind,
  topConfidence,
  typeLabel,
} from '../data/tie.ts';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { useDesk } from '../state/desk.tsx';
import type { TieColumn } from './columns.ts';
import { useGrowing } from './growing.ts';
import { type Keys, knownOrder, nextOrder, useSorted } from './sorted.ts';

interface Line {
  readonly id: string;
  readonly relation: Relation;
  readonly source: string;
  readonly tie: string;
  readonly target: string;
  readonly event: string;
  readonly when: string;
  readonly sentences: number;
  readonly sure: number;
}

const NUMBERS = ['sentences', 'sure'];

/** Every visible tie as a row, sortable; needs no WebGL. Choosing a row shows its sentences. */
export function TieTable({ columns }: { columns: readonly TieColumn[] }) {
  const { index, visible, state, change } = useDesk();
  const ties = useMemo(
    () => index.graph.relations.filter((one) => visible.relations.has(one.id)),
    [index, visible],
  );
  const keys = useMemo(() => keysOf(index), [index]);
  const order = knownOrder(state.tieOrder, keys, 'tieOrder');
  const sorted = useSorted(ties, keys, order);
  const { shown, more, table } = useGrowing(sorted, order);
  const lines = useMemo(() => shown.map((one) => lineOf(index, one)), [index, shown]);
  const chosen = state.selection?.kind === 'relation' ? [state.selection.id] : [];

  return (
    <div className="table-box">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 34 }}>
        <Table
          // rows are kept as long as their lines, whatever their columns
          key={columns.map(({ id }) => id).join(' ')}
          ref={table}
          className="table"
          aria-label="Ties"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const id = keys === 'all' ? undefined : [...keys][0];
            change({ selection: id === undefined ? null : { kind: 'relation', id: String(id) } });
          }}
          sortDescriptor={order}
          onSortChange={({ column }) =>
            change(
              { tieOrder: nextOrder(order, String(column), NUMBERS.includes(String(column))) },
              { quiet: true },
            )
          }
        >
          <TableHeader>
            <Column id="source" isRowHeader allowsSorting minWidth={120} defaultWidth="2fr">
              Source
            </Column>
            <Column id="tie" allowsSorting minWidth={120} defaultWidth="2.2fr">
              Tie
            </Column>
            <Column id="target" allowsSorting minWidth={120} defaultWidth="2fr">
              Target
            </Column>
            {columns.map(({ id, name, width }) => (
              <Column key={id} id={id} allowsSorting width={width}>
                {name}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => 'No tie passes the filters.'}>
            <Collection items={lines}>
              {(line) => (
                <Row
                  id={line.id}
                  onHoverStart={() => pointAt(line.id)}
                  onHoverEnd={() => pointAt(null)}
                  textValue={`${line.source} ${line.tie} ${line.target}`}
                >
                  <Cell>
                    <End id={line.relation.source} name={line.source} />
                  </Cell>
                  <Cell>
                    <span className="table-tie" data-tie={tieClass(line.relation)}>
                      <span className="swatch" data-tie={tieClass(line.relation)} data-weight="bold" />
                      {caveat(line.relation) && <em className="tie-doubt">{caveat(line.relation)}</em>}
                      <span className="table-words">{line.tie}</span>
                    </span>
                  </Cell>
                  <Cell>
                    <End id={line.relation.target} name={line.target} />
                  </Cell>
                  {columns.map(({ id }) => (
                    <Cell key={id}>{written(id, line)}</Cell>
                  ))}
                </Row>
              )}
            </Collection>
            <TableLoadMoreItem onLoadMore={more} />
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );

  function End({ id, name }: { id: string; name: string }) {
    const entity = index.entities.get(id);
    return (
      <span className="table-end">
        {entity && <TypeDisc type={entity.type} size={16} />}
        <span>{name}</span>
      </span>
    );
  }
}

/** What a column says of a tie. */
function written(column: TieColumn['id'], line: Line): ReactNode {
  switch (column) {
    case 'event':
      return line.event;
    case 'when':
      return line.when && longDate(line.when);
    case 'sentences':
      return <span className="number">{line.sentences}</span>;
    case 'sure':
      return <span className="number">{Math.round(line.sure * 100)}%</span>;
  }
}

const keysOf = (index: GraphIndex) =>
  ({
    source: ({ source }) => plainText(index.entities.get(source)?.name ?? source),
    tie: ({ type }) => plainText(typeLabel(type)),
    target: ({ target }) => plainText(index.entities.get(target)?.name ?? target),
    event: (relation) => (relation.event ? kindLabel(tieKind(relation)) : ''),
    when: (relation) => relationDates(index, relation)?.[0] ?? '',
    sentences: ({ evidence }) => evidence.length,
    sure: topConfidence,
  }) satisfies Keys<Relation>;

function lineOf(index: GraphIndex, relation: Relation): Line {
  const { source, tie, target, event, when, sentences, sure } = keysOf(index);
  return {
    id: relation.id,
    relation,
    source: source(relation),
    tie: tie(relation),
    target: target(relation),
    event: event(relation),
    when: when(relation),
    sentences: sentences(relation),
    sure: sure(relation),
  };
}
