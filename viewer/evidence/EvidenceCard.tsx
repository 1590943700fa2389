import { Button } from 'react-aria-components';
import type { Evidence } from '../../src/model/evidence.ts';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { EntityLink } from '../panels/EntityLink.tsx';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';
import { Quote } from './Quote.tsx';

/** One sentence behind a tie, with all that is known about its saying. */
export function EvidenceCard({ evidence }: { evidence: Evidence }) {
  const { index, change } = useDesk();
  const document = index.documents.get(evidence.document);
  const { speaker, outlet } = evidence.attribution ?? {};
  const percent = Math.round(evidence.confidence * 100);
  return (
    <article className="evidence">
      <Quote index={index} evidence={evidence} />
      <dl className="evidence-facts">
        {evidence.negated && (
          <div>
            <dt>Polarity</dt>
            <dd className="evidence-negated">negated: the sentence denies it</dd>
          </div>
        )}
        {evidence.modality !== 'actual' && (
          <div>
            <dt>Modality</dt>
            <dd>{evidence.modality}: not told as fact</dd>
          </div>
        )}
        {(speaker ?? outlet) !== undefined && (
          <div>
            <dt>Said by</dt>
            <dd>
              {speaker !== undefined && <EntityLink id={speaker} />}
              {speaker !== undefined && outlet !== undefined && ', reported by '}
              {outlet !== undefined && <EntityLink id={outlet} />}
            </dd>
          </div>
        )}
        {evidence.date && (
          <div>
            <dt>When</dt>
            <dd>
              <time dateTime={evidence.date}>{longDate(evidence.date)}</time>
            </dd>
          </div>
        )}
        {evidence.place && (
          <div>
            <dt>Where</dt>
            <dd>
              <EntityLink id={evidence.place} />
            </dd>
          </div>
        )}
      </dl>
      <footer className="evidence-source">
        <Button
          className="link"
          onPress={() => change({ article: { document: evidence.document, at: evidence.start } })}
        >
          <Glyph name="page" size={15} />
          <span>{plainText(document?.title ?? evidence.document)}</span>
        </Button>
        {document?.date && <time dateTime={document.date}>{longDate(document.date.slice(0, 10))}</time>}
        {document?.source && <span>{plainText(document.source)}</span>}
      </footer>
      <p className="evidence-rule">
        <span className="meter" aria-hidden="true">
          <span className="meter-fill" style={{ width: `${percent}%` }} />
        </span>
        <span>{percent}% sure</span>
        {evidence.modality === 'actual' && !evidence.negated && <span>told as fact</span>}
        <code title="The rule that read it">{plainText(evidence.rule)}</code>
      </p>
    </article>
  );
}
