import { Button, Label, ProgressBar } from 'react-aria-components';
import { plainText } from '../data/plain-text.ts';
import type { Reading } from './use-reading.ts';

/** The end of the form: how far the reading is and how to stop it, or the button that begins it and what went wrong. */
export function ReadingState({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  if (reading.kind === 'reading') {
    const { done, of } = reading;
    return (
      <div className="field-end">
        <ProgressBar
          className="progress"
          value={done}
          maxValue={Math.max(1, of)}
          // of one article nobody knows how far it is
          isIndeterminate={of <= 1}
        >
          {({ percentage = 0 }) => (
            <>
              <Label role="status">
                {of === 0 ? 'Loading the language model…' : `Reading ${done + 1} of ${of}…`}
              </Label>
              <span className="progress-track">
                <span className="progress-fill" style={of > 1 ? { width: `${percentage}%` } : undefined} />
              </span>
            </>
          )}
        </ProgressBar>
        {/* another button than the one that begins: it must not turn into that under the finger */}
        <Button key="stop" className="action" onPress={onStop}>
          Stop
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className="field-end">
        <p className="soft">It is read on this machine; nothing is sent anywhere.</p>
        <Button key="read" type="submit" className="action action-main">
          Read it
        </Button>
      </div>
      {reading.kind === 'failed' && (
        <p className="failure" role="alert">
          {plainText(reading.message)}{' '}
          {reading.insist && (
            <Button className="link" onPress={reading.insist}>
              Read it all the same
            </Button>
          )}
        </p>
      )}
    </>
  );
}
