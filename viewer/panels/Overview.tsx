import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Document } from '../../src/model/document.ts';
import { longDate } from '../data/dates.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { plainText } from '../data/plain-text.ts';
import { type Desk, useDesk } from '../state/desk.tsx';
import type { Visible } from '../state/visible.ts';
import { EntityLink } from './EntityLink.tsx';
import { Glyph } from './Glyph.tsx';

const MOST = 8;
const MOST_DOCUMENTS = 60;

/** What the graph is about, when nothing is selected. */
export function Overview() {
  const { index, visible, change } = useDesk();
  const { graph } = index;
  const sentences = useMemo(
    () => graph.relations.reduce((sum, one) => sum + one.evidence.length, 0),
    [graph],
  );
  // the picture goes before the list beside it
  const shown = useDeferredValue(visible);
  const central = useMemo(() => mostTied(index, shown), [index, shown]);
  const most = central[0]?.ties ?? 1;
  return (
    <section className="detail" aria-label="Overview">
      <header className="overview-head">
        <h2>{plainText(graph.manifest.name)}</h2>
        <p>
          {plural(graph.entities.length, 'entity', 'entities')} and {plural(graph.relations.length, 'tie')},
          each with the sentence that says so: {plural(sentences, 'sentence')} in{' '}
          {plural(graph.documents.length, 'document')}.
        </p>
        <p className="hint">
          Choose an entity or a tie in the picture, or search, to read what the texts say.
        </p>
      </header>
      <h3 className="section">
        Most tied <small>ties</small>
      </h3>
      {central.length === 0 && <p className="hint">Nothing is shown.</p>}
      <ol className="central">
        {central.map((one) => (
          <li key={one.id}>
            <EntityLink id={one.id} disc />
            <span className="bar" aria-hidden="true">
              <span className="bar-fill" style={{ width: `${(100 * one.ties) / Math.max(1, most)}%` }} />
            </span>
            <span className="number">{one.ties}</span>
          </li>
        ))}
      </ol>
      <h3 className="section">Documents</h3>
      <Documents documents={graph.documents} change={change} />
    </section>
  );
}

/** No filter changes these rows; of very many, the first until more are asked for. */
const Documents = memo((props: { documents: readonly Document[]; change: Desk['change'] }) => {
  const { documents, change } = props;
  const [all, setAll] = useState(false);
  const shown = all ? documents : documents.slice(0, MOST_DOCUMENTS);
  return (
    <>
      <ul className="documents">
        {shown.map((document) => (
          <li key={document.id}>
            <Button className="link" onPress={() => change({ article: { document: document.id, at: 0 } })}>
              <Glyph name="page" size={15} />
              <span>{plainText(document.title ?? document.id)}</span>
            </Button>
            {document.date && <time dateTime={document.date}>{longDate(document.date)}</time>}
          </li>
        ))}
      </ul>
      {shown.length < documents.length && (
        <Button className="link" onPress={() => setAll(true)}>
          All {documents.length} documents
        </Button>
      )}
    </>
  );
});

/** Entities in sight with the most ties in sight, and how many. */
function mostTied(index: GraphIndex, { entities, relations }: Visible): { id: string; ties: number }[] {
  if (entities.size < index.ranked.length / 4) return mostTiedOfFew(index, { entities, relations });
  const shown = (id: string): number => index.ties(id).filter((tie) => relations.has(tie.id)).length;
  const found: { id: string; ties: number }[] = [];
  for (const id of index.ranked) {
    // further down none has more ties, seen or not, than the last of these has in sight
    if (found.length === MOST && index.ties(id).length < (found[MOST - 1]?.ties ?? 0)) break;
    if (!entities.has(id)) continue;
    found.push({ id, ties: shown(id) });
    found.sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
    if (found.length > MOST) found.pop();
  }
  return found;
}

/** The same by the ties in sight: of a very large graph, nobody else is looked at. */
function mostTiedOfFew(index: GraphIndex, { entities, relations }: Pick<Visible, 'entities' | 'relations'>) {
  const ties = new Map([...entities].map((id) => [id, 0]));
  for (const id of relations) {
    const relation = index.relations.get(id);
    for (const end of new Set([relation?.source ?? '', relation?.target ?? '']))
      ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  return [...ties]
    .map(([id, ties]) => ({ id, ties }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
