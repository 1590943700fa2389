import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { AnnotatedDocument } from '../../src/model/annotated-document.ts';
import type { RecognizedMention } from '../../src/model/mention.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { Resolved } from '../../src/resolve/identify.ts';
import { pronounOf } from '../../src/resolve/pronoun-table.ts';
import { resolveWithin } from '../../src/resolve/within.ts';

/** Trees of the test sentences, one token a line; checked by eye. `UPDATE_TREES=1` adds those of new sentences. */
const TREES = new URL('./fixtures/trees.tsv', import.meta.url);
const WEIGHTS = new URL('../../src/annotate/weights/en.bin', import.meta.url);

const stored = readTrees();

/**
 * Reads a text whose mentions stand in brackets: `[Putin person] met [Kim person]. [He] praised [him].` A state's key
 * stands for its type: `[Moscow state:RU]`. Lower-case mentions (a leading "the" aside) are nominals.
 */
export function scene(marked: string, id = 'test'): [AnnotatedDocument, RecognizedMention[]] {
  const mentions: RecognizedMention[] = [];
  const open: { start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const type = / ([a-z]+(?::[A-Za-z-]+)?)\]/y;
    if (marked[i] === '[') open.push({ start: text.length });
    else if (marked[i] === ']') close('other');
    else {
      type.lastIndex = i;
      const found = open.length ? type.exec(marked) : null;
      if (found && TYPES.test(found[1]!)) {
        close(found[1]!);
        i += found[0].length - 1;
      } else text += marked[i];
    }
  }
  return [{ document: { id, language: 'en', text }, sentences: sentencesOf(text) }, mentions];

  function close(label: string): void {
    const { start } = open.pop()!;
    const mention = text.slice(start);
    const [type, key] = label.split(':') as [EntityTypeId, string | undefined];
    const words = mention.replace(/^(the|an?|both|two|their|his|her|its)\s+/i, '');
    const form = pronounOf(mention) ? 'pronoun' : /^\p{Ll}|\s\p{Ll}+$/u.test(words) ? 'nominal' : 'name';
    mentions.push({
      id: `${id}#${start}-${text.length}`,
      start,
      end: text.length,
      text: mention,
      type,
      form,
      rule: 'test',
      ...(key && { known: { key: label, name: key, type } }),
    });
  }
}

const TYPES = /^(person|state|organization|place|treaty|event|group|facility|weapon|product|other)(:|$)/;

/** Resolves a marked text. */
export const resolved = (marked: string): Resolved => resolveWithin(...scene(marked));

/** Mentions that stand for one thing, joined by " = ", in order; lone ones left out. "they > A + B" where one stands for several. */
export function chains(marked: string): readonly string[] {
  const { entities } = resolved(marked);
  const text = new Map(entities.map((entity) => [entity.id, entity.mentions[0]?.text ?? entity.id]));
  return entities
    .filter((entity) => entity.mentions.length > 1 || entity.members)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity) => {
      const chain = entity.mentions.map((mention) => mention.text).join(' = ');
      return entity.members ? `${chain} > ${entity.members.map((id) => text.get(id)).join(' + ')}` : chain;
    });
}

function sentencesOf(text: string): readonly Sentence[] {
  const known = stored.get(text);
  if (known) return known;
  if (!process.env.UPDATE_TREES) throw new Error(`no tree for "${text}": run with UPDATE_TREES=1`);
  const annotator = createAnnotator({ weights: new Uint8Array(readFileSync(WEIGHTS)) });
  const { sentences } = annotator.annotate({ id: 'test', language: 'en', text });
  stored.set(text, sentences);
  const rows = [...stored].map(([key, trees]) =>
    [
      `# ${key}`,
      ...trees.map(
        (tree) =>
          `${tree.tokens
            .map((t) => [t.start, t.text, t.lemma, t.tag, t.xpos, t.head, t.dep].join('\t'))
            .join('\n')}\n`,
      ),
    ].join('\n'),
  );
  writeFileSync(TREES, rows.join('\n'));
  return sentences;
}

function readTrees(): Map<string, readonly Sentence[]> {
  const found = new Map<string, readonly Sentence[]>();
  if (!existsSync(TREES)) return found;
  for (const block of readFileSync(TREES, 'utf8').split(/^# /m).slice(1)) {
    const end = block.indexOf('\n');
    const sentences = block
      .slice(end + 1)
      .split('\n\n')
      .map((lines) => lines.split('\n').filter((line) => line.includes('\t')))
      .filter((lines) => lines.length);
    found.set(
      block.slice(0, end),
      sentences.map((lines) => {
        const tokens = lines.map((line) => {
          const [start, text, lemma, tag, xpos, head, dep] = line.split('\t') as [
            string,
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          return {
            start: +start,
            end: +start + text.length,
            text,
            lemma,
            tag,
            xpos,
            head: +head,
            dep,
            name: 'O',
          };
        });
        return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
      }),
    );
  }
  return found;
}
