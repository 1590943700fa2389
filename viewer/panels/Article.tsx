import { useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Glyph } from './Glyph.tsx';

/** A whole document; a mention in it selects its entity, the count behind a sentence its ties. */
export function Article() {
  const { index, state, change } = useDesk();
  const wanted = state.article;
  const document = wanted ? index.documents.get(wanted.document) : undefined;
  const start = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (wanted && wanted.at > 0) start.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  if (!document || !wanted) return null;
  const mentions = index.mentionsIn(document.id);
  const entities = new Set(mentions.map((one) => one.entity)).size;
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
              {document.text !== '' && (
                <span>
                  {mentions.length} {mentions.length === 1 ? 'mention' : 'mentions'} of {entities}{' '}
                  {entities === 1 ? 'entity' : 'entities'}
                </span>
              )}
            </p>
            <Button className="tool" aria-label="Close the article" onPress={close}>
              <Glyph name="close" />
            </Button>
          </header>
          <ArticleText document={document} at={wanted.at} start={start} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
