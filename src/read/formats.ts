import { docx } from './formats/docx.ts';
import { eml } from './formats/eml.ts';
import { feed } from './formats/feed.ts';
import { gzip } from './formats/gzip.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonLines } from './formats/json-lines.ts';
import { markdown } from './formats/markdown.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/plain-text.ts';
import { csv, tsv } from './formats/table.ts';
import { warc } from './formats/warc.ts';
import { zip } from './formats/zip.ts';
import type { InputFormat, Source } from './input-format.ts';

/** Every format that can be read. A new one is one file and a line here. */
export const INPUT_FORMATS: readonly InputFormat[] = [
  plainText,
  markdown,
  html,
  pdf,
  docx,
  eml,
  jsonLines,
  json,
  csv,
  tsv,
  feed,
  warc,
  zip,
  gzip,
];

/** The format of a file by its name's end. */
export function formatOf(path: string): InputFormat | undefined {
  const name = path.toLowerCase();
  return INPUT_FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/** The format of a source: by what its sender says of it, else by its name. */
export function formatOfSource({ name, kindName, mediaType, origin }: Source): InputFormat | undefined {
  const declared = INPUT_FORMATS.find(({ mediaTypes }) => mediaType && mediaTypes.includes(mediaType));
  if (declared || mediaType?.match(/^(?:image|audio|video|font)\//)) return declared;
  return formatOf(kindName ?? (origin ? pathOf(origin) : name));
}

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : address);

/** Ids of the formats: `txt md html ...`. */
export const KNOWN_FORMATS = INPUT_FORMATS.map(({ id }) => id).join(' ');

/** `.txt .text .md .markdown .jsonl .ndjson` */
export const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap((format) => format.extensions).join(' ');
