import { Button } from 'react-aria-components';
import type { Relation } from '../../src/model/relation.ts';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';
import { Glyph } from './Glyph.tsx';
import { TypeDisc } from './TypeDisc.tsx';

/** A tie as seen from one of its ends, in the order of the sentence: `praised X`, or `X praised`. Choosing it shows its sentences. */
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
  const inward = relation.directed && !outward;
  const doubt = caveat(relation);
  const end = (
    <span className="tie-other">
      {other && <TypeDisc type={other.type} size={16} />}
      {plainText(other?.name ?? otherId)}
      {note && <small>{plainText(note)}</small>}
    </span>
  );
  return (
    <li {...pointing(relation.id)}>
      <Button
        className="tie-row"
        data-tie={tieClass(relation)}
        onPress={() => select('relation', relation.id)}
      >
        <span className="tie-way">
          <Glyph name={inward ? 'back' : relation.directed ? 'arrow' : 'both'} size={15} />
        </span>
        <span className="tie-sentence">
          {named && <b className="tie-from">{plainText(index.entities.get(from)?.name ?? from)}</b>}
          {named && ' '}
          {inward && end}
          {inward && ' '}
          <span className="tie-words">
            {doubt && <em className="tie-doubt">{doubt}</em>}
            {doubt && ' '}
            {plainText(typeLabel(relation.type))}
          </span>{' '}
          {!inward && end}
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
