import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { Document } from '../../src/model/document.ts';
import type { Relation } from '../../src/model/relation.ts';
import { plainText } from '../data/plain-text.ts';
import { type Mark, markSpans } from '../evidence/mark-spans.ts';
import { mentionSpan } from '../evidence/Quote.tsx';
import { useDesk } from '../state/desk.tsx';
import { type Asked, SentenceTies, sentenceTitle } from './SentenceTies.tsx';

type Kind = 'sentence' | 'mention' | 'source' | 'target' | 'trigger' | 'end';

/**
 * A text with every mention underlined in the colour of its entity's type, one within another below it; the sentences of
 * what is selected are shaded, those of a tie with its parts marked, and behind each sentence stand the ties read from it.
 */
export function ArticleText(props: {
  document: Document;
  at: number;
  start: RefObject<HTMLSpanElement | null>;
}) {
  const { document, at, start } = props;
  const { index, state, change } = useDesk();
  const { selection } = state;
  const [asked, setAsked] = useState<Asked | null>(null);
  const pieces = useMemo(() => {
    const mentions = index
      .mentionsIn(document.id)
      .map((one) => ({ start: one.start, end: one.end, kind: 'mention' as const, ref: one.entity }));
    const tie = selection?.kind === 'relation' ? index.relations.get(selection.id) : undefined;
    const ties = tie ? [tie] : selection ? index.ties(selection.id) : [];
    const marks: Mark<Kind>[] = [...mentions];
    for (const relation of ties)
      for (const one of relation.evidence) {
        if (one.document !== document.id) continue;
        marks.push({ start: one.start, end: one.end, kind: 'sentence' });
        if (!tie) continue;
        marks.push({ ...one.trigger, kind: 'trigger' });
        for (const [id, kind] of [
          [one.sourceMention, 'source'],
          [one.targetMention, 'target'],
        ] as const) {
          const span = mentionSpan(index, id);
          if (span) marks.push({ ...span, kind });
        }
      }
    const ends = tiesByEnd(index.graph.relations, document.id);
    // a sentence's end cuts the text, too, so that its ties can stand there
    for (const end of ends.keys()) marks.push({ start: end - 1, end, kind: 'end' });
    return markSpans(document.text, 0, marks).map((piece) => ({
      ...piece,
      ties: ends.get(piece.start + piece.text.length),
    }));
  }, [document, index, selection]);
  const first = pieces.find((piece) => piece.start >= at)?.start;

  const choose = (id: string) => change({ article: null, selection: { kind: 'entity', id } });
  const underlined = (text: string, marks: readonly Mark<Kind>[]): ReactNode =>
    marks
      .filter((mark) => mark.kind === 'mention')
      .reduceRight<ReactNode>((inside, { ref = '' }, depth, all) => {
        const entity = index.entities.get(ref);
        if (!entity) return inside;
        const innermost = depth === all.length - 1;
        return (
          <mark
            className="mention"
            data-type={entity.type}
            data-selected={selection?.id === ref || undefined}
          >
            {innermost ? (
              // biome-ignore lint/a11y/useSemanticElements: a button is not broken over two lines
              <span
                role="button"
                tabIndex={0}
                className="mention-button"
                title={plainText(entity.name)}
                onClick={() => choose(ref)}
                onKeyDown={(event) => event.key === 'Enter' && choose(ref)}
              >
                {inside}
              </span>
            ) : (
              inside
            )}
          </mark>
        );
      }, text);

  return (
    <div className="article-text">
      {document.text === '' && <p className="hint">The text of this document is not part of the graph.</p>}
      {pieces.map((piece) => {
        const kinds = new Set(piece.marks.map((mark) => mark.kind));
        const role = ROLES.find((kind) => kinds.has(kind));
        const look = role ? `mark-${role}` : kinds.has('sentence') ? 'in-sentence' : undefined;
        const text = plainText(piece.text);
        // the count of a sentence's ties stays beside its last word
        const tail = piece.ties && !kinds.has('mention') ? text.search(/\S+$/) : -1;
        return (
          <span key={piece.start} ref={piece.start === first ? start : undefined} className={look}>
            {tail < 0 ? underlined(text, piece.marks) : text.slice(0, tail)}
            {piece.ties && (
              <span className="no-break">
                {tail >= 0 && text.slice(tail)}
                <button
                  type="button"
                  className="sentence-ties"
                  aria-haspopup="dialog"
                  aria-label={sentenceTitle(piece.ties)}
                  onClick={({ currentTarget }) =>
                    piece.ties && setAsked({ count: currentTarget, ties: piece.ties })
                  }
                >
                  {piece.ties.length}
                </button>
              </span>
            )}
          </span>
        );
      })}
      <SentenceTies asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}

const ROLES = ['trigger', 'source', 'target'] as const;

/** The ties of a document by where their sentences end. */
function tiesByEnd(
  relations: readonly Relation[],
  document: string,
): ReadonlyMap<number, readonly Relation[]> {
  const ends = new Map<number, Relation[]>();
  for (const relation of relations)
    for (const end of new Set(
      relation.evidence.flatMap((one) => (one.document === document ? one.end : [])),
    )) {
      const known = ends.get(end);
      if (known) known.push(relation);
      else ends.set(end, [relation]);
    }
  return ends;
}
