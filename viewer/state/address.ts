import { INITIAL, type Span, type ViewState } from './view-state.ts';

/** One field of the state in the address: its short name, and how it is written and read (null when it cannot be). */
interface Field<K extends keyof ViewState> {
  readonly name: string;
  readonly write: (value: ViewState[K]) => string;
  readonly read: (text: string) => ViewState[K] | null;
}

const word = <K extends keyof ViewState>(name: string, allowed: readonly string[]): Field<K> => ({
  name,
  write: (value) => String(value),
  read: (text) => (allowed.includes(text) ? (text as ViewState[K]) : null),
});
const list = <K extends keyof ViewState>(name: string): Field<K> => ({
  name,
  write: (value) => (value as readonly string[]).map(encodeURIComponent).join(','),
  read: (text) => readList(text) as unknown as ViewState[K],
});
const text = <K extends 'speaker' | 'outlet' | 'query'>(name: string): Field<K> => ({
  name,
  write: (value) => value ?? '',
  read: (text) => text as ViewState[K],
});
const order = <K extends 'entityOrder' | 'tieOrder'>(name: string): Field<K> => ({
  name,
  write: ({ column, direction }) => `${column}~${direction === 'ascending' ? 'up' : 'down'}`,
  read: (text) => {
    const [, column, way] = /^(\w+)~(up|down)$/.exec(text) ?? [];
    return column === undefined ? null : { column, direction: way === 'up' ? 'ascending' : 'descending' };
  },
});
const columns = <K extends 'entityColumns' | 'tieColumns'>(name: string): Field<K> => ({
  name,
  // none picked is not the same as none to be seen
  write: (value) => (value === null ? '' : value.length === 0 ? '-' : value.join(',')),
  read: (text) => (text === '-' ? [] : text.split(',')),
});
const readList = (text: string): readonly string[] => text.split(',').map(decodeURIComponent);
const readSpan = (text: string): Span | null => {
  const [from, to] = text.split('..');
  return from && to ? [from, to] : null;
};

const FIELDS: { readonly [K in keyof ViewState]: Field<K> } = {
  mode: word('view', ['graph', 'split', 'table']),
  rows: word('rows', ['entities', 'ties']),
  entityOrder: order('entities-by'),
  tieOrder: order('ties-by'),
  entityColumns: columns('entity-columns'),
  tieColumns: columns('tie-columns'),
  theme: word('theme', ['auto', 'light', 'dark']),
  selection: {
    name: 'at',
    write: (value) => (value ? `${value.kind}~${value.id}` : ''),
    read: (text) => {
      const at = text.indexOf('~');
      const kind = text.slice(0, at);
      return kind === 'entity' || kind === 'relation' ? { kind, id: text.slice(at + 1) } : null;
    },
  },
  chosen: list('chosen'),
  hiddenTypes: list('no-types'),
  hiddenTies: list('no-ties'),
  hiddenModalities: list('no-modality'),
  polarity: word('polarity', ['any', 'affirmed', 'negated']),
  speaker: text('speaker'),
  outlet: text('outlet'),
  confidence: {
    name: 'confidence',
    write: String,
    read: (text) => (Number(text) >= 0 && Number(text) <= 1 ? Number(text) : null),
  },
  time: { name: 'time', write: (value) => value?.join('..') ?? '', read: readSpan },
  ego: {
    name: 'around',
    write: (value) => (value ? `${value.depth}~${value.id}` : ''),
    read: (text) => {
      const at = text.indexOf('~');
      const depth = Number(text.slice(0, at));
      return depth >= 1 && depth <= 9 ? { depth, id: text.slice(at + 1) } : null;
    },
  },
  top: {
    name: 'top',
    write: (value) => (value === null ? '' : String(value)),
    read: (text) => (Number(text) >= 1 ? Math.floor(Number(text)) : null),
  },
  added: list('with'),
  path: {
    name: 'path',
    write: (value) =>
      value
        ? [value.from, value.to, ...(value.at > 0 ? [String(value.at)] : [])]
            .map(encodeURIComponent)
            .join(',')
        : '',
    read: (text) => {
      const [from, to, at = '0'] = text.split(',').map(decodeURIComponent);
      return from !== undefined && to !== undefined ? { from, to, at: Number.parseInt(at, 10) || 0 } : null;
    },
  },
  hidden: list('hidden'),
  only: { name: 'only', write: (value) => value?.map(encodeURIComponent).join(',') ?? '', read: readList },
  collapsed: list('folded'),
  pins: {
    name: 'pins',
    write: (value) =>
      value.map(({ id, x, y }) => `${encodeURIComponent(id)}~${x.toFixed(1)}~${y.toFixed(1)}`).join(','),
    read: (text) =>
      text.split(',').flatMap((one) => {
        const parts = one.split('~');
        const [x, y] = parts.splice(-2).map(Number);
        const at = x !== undefined && y !== undefined && Number.isFinite(x + y) ? { x, y } : null;
        return at && parts.length > 0 ? [{ id: decodeURIComponent(parts.join('~')), ...at }] : [];
      }),
  },
  query: text('query'),
  compare: {
    name: 'compare',
    write: (value) =>
      value === null
        ? ''
        : value.kind === 'graphs'
          ? ['graphs', ...(value.with === null ? [] : [encodeURIComponent(value.with)])].join('~')
          : `${value.before.join('..')},${value.after.join('..')}`,
    read: (text) => {
      if (text === 'graphs') return { kind: 'graphs', with: null };
      if (text.startsWith('graphs~'))
        return { kind: 'graphs', with: decodeURIComponent(text.slice('graphs~'.length)) };
      const [before, after] = text.split(',').map(readSpan);
      return before && after ? { kind: 'spans', before, after } : null;
    },
  },
  size: word('size', ['ties', 'betweenness', 'pagerank', 'mentions', 'same']),
  colour: word('colour', ['type', 'community', 'component']),
  article: {
    name: 'article',
    write: (value) => (value ? `${value.at}~${value.document}` : ''),
    read: (text) => {
      const at = text.indexOf('~');
      return at > 0 ? { at: Number(text.slice(0, at)) || 0, document: text.slice(at + 1) } : null;
    },
  },
  camera: {
    name: 'camera',
    write: (value) => (value ? [value.x, value.y, value.ratio].map((n) => n.toFixed(4)).join(',') : ''),
    read: (text) => {
      const [x, y, ratio] = text.split(',').map(Number);
      return x !== undefined && y !== undefined && ratio !== undefined && ratio > 0 && Number.isFinite(x + y)
        ? { x, y, ratio }
        : null;
    },
  },
};

/** The state as the part of the address behind `#`; what is as at the start is left out. */
export function writeAddress(state: ViewState): string {
  const parts = new URLSearchParams();
  for (const key of Object.keys(FIELDS) as (keyof ViewState)[]) {
    const field = FIELDS[key] as Field<typeof key>;
    const text = field.write(state[key]);
    if (text !== field.write(INITIAL[key])) parts.set(field.name, text);
  }
  return parts.toString();
}

/** The state that an address asks for; parts that make no sense are passed over. */
export function readAddress(hash: string): ViewState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const state: Record<string, unknown> = { ...INITIAL };
  for (const key of Object.keys(FIELDS) as (keyof ViewState)[]) {
    const field = FIELDS[key] as Field<typeof key>;
    const text = parts.get(field.name);
    if (text === null || text === '') continue;
    let value: unknown = null;
    try {
      value = field.read(text);
    } catch {
      // a broken percent code: as if it were not there
    }
    if (value !== null) state[key] = value;
  }
  return state as unknown as ViewState;
}
