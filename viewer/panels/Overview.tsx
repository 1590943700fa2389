import { Button } from 'react-aria-components';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { EntityLink } from './EntityLink.tsx';
import { Glyph } from './Glyph.tsx';

const MOST = 8;

/** What the graph is about, when nothing is selected. */
export function Overview() {
  const { index, visible, change } = useDesk();
  const { graph } = index;
  const sentences = graph.relations.reduce((sum, one) => sum + one.evidence.length, 0);
  const ties = (id: string): number => index.ties(id).filter((tie) => visible.relations.has(tie.id)).length;
  const central = [...visible.entities]
    .map((id) => ({ id, ties: ties(id) }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
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
          Choose an entity or a tie, in the picture or by <kbd>/</kbd> searching, to read what the text says.
        </p>
      </header>
      <h3 className="section">Most tied</h3>
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
      <ul className="documents">
        {graph.documents.map((document) => (
          <li key={document.id}>
            <Button className="link" onPress={() => change({ article: { document: document.id, at: 0 } })}>
              <Glyph name="page" size={15} />
              <span>{plainText(document.title ?? document.id)}</span>
            </Button>
            {document.date && <time dateTime={document.date}>{longDate(document.date)}</time>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
