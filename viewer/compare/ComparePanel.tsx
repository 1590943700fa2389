import { useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { CHANGE_SIGNS } from '../canvas/palette.ts';
import type { Change } from '../canvas/scene.ts';
import { longDate } from '../data/dates.ts';
import { dateSpan } from '../data/histogram.ts';
import { plainText } from '../data/plain-text.ts';
import { EntityLink } from '../panels/EntityLink.tsx';
import { Glyph } from '../panels/Glyph.tsx';
import { TieRow } from '../panels/TieRow.tsx';
import { useDesk } from '../state/desk.tsx';
import type { Compare } from '../state/view-state.ts';
import { halvesOf } from './halves.ts';
import { PickSecond } from './PickSecond.tsx';
import { SpanField } from './SpanField.tsx';

const MOST = 80;
const GROUPS: readonly { readonly change: Change; readonly label: string }[] = [
  { change: 'new', label: 'New' },
  { change: 'gone', label: 'Gone' },
  { change: 'changed', label: 'Changed' },
];

/** What is new, gone and changed: between two spans of time, or between two graphs. */
export function ComparePanel() {
  const { index, opened, state, comparison, change } = useDesk();
  const { compare } = state;
  const listed = useMemo(() => {
    const relations = index.graph.relations.filter((one) => comparison?.changes.has(one.id));
    const entities = index.graph.entities.filter((one) => comparison?.changes.has(one.id));
    const name = (id: string): string => index.entities.get(id)?.name ?? id;
    const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    return {
      // what most sentences say, and who has most ties, first
      relations: relations.sort(
        (a, b) =>
          b.evidence.length - a.evidence.length ||
          inOrder(name(a.source), name(b.source)) ||
          inOrder(a.id, b.id),
      ),
      entities: entities.sort(
        (a, b) => index.ties(b.id).length - index.ties(a.id).length || inOrder(a.name, b.name),
      ),
    };
  }, [index, comparison]);
  if (!compare) return null;
  const all = dateSpan(index);
  const spans = compare.kind === 'spans' ? compare : null;
  const choose = (kind: Compare['kind']): void => {
    if (kind === 'graphs') change({ compare: { kind, with: opened.compareName ?? null } });
    else if (all) change({ compare: { kind, ...halvesOf(index, all) } });
  };
  return (
    <section className="detail" aria-label="Comparison">
      <header className="overview-head">
        <h2>What is new, gone, changed</h2>
        <ToggleButtonGroup
          className="segments"
          aria-label="Compare"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[compare.kind]}
          onSelectionChange={(keys) => choose([...keys][0] as Compare['kind'])}
        >
          <ToggleButton id="spans" isDisabled={!all}>
            Two spans of time
          </ToggleButton>
          <ToggleButton id="graphs">Two graphs</ToggleButton>
        </ToggleButtonGroup>
      </header>
      {spans && (
        <div className="compare-spans">
          <SpanField
            label="Before"
            span={spans.before}
            onChange={(before) => change({ compare: { ...spans, before } })}
          />
          <SpanField
            label="After"
            span={spans.after}
            onChange={(after) => change({ compare: { ...spans, after } })}
          />
        </div>
      )}
      {compare.kind === 'graphs' && <PickSecond picked={compare.with} />}
      <div className="actions">
        <Button className="action" onPress={() => change({ compare: null })}>
          <Glyph name="close" size={14} /> Leave the comparison
        </Button>
      </div>
      {comparison &&
        GROUPS.map(({ change: kind, label }) => {
          const relations = listed.relations.filter((one) => comparison.changes.get(one.id) === kind);
          const entities = listed.entities.filter((one) => comparison.changes.get(one.id) === kind);
          if (relations.length + entities.length === 0) return null;
          return (
            <section key={kind} className="tie-group" aria-label={label} data-change={kind}>
              <h3 className="section">
                <span className="change-sign" aria-hidden="true">
                  {CHANGE_SIGNS[kind]}
                </span>
                {label}{' '}
                <small>
                  {relations.length} ties, {entities.length} entities
                </small>
              </h3>
              <ul>
                {relations.slice(0, MOST).map((tie) => (
                  <TieRow
                    key={tie.id}
                    relation={tie}
                    from={tie.source}
                    named
                    note={comparison.how.get(tie.id)}
                  />
                ))}
              </ul>
              {relations.length > MOST && <p className="left-out">and {relations.length - MOST} more ties</p>}
              <ul className="chosen-list">
                {entities.slice(0, MOST).map((one) => (
                  <li key={one.id}>
                    <EntityLink id={one.id} disc />
                    <small>{plainText(comparison.how.get(one.id) ?? '')}</small>
                  </li>
                ))}
              </ul>
              {entities.length > MOST && (
                <p className="left-out">and {entities.length - MOST} more entities</p>
              )}
            </section>
          );
        })}
      {comparison?.changes.size === 0 && <p className="left-out">Nothing differs.</p>}
      {spans && (
        <p className="left-out">
          {longDate(spans.before[0])} to {longDate(spans.before[1])}, against {longDate(spans.after[0])} to{' '}
          {longDate(spans.after[1])}. Sentences without a date are in neither.
        </p>
      )}
    </section>
  );
}
