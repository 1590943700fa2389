import { Button } from 'react-aria-components';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from './Glyph.tsx';

/** What went wrong, above whatever is shown, until it is put away. */
export function Toast({ lines, onDismiss }: { lines: readonly string[]; onDismiss: () => void }) {
  if (lines.length === 0) return null;
  return (
    <div className="toast" role="alert">
      <div>
        {lines.map((line) => (
          <p key={line}>{plainText(line)}</p>
        ))}
      </div>
      <Button className="tool" aria-label="Dismiss" onPress={onDismiss}>
        <Glyph name="close" size={15} />
      </Button>
    </div>
  );
}
