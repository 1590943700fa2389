import { Button, Dialog, Popover } from 'react-aria-components';
import type { Relation } from '../../src/model/relation.ts';
import { plainText } from '../data/plain-text.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';

/** The ties of a sentence, and the count behind it that asked for them. */
export interface Asked {
  readonly count: HTMLElement;
  readonly ties: readonly Relation[];
}

export const sentenceTitle = (ties: readonly Relation[]): string =>
  ties.length === 1 ? '1 tie read from this sentence' : `${ties.length} ties read from this sentence`;

/** The ties that were read from a sentence, each a way to its evidence. One for all sentences: a long article has thousands. */
export function SentenceTies({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const { index, change } = useDesk();
  if (!asked) return null;
  const { count, ties } = asked;
  const name = (id: string): string => plainText(index.entities.get(id)?.name ?? id);
  return (
    <Popover
      className="popover"
      offset={6}
      triggerRef={{ current: count }}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className="sentence-list" aria-label={sentenceTitle(ties)}>
        <p className="soft">{sentenceTitle(ties)}</p>
        {ties.map((tie) => {
          const doubt = caveat(tie);
          return (
            <Button
              key={tie.id}
              className="share-way sentence-tie"
              data-tie={tieClass(tie)}
              onPress={() => change({ article: null, selection: { kind: 'relation', id: tie.id } })}
            >
              <b>{name(tie.source)}</b> {doubt && <em className="tie-doubt">{doubt}</em>}{' '}
              {plainText(typeLabel(tie.type))} <b>{name(tie.target)}</b>
            </Button>
          );
        })}
      </Dialog>
    </Popover>
  );
}
