import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { COMMUNITY_COLOURS } from '../canvas/palette.ts';
import { plainText } from '../data/plain-text.ts';
import { useMeasures } from '../measures/use-measures.ts';
import { useDesk } from '../state/desk.tsx';

/** What the colours of communities or islands mean: each by its most tied member; a press takes its members together. */
export function Communities({ by }: { by: 'community' | 'component' }) {
  const { index, visible, change } = useDesk();
  const measures = useMeasures(true);
  const groups = useMemo(() => {
    const members = new Map<number, string[]>();
    // the most tied first
    for (const id of measures ? index.ranked : []) {
      if (!visible.entities.has(id)) continue;
      const group = measures?.of(by, id) ?? 0;
      const known = members.get(group);
      if (known) known.push(id);
      else members.set(group, [id]);
    }
    return [...members].sort(([a], [b]) => a - b);
  }, [measures, by, index, visible]);
  if (!measures) return <p className="soft legend-note">Counting…</p>;
  const coloured = groups.filter(([group]) => COMMUNITY_COLOURS[group] !== undefined);
  return (
    <>
      <ul className="communities" aria-label={by === 'community' ? 'Communities' : 'Islands'}>
        {coloured.map(([group, members]) => (
          <li key={group}>
            <Button className="community" onPress={() => change({ chosen: members, selection: null })}>
              <span className="dot" style={{ background: COMMUNITY_COLOURS[group] }} />
              <span className="community-name">
                {plainText(index.entities.get(members[0] ?? '')?.name ?? '')}
              </span>
              <span className="number">{members.length}</span>
            </Button>
          </li>
        ))}
      </ul>
      {coloured.length < groups.length && (
        <p className="soft legend-note">{groups.length - coloured.length} smaller ones in grey</p>
      )}
    </>
  );
}
