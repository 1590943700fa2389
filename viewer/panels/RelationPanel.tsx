import type { Relation } from '../../src/model/relation.ts';
import { CorrectRelation } from '../curate/CorrectRelation.tsx';
import { plainText } from '../data/plain-text.ts';
import { caveat, kindLabel, TIE_CLASSES, tieClass, tieKind, typeLabel } from '../data/tie.ts';
import { EvidenceCard } from '../evidence/EvidenceCard.tsx';
import { QuoteKey } from '../evidence/Quote.tsx';
import { useDesk } from '../state/desk.tsx';
import { EntityLink } from './EntityLink.tsx';
import { Notes } from './Notes.tsx';
import { OutOfSight } from './OutOfSight.tsx';

/** A tie: who, what, whom, and every sentence that says so. */
export function RelationPanel({ relation }: { relation: Relation }) {
  const { visible } = useDesk();
  const shown = relation.evidence.filter(visible.passing.sentence);
  const evidence = shown.length > 0 ? shown : relation.evidence;
  const left = relation.evidence.length - evidence.length;
  const kind = tieKind(relation);
  const doubt = caveat(relation);
  return (
    <section className="detail" aria-label="Tie">
      <header className="relation-head" data-tie={tieClass(relation)}>
        <EntityLink id={relation.source} disc />
        <h2 className="relation-verb">
          {doubt && <em className="tie-doubt">{doubt}</em>}
          {doubt && ' '}
          {plainText(typeLabel(relation.type))}
        </h2>
        <EntityLink id={relation.target} disc />
        <p className="relation-code">
          <span className="swatch" data-tie={tieClass(relation)} data-weight="bold" />
          {TIE_CLASSES.find((one) => one.id === tieClass(relation))?.label}
          {relation.event && ` · ${kindLabel(kind)}`}
          {relation.cameo && ` · CAMEO ${relation.cameo}`}
        </p>
      </header>
      {!visible.relations.has(relation.id) && (
        <OutOfSight what="This tie" ids={[relation.source, relation.target]} />
      )}
      <CorrectRelation relation={relation} />
      <Notes notes={relation.notes} />
      <h3 className="section sentences-head">
        {evidence.length === 1 ? 'One sentence' : `${evidence.length} sentences`}
        {left > 0 && <small> ({left} more left out by filters)</small>}
        <QuoteKey />
      </h3>
      {evidence.map((one) => (
        <EvidenceCard key={`${one.document} ${one.start} ${one.trigger.start}`} evidence={one} />
      ))}
    </section>
  );
}
