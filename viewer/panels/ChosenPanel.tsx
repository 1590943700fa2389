import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { plainText } from '../data/plain-text.ts';
import { typeLabel } from '../data/tie.ts';
import { Quote } from '../evidence/Quote.tsx';
import { commonNeighbours } from '../measures/common-neighbours.ts';
import { useDesk } from '../state/desk.tsx';
import { EntityLink } from './EntityLink.tsx';
import { Glyph } from './Glyph.tsx';
import { TieRow } from './TieRow.tsx';

const MOST = 60;

/** Entities taken together: what ties them to each other, and who is tied to all of them. */
export function ChosenPanel() {
  const { index, visible, state, change } = useDesk();
  const chosen = useMemo(() => state.chosen.filter((id) => index.entities.has(id)), [index, state.chosen]);
  const between = useMemo(() => {
    const all = new Set(chosen);
    return [...new Set(chosen.flatMap((id) => index.ties(id)))].filter(
      (tie) => visible.relations.has(tie.id) && all.has(tie.source) && all.has(tie.target),
    );
  }, [index, visible, chosen]);
  const common = useMemo(() => commonNeighbours(index, visible.relations, chosen), [index, visible, chosen]);
  const [first, second] = chosen;
  return (
    <section className="detail" aria-label="Taken together">
      <header className="overview-head">
        <h2>{chosen.length === 1 ? 'One entity' : `${chosen.length} entities together`}</h2>
      </header>
      <div className="actions">
        <Button className="action" onPress={() => change({ only: chosen, ego: null })}>
          <Glyph name="target" size={15} /> Only these
        </Button>
        <Button
          className="action"
          onPress={() => change({ hidden: [...new Set([...state.hidden, ...chosen])], chosen: [] })}
        >
          <Glyph name="eye" size={15} /> Hide
        </Button>
        {chosen.length === 2 && first !== undefined && second !== undefined && (
          <Button className="action" onPress={() => change({ path: { from: first, to: second, at: 0 } })}>
            <Glyph name="path" size={15} /> Paths
          </Button>
        )}
        <Button className="action" onPress={() => change({ chosen: [] })}>
          <Glyph name="close" size={14} /> Let go
        </Button>
      </div>
      <ul className="chosen-list">
        {chosen.slice(0, MOST).map((id) => (
          <li key={id}>
            <EntityLink id={id} disc />
            <Button
              className="tool tool-small"
              aria-label={`Leave out ${plainText(index.entities.get(id)?.name ?? id)}`}
              onPress={() => change({ chosen: chosen.filter((one) => one !== id) })}
            >
              <Glyph name="close" size={13} />
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > MOST && <p className="left-out">and {chosen.length - MOST} more</p>}
      {chosen.length > 1 && (
        <section className="tie-group" aria-label="Common neighbours">
          <h3 className="section">
            Tied to {chosen.length === 2 ? 'both' : 'all of them'} <small>{common.length}</small>
          </h3>
          {common.length === 0 && <p className="hint">Nothing that is shown is.</p>}
          <ul className="common">
            {common.slice(0, MOST).map(({ id, ties }) => (
              <li key={id}>
                <EntityLink id={id} disc />
                {ties.map((tie, at) => {
                  const evidence = tie.evidence.find(visible.passing.sentence) ?? tie.evidence[0];
                  return (
                    <div className="common-tie" key={`${tie.id} ${chosen[at]}`}>
                      <p className="soft">
                        {plainText(index.entities.get(tie.source)?.name ?? tie.source)}{' '}
                        {plainText(typeLabel(tie.type))}{' '}
                        {plainText(index.entities.get(tie.target)?.name ?? tie.target)}
                      </p>
                      <Quote index={index} evidence={evidence} />
                    </div>
                  );
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {between.length > 0 && (
        <section className="tie-group" aria-label="Ties between them">
          <h3 className="section">
            Between them <small>{between.length}</small>
          </h3>
          <ul>
            {between.slice(0, MOST).map((tie) => (
              <TieRow key={tie.id} relation={tie} from={tie.source} named />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
