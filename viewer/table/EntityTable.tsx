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
import type { Entity } from '../../src/model/entity.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import { pointAt } from '../canvas/pointing.ts';
import { longDate } from '../data/dates.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import { relationDates } from '../data/tie.ts';
import { type MeasureName, type Measures, useMeasures } from '../measures/use-measures.ts';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { useDesk } from '../state/desk.tsx';
import type { Visible } from '../state/visible.ts';
import type { EntityColumn } from './columns.ts';
import { useGrowing } from './growing.ts';
import { type Keys, knownOrder, nextOrder, useSorted } from './sorted.ts';

interface Line {
  readonly id: string;
  readonly entity: Entity;
  readonly name: string;
  readonly type: string;
  readonly ties: number;
  readonly others: number;
  readonly betweenness: number;
  readonly pagerank: number;
  readonly community: number;
  readonly component: number;
  readonly mentions: number;
  readonly documents: number;
  readonly first: string;
  readonly last: string;
}

const WORDS = ['name', 'type', 'first', 'last'];

/** Every visible entity as a row with its measures, sortable. A row selects it; with Ctrl or Shift, several together. */
export function EntityTable({ columns }: { columns: readonly EntityColumn[] }) {
  const { index, visible, state, change } = useDesk();
  const measures = useMeasures(true);
  const entities = useMemo(
    () => index.graph.entities.filter(({ id }) => visible.entities.has(id)),
    [index, visible],
  );
  const keys = useMemo(() => keysOf(index, visible, measures), [index, visible, measures]);
  const order = knownOrder(state.entityOrder, keys, 'entityOrder');
  const sorted = useSorted(entities, keys, order);
  const { shown, more, table } = useGrowing(sorted, order);
  const lines = useMemo(() => shown.map((one) => lineOf(keys, one)), [keys, shown]);
  const chosen =
    state.chosen.length > 0 ? state.chosen : state.selection?.kind === 'entity' ? [state.selection.id] : [];
  return (
    <div className="table-box">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 34 }}>
        <Table
          // rows are kept as long as their lines, whatever their columns
          key={columns.map(({ id }) => id).join(' ')}
          ref={table}
          className="table"
          aria-label="Entities"
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(chosenKeys) => {
            const ids = chosenKeys === 'all' ? sorted.map(({ id }) => id) : [...chosenKeys].map(String);
            const [only] = ids;
            if (ids.length > 1) change({ chosen: ids, selection: null });
            else change({ chosen: [], selection: only === undefined ? null : { kind: 'entity', id: only } });
          }}
          sortDescriptor={order}
          onSortChange={({ column }) =>
            change(
              { entityOrder: nextOrder(order, String(column), !WORDS.includes(String(column))) },
              { quiet: true },
            )
          }
        >
          <TableHeader>
            <Column id="name" isRowHeader allowsSorting minWidth={170} defaultWidth="1fr">
              Name
            </Column>
            {columns.map((column) => (
              <Column key={column.id} id={column.id} allowsSorting width={column.width}>
                {column.id === 'betweenness' && measures?.estimated ? '≈ Betweenness' : column.name}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => 'No entity passes the filters.'}>
            <Collection items={lines}>
              {(line) => (
                <Row
                  id={line.id}
                  textValue={line.name}
                  onHoverStart={() => pointAt(line.id)}
                  onHoverEnd={() => pointAt(null)}
                >
                  <Cell>
                    <span className="table-end">
                      <TypeDisc type={line.entity.type} size={16} />
                      <span>{line.name}</span>
                    </span>
                  </Cell>
                  {columns.map(({ id }) => (
                    <Cell key={id}>{written(id, line, measures !== null)}</Cell>
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
}

/** What a column says of an entity. */
function written(column: EntityColumn['id'], line: Line, measured: boolean): ReactNode {
  switch (column) {
    case 'type':
      return line.type;
    case 'first':
    case 'last':
      return line[column] && longDate(line[column]);
    case 'betweenness':
    case 'pagerank':
      return <span className="number">{measured ? line[column].toFixed(4) : '…'}</span>;
    case 'community':
    case 'component':
      return <span className="number">{measured ? line[column] + 1 : '…'}</span>;
    default:
      return <span className="number">{line[column]}</span>;
  }
}

function keysOf(index: GraphIndex, visible: Visible, measures: Measures | null) {
  const tiesOf = ({ id }: Entity) => index.ties(id).filter((tie) => visible.relations.has(tie.id));
  const measured = (name: MeasureName) => (entity: Entity) => measures?.of(name, entity.id) ?? 0;
  const datesOf = (entity: Entity) => tiesOf(entity).flatMap((tie) => relationDates(index, tie) ?? []);
  return {
    name: ({ name }) => plainText(name),
    type: ({ type }) => ENTITY_TYPES[type]?.label ?? type,
    ties: (entity) => tiesOf(entity).length,
    others: (entity) => {
      const ends = new Set(tiesOf(entity).flatMap(({ source, target }) => [source, target]));
      ends.delete(entity.id);
      return ends.size;
    },
    betweenness: measured('betweenness'),
    pagerank: measured('pagerank'),
    community: measured('community'),
    component: measured('component'),
    mentions: ({ mentions }) => mentions.length,
    documents: ({ mentions }) =>
      new Set(mentions.map((one) => one.id.slice(0, one.id.lastIndexOf('#')))).size,
    first: (entity) => datesOf(entity).reduce((first, date) => (first && first < date ? first : date), ''),
    last: (entity) => datesOf(entity).reduce((last, date) => (last > date ? last : date), ''),
  } satisfies Keys<Entity>;
}

function lineOf(keys: ReturnType<typeof keysOf>, entity: Entity): Line {
  return {
    id: entity.id,
    entity,
    name: keys.name(entity),
    type: keys.type(entity),
    ties: keys.ties(entity),
    others: keys.others(entity),
    betweenness: keys.betweenness(entity),
    pagerank: keys.pagerank(entity),
    community: keys.community(entity),
    component: keys.component(entity),
    mentions: keys.mentions(entity),
    documents: keys.documents(entity),
    first: keys.first(entity),
    last: keys.last(entity),
  };
}
