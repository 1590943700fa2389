import { InputError } from '../model/input-error.ts';
import type {
  ForeignEdge,
  ForeignFile,
  ForeignGraph,
  ForeignNode,
  ForeignValue,
  ImportFormat,
} from './foreign-graph.ts';
import { readXml, type XmlElement } from './read-xml.ts';

interface Building {
  readonly element: XmlElement;
  readonly attributes: Record<string, ForeignValue>;
}

/** GEXF 1.1 to 1.3. Of values that change with time the last is taken. */
export const gexf: ImportFormat = {
  id: 'gexf',
  extensions: ['.gexf'],
  covers: 'GEXF 1.1 to 1.3: Gephi, Gephi Lite, NetworkX',
  async read([file]) {
    const read = reader(file!);
    await readXml(file!, 'gexf', read);
    return read.graph();
  },
};

function reader(file: ForeignFile) {
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  /** Title and type of each declared attribute, by class and id: ids of nodes and of edges may be the same. */
  const declared = new Map<string, { readonly title: string; readonly type: string }>();
  let declaring = '';
  let building: Building | undefined;
  let directed = true;

  function need({ name, attributes, line }: XmlElement, attribute: string): string {
    const value = attributes[attribute];
    if (value === undefined) throw new InputError(`<${name}> without ${attribute}`, file.name, line);
    return value;
  }

  function open(element: XmlElement): void {
    const { name, attributes: given } = element;
    switch (name) {
      case 'graph':
        directed = given.defaultedgetype !== 'undirected';
        break;
      case 'attributes':
        declaring = given.class ?? 'node';
        break;
      case 'attribute':
        declared.set(`${declaring} ${need(element, 'id')}`, {
          title: given.title ?? given.id!,
          type: given.type ?? 'string',
        });
        break;
      case 'node':
      case 'edge':
        building = { element, attributes: {} };
        // nodes within nodes are written when they begin; their values come after
        if (name === 'node') nodes.push(node(building));
        else edges.push(edge(building));
        break;
      case 'attvalue':
        if (building) value(building, element);
        break;
      case 'position':
        for (const axis of ['x', 'y'])
          if (building && given[axis] !== undefined) building.attributes[axis] = given[axis];
        break;
    }
  }

  function value({ element: owner, attributes }: Building, element: XmlElement): void {
    // 1.1 says id, 1.2 and later say for
    const id = element.attributes.for ?? need(element, 'id');
    const known = declared.get(`${owner.name} ${id}`);
    const text = need(element, 'value');
    attributes[known?.title ?? id] = known?.type.startsWith('list') ? items(text) : text;
  }

  const node = ({ element, attributes }: Building): ForeignNode => ({
    id: need(element, 'id'),
    ...(element.attributes.label !== undefined && { label: element.attributes.label }),
    attributes,
    line: element.line,
  });

  function edge({ element, attributes }: Building): ForeignEdge {
    const { type, label, kind, weight, start, end } = element.attributes;
    for (const [name, given] of Object.entries({ kind, weight, start, end }))
      if (given !== undefined) attributes[name] = given;
    return {
      source: need(element, 'source'),
      target: need(element, 'target'),
      directed: type === undefined ? directed : type !== 'undirected',
      ...(label !== undefined && { label }),
      attributes,
      line: element.line,
    };
  }

  return { open, graph: (): ForeignGraph => ({ nodes, edges }) };
}

/** `["a, b", 'c']`, `[a, b]` or `a|b`: every writer has its own way. */
function items(text: string): readonly string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return text.split('|').filter((item) => item !== '');
  const found = inner.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]+))/gs);
  return [...found]
    .map(([, double, single, bare]) => (double ?? single)?.replaceAll(/\\(.)/gs, '$1') ?? bare!.trim())
    .filter((item) => item !== '');
}
