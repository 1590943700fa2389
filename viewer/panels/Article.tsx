import { useEffect, useMemo, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { type Mark, markSpans } from '../evidence/mark-spans.ts';
import { useDesk } from '../state/desk.tsx';
import { Glyph } from './Glyph.tsx';

/** A whole document with every mention marked in the colour of its entity's type; a mention selects its entity. */
export function Article() {
  const { index, state, change } = useDesk();
  const wanted = state.article;
  const document = wanted ? index.documents.get(wanted.document) : undefined;
  const selected = state.selection;
  const sentences = useMemo<readonly Mark<'sentence'>[]>(() => {
    if (!document || !selected) return [];
    const ties =
      selected.kind === 'relation'
        ? [index.relations.get(selected.id)].filter((one) => one !== undefined)
        : index.ties(selected.id);
    return ties.flatMap((tie) =>
      tie.evidence
        .filter((one) => one.document === document.id)
        .map((one) => ({ start: one.start, end: one.end, kind: 'sentence' as const })),
    );
  }, [document, index, selected]);
  const start = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (wanted) start.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  if (!document || !wanted) return null;
  const marks: Mark<'sentence' | 'mention'>[] = [
    ...sentences,
    ...index
      .mentionsIn(document.id)
      .map((one) => ({ start: one.start, end: one.end, kind: 'mention' as const, ref: one.entity })),
  ];
  let placed = false;
  const close = () => change({ article: null });

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="sheet">
        <Dialog className="article">
          <header className="article-head">
            <Heading slot="title">{plainText(document.title ?? document.id)}</Heading>
            <p>
              {document.date && <time dateTime={document.date}>{longDate(document.date)}</time>}
              {document.source && <span>{plainText(document.source)}</span>}
            </p>
            <Button className="tool" aria-label="Close the article" onPress={close}>
              <Glyph name="close" />
            </Button>
          </header>
          <div className="article-text">
            {document.text === '' && (
              <p className="hint">The text of this document is not part of the graph.</p>
            )}
            {markSpans(document.text, 0, marks).map((piece) => {
              const mention = piece.marks.findLast((one) => one.kind === 'mention');
              const entity = mention?.ref === undefined ? undefined : index.entities.get(mention.ref);
              const inSentence = piece.marks.some((one) => one.kind === 'sentence');
              const here = !placed && piece.start >= wanted.at;
              if (here) placed = true;
              return (
                <span
                  key={piece.start}
                  ref={here ? start : undefined}
                  className={inSentence ? 'in-sentence' : undefined}
                >
                  {entity ? (
                    <mark
                      className="mention"
                      data-type={entity.type}
                      data-selected={selected?.id === entity.id || undefined}
                    >
                      <button
                        type="button"
                        className="mention-button"
                        title={plainText(entity.name)}
                        onClick={() =>
                          change({ article: null, selection: { kind: 'entity', id: entity.id } })
                        }
                      >
                        {plainText(piece.text)}
                      </button>
                    </mark>
                  ) : (
                    plainText(piece.text)
                  )}
                </span>
              );
            })}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
