import { InputError } from '../model/input-error.ts';
import type { Attributes, ForeignEdge, ForeignNode, ForeignValue, ImportFormat } from './foreign-graph.ts';
import { lineAt, wholeText } from './whole-text.ts';

type Json = Readonly<Record<string, unknown>>;

/** The serialization of graphology, and the node-link JSON of NetworkX and D3. */
export const graphologyJson: ImportFormat = {
  id: 'json',
  extensions: ['.json'],
  covers: 'graphology JSON; node-link JSON of NetworkX and D3',
  async read([file]) {
    const { name } = file!;
    const text = await wholeText(file!);
    const value = parsed(text, name);
    const edges = list(value.edges ?? value.links, name, '"edges"');
    const mixed =
      (value.options as Json | undefined)?.type ?? (value.directed === false ? 'undirected' : 'directed');
    return {
      nodes: list(value.nodes, name, '"nodes"').map((record, index) => node(record, `nodes[${index}]`, name)),
      edges: edges.map((record, index) => edge(record, `edges[${index}]`, name, mixed !== 'undirected')),
    };
  },
};

function parsed(text: string, name: string): Json {
  try {
    const value = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    const { message } = error as Error;
    const what = message.split(/, \.{3}"|, "| in JSON at| \(line/, 1)[0];
    throw new InputError(`no JSON: ${what}`, name, lineAt(text, offsetIn(message, text)));
  }
  throw new InputError('not an object with "nodes" and "edges"', name);
}

/** V8 says where it stopped by number, or by the ten characters before and after. */
function offsetIn(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, before = '', around] = /, (\.{3})?"([\s\S]*?)"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  return around === undefined ? text.length : text.indexOf(around) + (before ? 10 : 0);
}

function list(value: unknown, name: string, what: string): readonly Json[] {
  if (!Array.isArray(value)) throw new InputError(`no list ${what}`, name);
  return value;
}

function node(record: Json, place: string, name: string): ForeignNode {
  const id = idOf(record?.key ?? record?.id, `${place}: no key`, name);
  const { key: _, id: __, attributes, ...rest } = record;
  const given = flat((attributes as Json | undefined) ?? rest);
  return { id, attributes: given };
}

function edge(record: Json, place: string, name: string, directed: boolean): ForeignEdge {
  const source = idOf(record?.source, `${place}: no source`, name);
  const target = idOf(record?.target, `${place}: no target`, name);
  const { key: _, source: __, target: ___, undirected, attributes, ...rest } = record;
  const { evidence, ...given } = (attributes as Json | undefined) ?? rest;
  const pieces =
    Array.isArray(evidence) && evidence.every((piece) => typeof piece?.quote === 'string')
      ? evidence
      : undefined;
  return {
    source,
    target,
    directed: directed && undirected !== true,
    attributes: flat(pieces ? given : { ...given, evidence }),
    ...(pieces?.length && { pieces }),
  };
}

function idOf(value: unknown, complaint: string, name: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new InputError(complaint, name);
  return String(value);
}

/** Objects within become JSON: they are shown, not understood. */
const flat = (values: Json): Attributes =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, one(value)]),
  );

function one(value: unknown): ForeignValue {
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item)));
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
