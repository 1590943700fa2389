import { CypherDate } from '../../src/query/cypher/values/date.ts';
import { Duration } from '../../src/query/cypher/values/duration.ts';
import { Float } from '../../src/query/cypher/values/float.ts';
import { Node, Path, Relationship } from '../../src/query/cypher/values/graph-values.ts';
import type { PropertyMap, Value } from '../../src/query/cypher/values/value.ts';

/** Whether the order of items of lists counts. */
export interface Reading {
  readonly ignoreListOrder: boolean;
}

const listed = (items: readonly string[], { ignoreListOrder }: Reading): string =>
  `[${(ignoreListOrder ? [...items].sort() : items).join(', ')}]`;

const mapped = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
    .join(', ')}}`;

const floatText = (value: number): string => `float ${Object.is(value, -0) ? '-0' : value}`;

/** A value in one writing of the results of the TCK, so that equal ones are equal texts. */
export function written(value: Value, reading: Reading): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : floatText(value);
  if (value instanceof Float) return floatText(value.value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof CypherDate || value instanceof Duration) return JSON.stringify(value.toString());
  if (value instanceof Node) return node(value.labels, properties(value.properties, reading));
  if (value instanceof Relationship) return relationship(value, reading);
  if (value instanceof Path) {
    const [first, ...others] = value.nodes.map((each) => written(each, reading));
    const steps = value.relationships.map((each, index) => {
      const text = relationship(each, reading);
      return (each.source === value.nodes[index] ? `-${text}->` : `<-${text}-`) + others[index]!;
    });
    return `<${first}${steps.join('')}>`;
  }
  if (Array.isArray(value))
    return listed(
      value.map((item) => written(item, reading)),
      reading,
    );
  return properties(value as PropertyMap, reading);
}

const properties = (map: PropertyMap, reading: Reading): string =>
  mapped(
    Object.entries(map)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, written(value!, reading)] as const),
  );

const node = (labels: readonly string[], map: string): string =>
  `(${[...labels]
    .sort()
    .map((label) => `:${label}`)
    .join('')} ${map})`;

const relationship = ({ type, properties: map }: Relationship, reading: Reading): string =>
  `[:${type} ${properties(map, reading)}]`;

/** The same writing of a cell of a table of expected results. */
export function expected(cell: string, reading: Reading): string {
  let at = 0;
  const space = (): void => {
    while (/\s/.test(cell[at] ?? '')) at++;
  };
  const take = (pattern: RegExp): string => {
    const match = new RegExp(pattern.source, 'y');
    match.lastIndex = at;
    const [found] = match.exec(cell) ?? [];
    if (found === undefined) throw new Error(`cannot read ${cell} at ${at}`);
    at += found.length;
    space();
    return found;
  };
  const isNext = (text: string): boolean => cell.startsWith(text, at);
  const until = <Item>(close: string, item: () => Item): Item[] => {
    const items: Item[] = [];
    while (!isNext(close)) {
      items.push(item());
      if (isNext(',')) take(/,/);
    }
    at += close.length;
    space();
    return items;
  };
  const names = (): string[] => {
    const found: string[] = [];
    while (isNext(':')) found.push(take(/:\s*`?[\w$]+`?/).replace(/[:\s`]/g, ''));
    return found;
  };
  const map = (): string => {
    take(/\{/);
    return mapped(until('}', () => [take(/`?[\w]+`?\s*:/).replace(/\s*:|`/g, ''), value()] as const));
  };
  const entity = (close: string, wrap: (labels: string[], map: string) => string): string => {
    const labels = names();
    const own = isNext('{') ? map() : '{}';
    if (!isNext(close)) throw new Error(`cannot read ${cell} at ${at}`);
    at += 1;
    return wrap(labels, own);
  };
  const nodeText = (): string => {
    take(/\(/);
    return entity(')', node);
  };
  const relationshipText = (): string => {
    take(/\[/);
    return entity(']', ([type], own) => `[:${type} ${own}]`);
  };

  function value(): string {
    space();
    if (isNext("'"))
      return JSON.stringify(
        take(/'(?:[^'\\]|\\[\s\S])*'/)
          .trim()
          .slice(1, -1)
          .replace(/\\([\s\S])/g, '$1'),
      );
    if (isNext('(')) {
      const text = nodeText();
      space();
      return text;
    }
    if (isNext('<')) return path();
    if (isNext('{')) return map();
    if (isNext('[')) {
      if (/^\[\s*:/.test(cell.slice(at))) {
        const text = relationshipText();
        space();
        return text;
      }
      take(/\[/);
      return listed(until(']', value), reading);
    }
    const word = take(/[^\s,\]}]+/).trim();
    if (/^(?:true|false|null|-?\d+)$/.test(word)) return word === '-0' ? '0' : word;
    return floatText(Number(word.replace(/^(-?)Inf$/, '$1Infinity')));
  }

  function path(): string {
    at++;
    let text = `<${nodeText()}`;
    while (!isNext('>')) {
      if (isNext('<-[')) {
        at += 2;
        text += `<-${relationshipText()}-`;
        at += 1;
      } else {
        at += 1;
        text += `-${relationshipText()}->`;
        at += 2;
      }
      text += nodeText();
    }
    at++;
    space();
    return `${text}>`;
  }

  return value();
}
