/** What a reader of the figures asks, with the measures that answer it, in the order in which he would ask. */
export interface Theme {
  readonly title: string;
  /** Quality stands in the README, cost on the page of all figures. */
  readonly about: 'quality' | 'cost';
  /** Ids of measures. */
  readonly measures: readonly string[];
}

/** Every measure of `results.json` is in one of them; a test holds it. */
export const THEMES: readonly Theme[] = [
  {
    title: 'Who does what to whom',
    about: 'quality',
    measures: ['plv', 'spans', 'spans-given', 'news-graphs', 'roles-dwie', 'benchie'],
  },
  {
    title: 'Who is who',
    about: 'quality',
    measures: ['entities-dwie', 'entities-news', 'gap'],
  },
  {
    title: 'Names',
    about: 'quality',
    measures: [
      'names-dwie',
      'names-conllpp',
      'names-uner',
      'names-uner-model',
      'names-crossner',
      'names-re3d',
    ],
  },
  {
    title: 'Grammar',
    about: 'quality',
    measures: ['trees-ewt-test', 'trees-gum-news-dev'],
  },
  {
    title: 'Queries',
    about: 'quality',
    measures: ['query-tck'],
  },
  {
    title: 'Speed of reading',
    about: 'cost',
    measures: ['throughput', 'speed-annotate', 'load-annotate', 'scale'],
  },
  {
    title: 'Many documents',
    about: 'cost',
    measures: ['build', 'merge', 'store', 'queue'],
  },
  {
    title: 'Speed of queries',
    about: 'cost',
    measures: ['query-speed'],
  },
  {
    title: 'The viewer',
    about: 'cost',
    measures: ['viewer-speed'],
  },
];
