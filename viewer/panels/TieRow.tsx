import { Button } from 'react-aria-components';
import type { Relation } from '../../src/model/relation.ts';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';
import { Glyph } from './Glyph.tsx';
import { TypeDisc } from './TypeDisc.tsx';

/** A tie as seen from one of its ends: which way, what, with whom. Choosing it shows its sentences. */
export function TieRow({
  relation,
  from,
  named = false,
  note,
}: {
  relation: Relation;
  from: string;
  /** Whether the end it is seen from is written, too. */
  named?: boolean;
  /** What else there is to say of it. */
  note?: string | undefined;
}) {
  const { index, select } = useDesk();
  const otherId = relation.source === from ? relation.target : relation.source;
  const other = index.entities.get(otherId);
  const outward = relation.source === from;
  const doubt = caveat(relation);
  return (
    <li {...pointing(relation.id)}>
      <Button
        className="tie-row"
        data-tie={tieClass(relation)}
        onPress={() => select('relation', relation.id)}
      >
        <span className="tie-way">
          <Glyph name={relation.directed ? (outward ? 'arrow' : 'back') : 'both'} size={15} />
        </span>
        <span className="tie-words">
          {named && <b className="tie-from">{plainText(index.entities.get(from)?.name ?? from)} </b>}
          <span className="tie-verb">{plainText(typeLabel(relation.type))}</span>
          {doubt && <em className="tie-doubt">{doubt}</em>}
        </span>
        <span className="tie-other">
          {other && <TypeDisc type={other.type} size={16} />}
          {!outward && <span className="only-read">by</span>}
          {plainText(other?.name ?? otherId)}
          {note && <small>{plainText(note)}</small>}
        </span>
        {relation.evidence.length > 1 && (
          <span className="tie-count">
            {relation.evidence.length}
            <span className="only-read"> sentences</span>
          </span>
        )}
      </Button>
    </li>
  );
}
