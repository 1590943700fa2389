import type { Span } from '../model/span.ts';
import type { Attributes, ForeignValue } from './foreign-graph.ts';

/*
 * An imported graph has no sentences to quote; it has records. Each becomes a line of one text, which is the document that
 * the graph cites: nothing is quoted that the file does not say.
 */

/** The text so far, and where it ends. */
export class RecordLines {
  private readonly lines: string[] = [];
  private end = 0;

  /** Adds a line of parts, ` | ` between them. @returns where the line and each of its parts stand */
  add(parts: readonly string[]): { readonly line: Span; readonly parts: readonly Span[] } {
    const start = this.end;
    let at = start;
    const shown = parts.map(oneLine);
    const spans = shown.map((part) => {
      const span = { start: at, end: at + part.length };
      at += part.length + BETWEEN.length;
      return span;
    });
    const line = shown.join(BETWEEN);
    this.lines.push(line);
    this.end = start + line.length + 1;
    return { line: { start, end: start + line.length }, parts: spans };
  }

  text(): string {
    return this.lines.join('\n');
  }
}

const BETWEEN = ' | ';

/** Line breaks and other controls would end the record: they are shown as blanks. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() || '-';

/** `weight: 2`, in the order of the file; without those that are said already. */
export const attributeTexts = (attributes: Attributes, said: ReadonlySet<string>): string[] =>
  Object.entries(attributes)
    .filter(([name, value]) => !said.has(name.toLowerCase()) && shown(value) !== '')
    .map(([name, value]) => `${name}: ${shown(value)}`);

const shown = (value: ForeignValue): string => (typeof value === 'string' ? value : value.join('; '));
