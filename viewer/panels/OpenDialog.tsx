import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Found } from '../data/open-graph.ts';
import type { Opened } from '../data/opened.ts';
import { ArticleForm } from '../reading/ArticleForm.tsx';
import { Glyph } from './Glyph.tsx';
import { PickFiles } from './Opener.tsx';

/** Opens another graph, or reads articles into one. */
export function OpenDialog(props: {
  isOpen: boolean;
  articles: readonly File[];
  onClose: () => void;
  onFound: (found: Found) => void;
  onOpened: (opened: Opened) => void;
}) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className="sheet sheet-open">
        <Dialog className="help">
          <Heading slot="title">Read an article</Heading>
          <Button className="tool" aria-label="Close" onPress={props.onClose}>
            <Glyph name="close" />
          </Button>
          <ArticleForm articles={props.articles} onOpened={props.onOpened} />
          <h3 className="section">Or open a graph, or articles from files</h3>
          <PickFiles onFound={props.onFound} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
