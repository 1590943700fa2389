import type { KnowledgeGraph } from '../model/graph.ts';
import { words } from '../ontology/words.ts';
import { FUNCTIONS } from './cypher/functions/functions.ts';
import { graphView } from './graph-view.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from './view-properties.ts';

const KEYWORDS = words(
  `MATCH OPTIONAL WHERE RETURN DISTINCT WITH UNWIND ORDER BY SKIP LIMIT UNION ALL AND OR XOR NOT IN IS NULL CONTAINS STARTS ENDS
   CASE WHEN THEN ELSE END AS ASC DESC EXISTS shortestPath allShortestPaths`,
);

/** Names longer lists of which would only scroll past. */
const MOST = 60;

/** What may stand at the end of a text that is being typed, and how much of it is typed already: what readline asks for. */
export type Completer = (typed: string) => [readonly string[], string];

/**
 * Completes labels behind `(a:`, relationship types behind `[r:`, properties behind a dot, names of entities in quotes, parameters
 * behind `$`, else keywords, functions and the variables of the query.
 *
 * @param before lines of the query that come before
 * @param parameters names of the parameters that have a value
 */
export function cypherCompleter(
  graph: KnowledgeGraph,
  before: () => string,
  parameters: () => readonly string[],
): Completer {
  const { vocabulary, functions } = graphView(graph).options;
  const { types, labels } = vocabulary;
  const calls = [...functions, ...FUNCTIONS].map(({ name }) => `${name}(`);
  const properties = [...new Set([...Object.keys(NODE_PROPERTIES), ...Object.keys(RELATIONSHIP_PROPERTIES)])];
  const names = [...new Set(graph.entities.map(({ name }) => name))].filter((name) => !/['"\\]/.test(name));
  return (typed) => {
    const text = before() + typed;
    const quote = openQuote(text);
    if (quote !== undefined) return fitting(names, quote);
    const word = typed.match(/[\p{L}\p{N}_]*$/u)![0];
    const ahead = text.slice(0, text.length - word.length);
    if (/\[[^\][]*[:|&]\s*$/.test(ahead)) return fitting([...types], word);
    if (/\([^()]*[:|&]\s*$/.test(ahead)) return fitting([...labels], word);
    if (/[\p{L}\p{N}_)]\.$/u.test(ahead)) return fitting(properties, word);
    if (ahead.endsWith('$')) return fitting(parameters(), word);
    if (!word) return [[], ''];
    const own = [...text.matchAll(/[([]\s*([a-z]\w*)|\bAS\s+(\w+)/gi)].map(([, a, b]) => a ?? b!);
    const lower = word === word.toLowerCase();
    const keywords = lower ? KEYWORDS.map((each) => each.toLowerCase()) : KEYWORDS;
    return fitting(
      [...new Set(own), ...keywords, ...calls].filter((each) => each !== word),
      word,
    );
  };
}

/** What is typed of a text in quotes that is not closed yet. */
function openQuote(text: string): string | undefined {
  let quote: string | undefined;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== undefined && character === '\\') at++;
    else if (character === quote) quote = undefined;
    else if (quote === undefined && (character === "'" || character === '"')) {
      quote = character;
      from = at + 1;
    }
  }
  return quote === undefined ? undefined : text.slice(from);
}

/** Those that begin as typed; if none does, those that do when case is left aside. */
function fitting(candidates: readonly string[], typed: string): [readonly string[], string] {
  const exact = candidates.filter((each) => each.startsWith(typed));
  const wanted = typed.toLowerCase();
  const found = exact.length ? exact : candidates.filter((each) => each.toLowerCase().startsWith(wanted));
  return [found.slice(0, MOST), typed];
}
