import { jsonLines } from './formats/json-lines.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import type { InputFormat } from './input-format.ts';

/** Every format that can be read. A new one is one file and a line here. */
export const INPUT_FORMATS: readonly InputFormat[] = [plainText, markdown, jsonLines];

/** The format of a file by its name's end. */
export function formatOf(path: string): InputFormat | undefined {
  const name = path.toLowerCase();
  return INPUT_FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/** `.txt .text .md .markdown .jsonl .ndjson` */
export const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap((format) => format.extensions).join(' ');
