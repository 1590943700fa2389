import type { GivenSpan } from '../src/read/input-format.ts';
import type { GoldRecord, GoldSpan, Measure } from './measure.ts';

/** Gold types that are no entities; see the scorers' README. */
const NO_ENTITIES = new Set(['value', 'role', 'demonym']);

const entitySpans = ({ mentions = [] }: GoldRecord): readonly GivenSpan[] =>
  unique(mentions.filter(({ type }) => !type || !NO_ENTITIES.has(type)));

const untyped = (spans: readonly GoldSpan[]): readonly GivenSpan[] =>
  unique(spans.map(({ start, end }) => ({ start, end })));

/** A span once, in order of place. */
function unique(spans: readonly GoldSpan[]): readonly GivenSpan[] {
  const known = new Map(
    spans.map(({ start, end, type }) => [`${start}-${end}`, type ? { start, end, type } : { start, end }]),
  );
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const NAME_FIGURES = [
  { name: 'typed F1', path: 'exact.typed.f1' },
  { name: 'untyped F1', path: 'exact.untyped.f1' },
] as const;

/** Every measure of quality over typed edges and what leads to them. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'names-dwie',
    title: 'names in Deutsche Welle articles',
    gold: ['dwie/train.jsonl'],
    scorer: ['names.mjs'],
    figures: [
      { ...NAME_FIGURES[0], reference: 'spaCy en_core_web_sm .846 on its own domain', reach: 0.82, aim: 0.9 },
      NAME_FIGURES[1],
    ],
  },
  {
    id: 'names-conllpp',
    title: 'names in Reuters news (CoNLL++)',
    gold: ['conllpp/dev.jsonl'],
    scorer: ['names.mjs'],
    figures: [
      { ...NAME_FIGURES[0], reference: 'perceptron on free data .62', reach: 0.78, aim: 0.88 },
      NAME_FIGURES[1],
    ],
  },
  {
    id: 'names-re3d',
    title: 'names in reports on Syria and Iraq (re3d)',
    gold: [
      'centcom',
      'wikipedia',
      'australian-department-of-foreign-affairs',
      'delegation-of-the-european-union-to-syria',
    ].map((part) => `re3d/${part}.jsonl`),
    scorer: ['names.mjs'],
    figures: [{ ...NAME_FIGURES[0], reach: 0.6, aim: 0.75 }, NAME_FIGURES[1]],
  },
  {
    id: 'names-crossner',
    title: 'names in Wikipedia sentences on politics (CrossNER)',
    gold: ['crossner-politics/dev.jsonl'],
    scorer: ['names.mjs'],
    figures: NAME_FIGURES,
  },
  {
    id: 'names-uner',
    title: 'names in web text (UNER EWT)',
    gold: ['ner/uner-ewt-dev.jsonl'],
    scorer: ['names.mjs'],
    figures: [{ ...NAME_FIGURES[0], reference: 'linear about .67', reach: 0.74, aim: 0.82 }, NAME_FIGURES[1]],
  },
  {
    id: 'entities-dwie',
    title: 'entity clusters, mentions given (DWIE)',
    gold: ['dwie/train.jsonl'],
    scorer: ['entities.mjs'],
    given: entitySpans,
    figures: [{ name: 'CoNLL average', path: 'conll', reach: 0.8, aim: 0.9 }],
  },
  {
    id: 'entities-news',
    title: 'coreference chains of Wikinews, mentions given',
    gold: ['coref-news/train.jsonl', 'coref-news/dev.jsonl'],
    scorer: ['entities.mjs', '--all'],
    given: entitySpans,
    figures: [
      {
        name: 'CoNLL average',
        path: 'conll',
        reference: 'Stanford sieve .397, SpanBERT .646 (own mentions)',
        reach: 0.55,
        aim: 0.7,
      },
    ],
  },
  {
    id: 'gap',
    title: 'ambiguous pronouns (GAP)',
    gold: ['gap/dev.jsonl'],
    scorer: ['gap.mjs'],
    figures: [
      { name: 'F1', path: 'overall.f1', reference: 'rule sieve .55, parallelism .669', reach: 0.7, aim: 0.8 },
    ],
  },
  {
    id: 'plv',
    title: 'PLOVER events, source and target given (PLV)',
    gold: ['plv/train.jsonl'],
    scorer: ['plv.mjs'],
    given: ({ mentions = [] }) => untyped(mentions),
    figures: [
      {
        name: '15 events, macro F1',
        path: 'root.macroF1',
        reference: 'verb dictionary .324, GPT-4 .615, 355M-parameter NLI .821',
        reach: 0.66,
        aim: 0.83,
      },
      {
        name: '4 quad classes, macro F1',
        path: 'quad.macroF1',
        reference: 'verb dictionary .591, GPT-4 .767, 355M-parameter NLI .892',
        reach: 0.82,
        aim: 0.9,
      },
    ],
  },
  {
    id: 'spans',
    title: 'who acts on whom (CAMEO spans)',
    gold: ['cameo-spans/train.jsonl'],
    scorer: ['spans.mjs'],
    figures: [
      { name: 'pairs F1', path: 'pair.f1', reach: 0.65, aim: 0.8 },
      { name: 'pairs with quad F1', path: 'quad.f1' },
    ],
  },
  {
    id: 'spans-given',
    title: 'who acts on whom, actors given (CAMEO spans)',
    gold: ['cameo-spans/train.jsonl'],
    scorer: ['spans.mjs'],
    given: ({ sources = [], targets = [] }) => untyped([...sources, ...targets]),
    figures: [
      { name: 'pairs F1', path: 'pair.f1' },
      { name: 'pairs with quad F1', path: 'quad.f1' },
    ],
  },
  {
    id: 'roles-dwie',
    title: 'offices and memberships (DWIE)',
    gold: ['dwie/train.jsonl'],
    scorer: ['roles.mjs'],
    map: 'roles-map.json',
    figures: [
      { name: 'F1', path: 'all.f1', reference: 'GPT-4 .47 given the entities', reach: 0.55, aim: 0.75 },
    ],
  },
  {
    id: 'benchie',
    title: 'surface triples (BenchIE)',
    gold: ['benchie/dev.jsonl'],
    scorer: ['benchie.mjs'],
    open: true,
    figures: [
      {
        name: 'F1',
        path: 'f1',
        reference: 'ClausIE .353, MinIE .349, OpenIE6 .266, Stanford .111',
        reach: 0.34,
        aim: 0.45,
      },
    ],
  },
  {
    id: 'news-graphs',
    title: 'whole graphs of news articles',
    gold: ['news-graphs/dev.jsonl'],
    scorer: ['graph.mjs'],
    figures: [
      { name: 'core edges found, typed', path: 'core.typed', reach: 0.45, aim: 0.8 },
      { name: 'precision of all edges, typed', path: 'typed.p', reach: 0.65, aim: 0.9 },
      { name: 'polarity', path: 'onMatched.polarity', reach: 0.9, aim: 0.97 },
      { name: 'modality', path: 'onMatched.modality', reach: 0.8, aim: 0.92 },
      { name: 'attribution', path: 'onMatched.attribution', reach: 0.7, aim: 0.85 },
    ],
  },
];
