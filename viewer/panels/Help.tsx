import { memo } from 'react';
import { Button, Checkbox, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { setLetterKeys, useLetterKeys } from '../state/letter-keys.ts';
import { Glyph } from './Glyph.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['G', 'to the graph, or the table'],
  ['arrows', 'in the graph: walk from entity to entity'],
  ['Enter', 'in the graph: read what is selected'],
  ['Space', 'in the graph: take the entity with others'],
  ['Shift arrows', 'in the graph: move the selected entity'],
  ['L', 'in the graph: lasso'],
  ['+  −  0', 'in the graph: zoom in, zoom out, show all'],
  ['E', 'only the ties of the selected entity, and back'],
  ['P', 'a path from the selected entity to another'],
  ['T', 'graph, both, table'],
  ['Q', 'ask in Cypher'],
  ['Esc', 'close, deselect'],
  ['Ctrl Z, Ctrl Y', 'undo, redo'],
  ['?', 'this list'],
];

/** What the keys do, and whether single letters do anything. */
export const Help = memo(({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const letters = useLetterKeys();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet sheet-small">
        <Dialog className="help">
          <Heading slot="title">Keys</Heading>
          <Button className="tool" aria-label="Close" onPress={onClose}>
            <Glyph name="close" />
          </Button>
          <dl>
            {KEYS.filter(([key, what]) => letters || key.length > 1 || what.startsWith('in the graph')).map(
              ([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ),
            )}
          </dl>
          <Checkbox className="check" isSelected={letters} onChange={setLetterKeys}>
            <span className="check-box" aria-hidden="true" />
            Letters and signs are keys of the whole page
          </Checkbox>
          <p className="hint">
            Without, they are keys of the graph alone, while it has the focus: for those who speak what they
            type, or press a key unawares. Esc, Ctrl Z and Ctrl Y stay.
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
});
