import { SaxesParser } from 'saxes';
import { InputError } from '../model/input-error.ts';
import type { ForeignFile } from './foreign-graph.ts';

/** A value longer than this is no attribute of a graph. */
const LONGEST_VALUE = 5_000_000;
const TOO_LONG = `a text of more than ${LONGEST_VALUE} characters`;
const DEEPEST = 200;

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name without prefix; of two with the same the plain one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface XmlListener {
  readonly open: (element: XmlElement, path: readonly string[]) => void;
  /** `text`: all characters between the tags of an element without children. */
  readonly close?: (name: string, text: string) => void;
}

/**
 * Reads an XML file from start to end. Prefixes and namespaces are passed over: files in the wild have them wrong. Nothing is
 * fetched, and no entity is expanded but the five of XML.
 * @param root what the outermost element must be called
 * @throws InputError naming file and line
 */
export async function readXml(file: ForeignFile, root: string, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const path: string[] = [];
  let text = '';
  /** Characters that the parser holds back because nothing has ended yet. */
  let waiting = 0;
  const fail = (what: string): never => {
    throw new InputError(what, file.name, parser.line);
  };
  parser.on('error', (error) =>
    fail(`no XML: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`),
  );
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: local(name), attributes: byLocalName(attributes), line: parser.line };
    if (!path.length && element.name !== root) fail(`the outermost element is <${name}>, not <${root}>`);
    if (path.length >= DEEPEST) fail(`elements within elements, more than ${DEEPEST} deep`);
    listener.open(element, path);
    path.push(element.name);
    text = '';
    waiting = 0;
  });
  const more = (piece: string): void => {
    text += piece;
    waiting = 0;
    if (text.length > LONGEST_VALUE) fail(TOO_LONG);
  };
  parser.on('text', more);
  parser.on('cdata', more);
  parser.on('closetag', ({ name }) => {
    path.pop();
    listener.close?.(local(name), text);
    text = '';
    waiting = 0;
  });
  let empty = true;
  for await (const piece of file.text) {
    if (piece.trim()) empty = false;
    waiting += piece.length;
    parser.write(piece);
    if (waiting > LONGEST_VALUE) fail(TOO_LONG);
  }
  if (empty) throw new InputError('the file is empty', file.name);
  parser.close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function byLocalName(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(attributes).filter(
    ([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'),
  );
  const prefixed = entries.filter(([name]) => name.includes(':'));
  const plain = entries.filter(([name]) => !name.includes(':'));
  return Object.fromEntries([...prefixed, ...plain].map(([name, value]) => [local(name), value]));
}
