/** A row of `UNWIND [...] AS row`. */
export interface Row {
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The statements of a script, without comments: cut at every `;` that ends a line outside of quotation marks. */
export function statements(script: string): string[] {
  const found: string[] = [];
  let current = '';
  for (const [token] of script.matchAll(/'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`|\/\/[^\n]*|;|[^'`;/]+|\//gs)) {
    if (token.startsWith('//')) continue;
    if (token === ';') {
      found.push(current.trim());
      current = '';
    } else current += token;
  }
  return current.trim() === '' ? found : [...found, current.trim()];
}

/** The list of maps after UNWIND, read by turning Cypher's literals into JSON's. */
export function literals(statement: string): Row[] {
  const list = /^UNWIND (\[.*\]) AS row/s.exec(statement)?.[1];
  if (list === undefined) throw new Error(`no list in ${statement.slice(0, 80)}`);
  const json = list.replaceAll(
    /'((?:[^'\\]|\\.)*)'|`((?:[^`]|``)*)`\s*:|([A-Za-z_]\w*)\s*:/gs,
    (_, text: string | undefined, quoted: string | undefined, name: string | undefined) => {
      if (text !== undefined) return JSON.stringify(unescaped(text));
      return `${JSON.stringify(quoted?.replaceAll('``', '`') ?? name)}:`;
    },
  );
  return JSON.parse(json) as Row[];
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, letter: string) =>
    code === undefined ? (SHORT[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
