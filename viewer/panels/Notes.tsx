import type { Remark } from '../../src/model/decision.ts';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';

/** What analysts noted at an entity or a tie. */
export function Notes({ notes }: { notes: readonly Remark[] | undefined }) {
  if (!notes?.length) return null;
  return (
    <section aria-label="Notes">
      <h3 className="section">
        {notes.length === 1 ? 'A note' : 'Notes'} {notes.length > 1 && <small>{notes.length}</small>}
      </h3>
      <ul className="notes">
        {notes.map((note, at) => (
          <li key={`${at} ${note.text}`}>
            <p>{plainText(note.text)}</p>
            <p className="soft">
              {[note.who, note.when && longDate(note.when.slice(0, 10))]
                .filter((part) => part !== undefined && part !== '')
                .map((part) => plainText(String(part)))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
