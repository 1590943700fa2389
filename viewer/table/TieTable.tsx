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
import { useSorted } from './sorted.ts';

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

/** Every visible tie as a row, sortable; needs no WebGL. Choosing a row shows its sentences. */
export function TieTable() {
  const { index, visible, state, change } = useDesk();
  const lines = useMemo(
    () =>
      index.graph.relations.filter((one) => visible.relations.has(one.id)).map((one) => lineOf(index, one)),
    [index, visible],
  );
  const { sort, setSort, sorted } = useSorted(lines, { column: 'sentences', direction: 'descending' });
  const chosen = state.selection?.kind === 'relation' ? [state.selection.id] : [];

  return (
    <div className="table-box">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 34 }}>
        <Table
          className="table"
          aria-label="Ties"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const id = keys === 'all' ? undefined : [...keys][0];
            change({ selection: id === undefined ? null : { kind: 'relation', id: String(id) } });
          }}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            <Column id="source" isRowHeader allowsSorting minWidth={120} defaultWidth="2fr">
              Source
            </Column>
            <Column id="tie" allowsSorting minWidth={110} defaultWidth="1.6fr">
              Tie
            </Column>
            <Column id="target" allowsSorting minWidth={120} defaultWidth="2fr">
              Target
            </Column>
            <Column id="event" allowsSorting minWidth={90} defaultWidth="1fr">
              Event
            </Column>
            <Column id="when" allowsSorting minWidth={96} defaultWidth="1fr">
              When
            </Column>
            <Column id="sentences" allowsSorting width={96}>
              Sentences
            </Column>
            <Column id="sure" allowsSorting width={70}>
              Sure
            </Column>
          </TableHeader>
          <TableBody items={sorted} renderEmptyState={() => 'No tie passes the filters.'}>
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
                    {line.tie}
                    {caveat(line.relation) && <em className="tie-doubt">{caveat(line.relation)}</em>}
                  </span>
                </Cell>
                <Cell>
                  <End id={line.relation.target} name={line.target} />
                </Cell>
                <Cell>{line.event}</Cell>
                <Cell>{line.when && longDate(line.when)}</Cell>
                <Cell>
                  <span className="number">{line.sentences}</span>
                </Cell>
                <Cell>
                  <span className="number">{Math.round(line.sure * 100)}%</span>
                </Cell>
              </Row>
            )}
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

function lineOf(index: GraphIndex, relation: Relation): Line {
  return {
    id: relation.id,
    relation,
    source: plainText(index.entities.get(relation.source)?.name ?? relation.source),
    tie: plainText(typeLabel(relation.type)),
    target: plainText(index.entities.get(relation.target)?.name ?? relation.target),
    event: relation.event ? kindLabel(tieKind(relation)) : '',
    when: relationDates(index, relation)?.[0] ?? '',
    sentences: relation.evidence.length,
    sure: topConfidence(relation),
  };
}
