import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { save } from '../share/save.ts';
import { useDesk } from '../state/desk.tsx';
import { callMyself, who } from './decided-by.ts';
import { inWords } from './in-words.ts';
import { curationText, type Keeping, useKeeping } from './keeping.ts';

/** How many decisions there are and whether they are kept; opens the list of them. */
export function DecisionsDialog() {
  const { state } = useDesk();
  const { keeping, again } = useKeeping();
  const count = state.decisions.length;
  const words = wordsFor(keeping);
  return (
    <>
      <p className="only-read" role="status">
        {words}
      </p>
      {(count > 0 || keeping.kind !== 'nothing new') && (
        <DialogTrigger>
          <Button className="action decisions-button" data-keeping={keeping.kind}>
            <Glyph name="edit" size={15} /> {count}
            <span className="only-read"> {count === 1 ? 'decision' : 'decisions'}</span>
            {keeping.kind !== 'nothing new' && <small>{SHORT[keeping.kind]}</small>}
          </Button>
          <ModalOverlay className="veil" isDismissable>
            <Modal className="sheet sheet-open">
              <Dialog className="help">
                {({ close }) => (
                  <>
                    <Heading slot="title">Decisions about this graph</Heading>
                    <Button className="tool" aria-label="Close" onPress={close}>
                      <Glyph name="close" />
                    </Button>
                    <DecisionList words={words} {...(keeping.kind === 'failed' && { again })} />
                  </>
                )}
              </Dialog>
            </Modal>
          </ModalOverlay>
        </DialogTrigger>
      )}
    </>
  );
}

/** `again`: saves once more, where that failed. */
function DecisionList({ words, again }: { words: string; again?: () => void }) {
  const { index, opened, curation, state, change } = useDesk();
  const [name, setName] = useState(who());
  const outcomes = new Map(curation.outcomes.map((one) => [one.decision, one.missing]));
  return (
    <div className="decisions">
      {words && <p className={again ? 'failure' : 'soft'}>{plainText(words)}</p>}
      {curation.needsBuild && (
        <p className="notice">
          A decision that the graph was built with is taken back: the next build undoes it (`dragoman build`).
        </p>
      )}
      <ol className="decision-list">
        {state.decisions.map((decision, at) => (
          <li key={`${at} ${JSON.stringify(decision)}`}>
            <div>
              <p>{plainText(inWords(decision, { now: index, before: opened.graph }))}</p>
              <p className="soft">
                {[decision.who, decision.when, decision.why]
                  .filter(Boolean)
                  .map(String)
                  .map(plainText)
                  .join(' · ')}
              </p>
              {outcomes.get(decision) && (
                <p className="failure">Changes nothing: {plainText(outcomes.get(decision) ?? '')}</p>
              )}
            </div>
            <Button
              className="action"
              aria-label={`Take back: ${inWords(decision, { now: index, before: opened.graph })}`}
              onPress={() => change({ decisions: state.decisions.filter((one) => one !== decision) })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ol>
      <div className="field-row">
        <TextField
          className="field"
          value={name}
          onChange={(value) => {
            setName(value);
            callMyself(value);
          }}
        >
          <Label>Who decides (written into each decision from now on)</Label>
          <Input className="field-input" />
        </TextField>
      </div>
      <div className="actions">
        {again && (
          <Button className="action action-main" onPress={again}>
            <Glyph name="redo" size={15} /> Try again
          </Button>
        )}
        <Button
          className="action"
          onPress={async () =>
            save(
              new Blob([await curationText(state.decisions)], { type: 'application/x-ndjson' }),
              'curation.jsonl',
            )
          }
        >
          <Glyph name="share" size={15} /> Download curation.jsonl
        </Button>
      </div>
    </div>
  );
}

const SHORT: Readonly<Record<Keeping['kind'], string>> = {
  'nothing new': '',
  saving: 'saving…',
  saved: 'saved',
  unsaved: 'not saved',
  failed: 'not saved!',
};

function wordsFor(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'saved':
      return `Saved in the graph’s folder, as curation.jsonl; the next build keeps to them.${
        keeping.joined ? ' What was decided elsewhere meanwhile is in the list, too.' : ''
      }`;
    case 'unsaved':
      return 'This graph has no folder here: download curation.jsonl to keep the decisions.';
    case 'failed':
      return `Could not be saved: ${keeping.why}. Download curation.jsonl instead.`;
    default:
      return '';
  }
}
