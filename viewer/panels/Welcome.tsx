import { useTheme } from '../canvas/theme.ts';
import type { Found } from '../data/open-graph.ts';
import type { Opened } from '../data/opened.ts';
import { plainText } from '../data/plain-text.ts';
import { ArticleForm } from '../reading/ArticleForm.tsx';
import { PickFiles } from './Opener.tsx';

/** The page before there is a graph. */
export function Welcome(props: {
  failure: string | null;
  articles: readonly File[];
  onFound: (found: Found) => void;
  onOpened: (opened: Opened) => void;
}) {
  useTheme('auto');
  return (
    <main className="welcome">
      <img src="./mark.svg" alt="" width="56" height="56" />
      <h1>dragoman</h1>
      <p>Who did what to whom, when, on whose word, and in which sentence it says so.</p>
      {props.failure ? (
        <p className="failure" role="alert">
          {plainText(props.failure)}
        </p>
      ) : (
        <p className="hint">
          No graph is served here. Drop one on this page, pick it, or read an article: a PDF, a Word file, a
          web page, or a text that you paste.
        </p>
      )}
      <PickFiles onFound={props.onFound} />
      <ArticleForm articles={props.articles} onOpened={props.onOpened} />
    </main>
  );
}
