// Generates the parser of the query language beside its grammar, if the grammar is newer.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';

const folder = fileURLToPath(new URL('../src/query/cypher/grammar/', import.meta.url));
/** In the order in which they are read: the first rule of the first is where a query begins. */
const SOURCES = ['lexical', 'clauses', 'patterns', 'expressions'].map((name) => `${folder}${name}.peggy`);
const target = `${folder}parser.js`;

/** Also part of the global set-up of the tests, which run from the sources. */
export default function compileGrammar() {
  const newest = Math.max(...SOURCES.map((source) => statSync(source).mtimeMs));
  if (existsSync(target) && statSync(target).mtimeMs > newest) return;
  const parser = peggy.generate(
    SOURCES.map((source) => ({ source, text: readFileSync(source, 'utf8') })),
    { format: 'es', output: 'source', allowedStartRules: ['Query'] },
  );
  // the parser's own wording of errors is not used
  const wording = /\n {2}format\(sources\) \{[\s\S]*?\n\}\n/;
  if (!wording.test(parser)) throw new Error('the generated parser has changed: see bin/compile-grammar.js');
  const lean = parser.replace(wording, '\n  static buildMessage() {}\n}\n');
  // under its name only when it is whole: tests may run beside a build
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, lean);
  renameSync(unfinished, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileGrammar();
