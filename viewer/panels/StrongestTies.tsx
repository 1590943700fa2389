import { useMemo } from 'react';
import type { Relation } from '../../src/model/relation.ts';
import { STACK } from '../data/count-bins.ts';
import { type TieClass, tieClass } from '../data/tie.ts';
import { EntityLink } from './EntityLink.tsx';

const MOST = 6;
/** With fewer others than this, the lists below say it all. */
const FEW = 3;

/** Those with whom most sentences tie an entity, each bar in the colours of what they say. */
export function StrongestTies({ id, ties }: { id: string; ties: readonly Relation[] }) {
  const strongest = useMemo(() => {
    const others = new Map<string, Map<TieClass, number>>();
    for (const tie of ties) {
      const other = tie.source === id ? tie.target : tie.source;
      if (other === id) continue;
      const counts = others.get(other) ?? new Map<TieClass, number>();
      counts.set(tieClass(tie), (counts.get(tieClass(tie)) ?? 0) + tie.evidence.length);
      others.set(other, counts);
    }
    return [...others]
      .map(([other, counts]) => ({
        other,
        counts,
        sum: [...counts.values()].reduce((sum, n) => sum + n, 0),
      }))
      .sort((a, b) => b.sum - a.sum || (a.other < b.other ? -1 : 1));
  }, [id, ties]);
  if (strongest.length <= FEW) return null;
  const most = strongest[0]?.sum ?? 1;
  return (
    <section aria-label="Strongest ties">
      <h3 className="section">
        Strongest ties <small>by sentences</small>
      </h3>
      <ol className="central">
        {strongest.slice(0, MOST).map(({ other, counts, sum }) => (
          <li key={other}>
            <EntityLink id={other} disc />
            <span className="bar" aria-hidden="true">
              {STACK.map((kind) => (
                <span
                  key={kind}
                  className="bar-part"
                  data-tie={kind}
                  style={{ width: `${(100 * (counts.get(kind) ?? 0)) / most}%` }}
                />
              ))}
            </span>
            <span className="number">{sum}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
