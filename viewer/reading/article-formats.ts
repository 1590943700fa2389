import { docx } from '../../src/read/formats/docx.ts';
import { eml } from '../../src/read/formats/eml.ts';
import { html } from '../../src/read/formats/html.ts';
import { jsonLines } from '../../src/read/formats/json-lines.ts';
import { markdown } from '../../src/read/formats/markdown.ts';
import { pdf } from '../../src/read/formats/pdf.ts';
import { plainText } from '../../src/read/formats/plain-text.ts';
import type { InputFormat } from '../../src/read/input-format.ts';

/** Files that are read as articles in the browser: those of the command's readers that need nothing but the bytes. */
const FORMATS: readonly InputFormat[] = [plainText, markdown, html, pdf, docx, eml, jsonLines];

/** How a file of this name is read; undefined when it is no article. */
export const articleFormat = (name: string): InputFormat | undefined =>
  FORMATS.find((format) => format.extensions.some((extension) => name.toLowerCase().endsWith(extension)));
