import type { Evidence } from '../../src/model/evidence.ts';
import type { Span } from '../../src/model/span.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import { type Mark, markSpans } from './mark-spans.ts';

const MEANINGS = { source: 'who', trigger: 'does what', target: 'to whom' } as const;

/** What the colours of a quote mean. */
export const QuoteKey = () => (
  <p className="quote-key soft">
    {(['source', 'trigger', 'target'] as const).map((kind) => (
      <span key={kind} className="quote-sign" data-mark={kind}>
        {MEANINGS[kind]}
      </span>
    ))}
  </p>
);

/** The sentence, with who acts, what is done and to whom marked. */
export function Quote({ index, evidence }: { index: GraphIndex; evidence: Evidence }) {
  const marks: Mark<'source' | 'target' | 'trigger'>[] = [{ ...evidence.trigger, kind: 'trigger' }];
  for (const [id, kind] of [
    [evidence.sourceMention, 'source'],
    [evidence.targetMention, 'target'],
  ] as const) {
    const span = mentionSpan(index, id);
    if (span) marks.push({ ...span, kind });
  }
  if (evidence.hash !== undefined)
    return (
      <p className="quote">
        The sentence is left out of this graph; it stands at characters {evidence.start} to {evidence.end}.
      </p>
    );
  return (
    <blockquote className="quote">
      {markSpans(evidence.quote, evidence.start, marks).map((piece) => {
        const kind = piece.marks.at(-1)?.kind;
        const text = plainText(piece.text);
        return kind ? (
          <mark key={piece.start} className={`mark-${kind}`} title={MEANINGS[kind]}>
            {text}
          </mark>
        ) : (
          <span key={piece.start}>{text}</span>
        );
      })}
    </blockquote>
  );
}

/** Where a mention stands; one that the graph does not list says so by its id, `<document>#<start>-<end>`. */
export function mentionSpan(index: GraphIndex, id: string): Span | null {
  const known = index.mention(id);
  if (known) return { start: known.start, end: known.end };
  const [, start, end] = /#(\d+)-(\d+)$/.exec(id) ?? [];
  return start !== undefined && end !== undefined ? { start: Number(start), end: Number(end) } : null;
}
