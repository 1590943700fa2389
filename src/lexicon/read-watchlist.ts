import { z } from 'zod';
import { InputError } from '../model/input-error.ts';
import { ENTITY_TYPES } from '../ontology/entity-types.ts';
import { typeNamed, type Watchlist, type WatchlistRow, watchlist } from './watchlist.ts';

/**
 * A watchlist from text: CSV with a header (name, type, aliases, any id; aliases parted by ";" or "|"), JSON Lines with the same fields, or
 * FollowTheMoney entities as JSON Lines.
 * @param source for messages: the file's name.
 * @throws InputError that names the line.
 */
export function parseWatchlist(text: string, source: string): Watchlist {
  const content = text.replace(/^\uFEFF/, '');
  const first = content.trimStart().charAt(0);
  if (!first)
    throw new InputError(`${source}: is empty: a watchlist needs at least a name and a type`, source);
  const rows = first === '{' ? fromJsonLines(content, source) : fromCsv(content, source);
  return watchlist(rows, source);
}

const refuse = (source: string, line: number, what: string): never => {
  throw new InputError(`${source}:${line}: ${what}`, source, line);
};

const strings = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? value.split(/[;|]/) : value));
const record = z.object({
  name: z.string(),
  type: z.string(),
  aliases: strings.optional(),
  ids: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  notes: z.string().optional(),
});
const ftm = z.object({
  id: z.union([z.string(), z.number()]),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
});

function fromJsonLines(content: string, source: string): WatchlistRow[] {
  const rows: WatchlistRow[] = [];
  content.split(/\r?\n/).forEach((text, i) => {
    if (!text.trim()) return;
    const line = i + 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      refuse(source, line, 'is no JSON: write one object a line');
    }
    const entity = ftm.safeParse(value);
    if (entity.success) {
      const { id, schema, properties } = entity.data;
      const [name, ...others] = properties.name ?? [];
      const aliases = [
        ...others,
        ...(properties.alias ?? []),
        ...(properties.weakAlias ?? []),
        ...(properties.abbreviation ?? []),
      ];
      const [country] = schema.toLowerCase() === 'country' ? (properties.country ?? []) : [];
      const ids = {
        ftm: String(id),
        ...(properties.wikidataId?.[0] && { wikidata: properties.wikidataId[0] }),
        ...(country && { iso3166: country.toUpperCase() }),
      };
      rows.push(row(source, line, name ?? '', schema, aliases, ids));
      return;
    }
    const plain = record.safeParse(value);
    if (!plain.success) {
      const [issue] = plain.error.issues;
      refuse(
        source,
        line,
        `${issue!.path.join('.') || 'row'}: ${issue!.message}: a row has name, type, and perhaps aliases and ids`,
      );
      return;
    }
    const ids = Object.fromEntries(
      Object.entries(plain.data.ids ?? {}).map(([key, id]) => [key, String(id)]),
    );
    rows.push(row(source, line, plain.data.name, plain.data.type, plain.data.aliases ?? [], ids));
  });
  return rows;
}

const RESERVED = new Set(['name', 'type', 'schema', 'alias', 'aliases', 'notes', 'note']);

function fromCsv(content: string, source: string): WatchlistRow[] {
  const table = csv(content, source);
  const [header, ...body] = table;
  const columns = header!.cells.map((cell) => cell.trim().toLowerCase());
  const at = (...names: readonly string[]): number => columns.findIndex((column) => names.includes(column));
  const name = at('name');
  const type = at('type', 'schema');
  if (name < 0 || type < 0)
    refuse(
      source,
      header!.line,
      'the first line must name the columns, with at least name and type: name,type,aliases',
    );
  const aliases = at('aliases', 'alias');
  return body.map(({ cells, line }) => {
    if (cells.length > columns.length)
      refuse(
        source,
        line,
        `has ${cells.length} cells where the first line has ${columns.length}: put names with commas in quotation marks`,
      );
    const ids: Record<string, string> = {};
    columns.forEach((column, i) => {
      const value = cells[i]?.trim();
      if (value && column && !RESERVED.has(column)) ids[canonicalId(column)] = value;
    });
    return row(
      source,
      line,
      cells[name] ?? '',
      cells[type] ?? '',
      aliases < 0 ? [] : (cells[aliases] ?? '').split(/[;|]/),
      ids,
    );
  });
}

const canonicalId = (column: string): string =>
  column === 'iso' || column === 'iso2' ? 'iso3166' : column === 'iso3' ? 'iso3166alpha3' : column;

function row(
  source: string,
  line: number,
  name: string,
  type: string,
  aliases: readonly string[],
  ids: Readonly<Record<string, string>>,
): WatchlistRow {
  const plain = tidy(name);
  if (!plain) refuse(source, line, 'has no name: every row needs one');
  const known = typeNamed(type);
  if (!known)
    return refuse(
      source,
      line,
      `${type.trim() ? `no type "${type.trim()}"` : 'no type'}: use one of ${Object.keys(ENTITY_TYPES).join(', ')}`,
    );
  return {
    line,
    name: plain,
    type: known,
    aliases: aliases.map(tidy).filter((alias) => alias !== '' && alias !== plain),
    ids,
  };
}

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** RFC 4180: quoted cells may hold commas, doubled quotation marks and line breaks. */
function csv(content: string, source: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let began = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((each) => each.trim())) rows.push({ line: began, cells });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < content.length; i++) {
    const char = content[i]!;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (content[i + 1] === '"') cell += content[++i];
      else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      began = line;
    } else if (char !== '\r') cell += char;
  }
  if (quoted) refuse(source, began, 'a quotation mark is never closed');
  endRow();
  return rows;
}
