import { InputError } from '../model/input-error.ts';
import type { ForeignEdge, ForeignFile, ForeignNode, ForeignValue, ImportFormat } from './foreign-graph.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** GraphML; of the extensions of yEd and Cytoscape what stands in plain data elements. Hyperedges and ports are passed over. */
export const graphml: ImportFormat = {
  id: 'graphml',
  extensions: ['.graphml'],
  covers: 'GraphML: igraph, NetworkX, Cytoscape, yEd',
  async read([file]) {
    const nodes: ForeignNode[] = [];
    const edges: ForeignEdge[] = [];
    const keys = new Map<string, { readonly title: string; readonly fallback?: string }>();
    const need = needing(file!);
    let directed = true;
    let key = '';
    let current: Record<string, ForeignValue> | undefined;
    let data = '';
    await readXml(file!, 'graphml', {
      open(element) {
        const { name, attributes: given, line } = element;
        if (name === 'key') {
          key = need(element, 'id');
          keys.set(key, { title: given['attr.name'] ?? key });
        } else if (name === 'graph') directed = given.edgedefault !== 'undirected';
        else if (name === 'node') {
          current = {};
          nodes.push({ id: need(element, 'id'), attributes: current, line });
        } else if (name === 'edge') {
          current = given.id === undefined ? {} : { id: given.id };
          const [source, target] = [need(element, 'source'), need(element, 'target')];
          const own = given.directed === undefined ? directed : given.directed !== 'false';
          edges.push({ source, target, directed: own, attributes: current, line });
        } else if (name === 'data') data = need(element, 'key');
      },
      close(name, text) {
        if (name === 'default' && keys.has(key)) keys.set(key, { ...keys.get(key)!, fallback: text });
        else if (name === 'data' && data !== '') {
          if (current && text.trim() !== '') current[keys.get(data)?.title ?? data] = text;
          data = '';
        } else if (name === 'NodeLabel' || name === 'EdgeLabel') {
          // yEd's own elements within a data element
          if (current && text.trim() !== '') current.label = text.trim();
        } else if (name === 'node' || name === 'edge') current = undefined;
      },
    });
    return { nodes, edges };
  },
};

const needing =
  (file: ForeignFile) =>
  ({ name, attributes, line }: XmlElement, attribute: string): string => {
    const value = attributes[attribute];
    if (value === undefined) throw new InputError(`<${name}> without ${attribute}`, file.name, line);
    return value;
  };
