import { useMemo } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import { pointAt } from '../canvas/pointing.ts';
import { longDate } from '../data/dates.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import { relationDates } from '../data/tie.ts';
import { type Measures, useMeasures } from '../measures/use-measures.ts';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { useDesk } from '../state/desk.tsx';
import type { Visible } from '../state/visible.ts';
import { useSorted } from './sorted.ts';

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

const COLUMNS = [
  { id: 'type', name: 'Type', width: 104 },
  { id: 'ties', name: 'Ties', width: 66 },
  { id: 'others', name: 'Degree', width: 80 },
  { id: 'betweenness', name: 'Betweenness', width: 116 },
  { id: 'pagerank', name: 'PageRank', width: 96 },
  { id: 'community', name: 'Community', width: 104 },
  { id: 'component', name: 'Island', width: 74 },
  { id: 'mentions', name: 'Mentions', width: 92 },
  { id: 'documents', name: 'Documents', width: 102 },
  { id: 'first', name: 'First', width: 104 },
  { id: 'last', name: 'Last', width: 104 },
] as const;

/** Every visible entity as a row with its measures, sortable. A row selects it; with Ctrl or Shift, several together. */
export function EntityTable() {
  const { index, visible, state, change } = useDesk();
  const measures = useMeasures(true);
  const lines = useMemo(
    () => [...visible.entities].flatMap((id) => lineOf(index, visible, measures, id) ?? []),
    [index, visible, measures],
  );
  const { sort, setSort, sorted } = useSorted(lines, { column: 'ties', direction: 'descending' });
  const chosen =
    state.chosen.length > 0 ? state.chosen : state.selection?.kind === 'entity' ? [state.selection.id] : [];
  return (
    <div className="table-box">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 34 }}>
        <Table
          className="table"
          aria-label="Entities"
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const ids = keys === 'all' ? sorted.map((line) => line.id) : [...keys].map(String);
            const [only] = ids;
            if (ids.length > 1) change({ chosen: ids, selection: null });
            else change({ chosen: [], selection: only === undefined ? null : { kind: 'entity', id: only } });
          }}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            <Column id="name" isRowHeader allowsSorting minWidth={170} defaultWidth="1fr">
              Name
            </Column>
            {COLUMNS.map((column) => (
              <Column key={column.id} id={column.id} allowsSorting width={column.width}>
                {column.id === 'betweenness' && measures?.estimated ? '≈ Betweenness' : column.name}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={sorted} renderEmptyState={() => 'No entity passes the filters.'}>
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
                <Cell>{line.type}</Cell>
                <Cell>
                  <span className="number">{line.ties}</span>
                </Cell>
                <Cell>
                  <span className="number">{line.others}</span>
                </Cell>
                <Cell>
                  <span className="number">{measures ? line.betweenness.toFixed(4) : '…'}</span>
                </Cell>
                <Cell>
                  <span className="number">{measures ? line.pagerank.toFixed(4) : '…'}</span>
                </Cell>
                <Cell>
                  <span className="number">{measures ? line.community + 1 : '…'}</span>
                </Cell>
                <Cell>
                  <span className="number">{measures ? line.component + 1 : '…'}</span>
                </Cell>
                <Cell>
                  <span className="number">{line.mentions}</span>
                </Cell>
                <Cell>
                  <span className="number">{line.documents}</span>
                </Cell>
                <Cell>{line.first && longDate(line.first)}</Cell>
                <Cell>{line.last && longDate(line.last)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function lineOf(
  index: GraphIndex,
  visible: Visible,
  measures: Measures | null,
  id: string,
): Line | undefined {
  const entity = index.entities.get(id);
  if (!entity) return undefined;
  const ties = index.ties(id).filter((tie) => visible.relations.has(tie.id));
  const dates = ties.flatMap((tie) => relationDates(index, tie) ?? []).sort();
  const others = new Set(ties.map((tie) => (tie.source === id ? tie.target : tie.source)));
  others.delete(id);
  return {
    id,
    entity,
    name: plainText(entity.name),
    type: ENTITY_TYPES[entity.type]?.label ?? entity.type,
    ties: ties.length,
    others: others.size,
    betweenness: measures?.of('betweenness', id) ?? 0,
    pagerank: measures?.of('pagerank', id) ?? 0,
    community: measures?.of('community', id) ?? 0,
    component: measures?.of('component', id) ?? 0,
    mentions: entity.mentions.length,
    documents: new Set(entity.mentions.map((one) => one.id.slice(0, one.id.lastIndexOf('#')))).size,
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
  };
}
