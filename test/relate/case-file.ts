import { readFileSync } from 'node:fs';
import type { AnnotatedDocument } from '../../src/model/annotated-document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import { documentOf } from './tree.ts';

export interface Case {
  readonly text: string;
  readonly document: AnnotatedDocument;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** What should come out, a line each. */
  readonly expected: readonly string[];
}

/**
 * Cases of a file in `cases/`, parted by `---`: `# text`, `@ mention:type; plural:type=member,member`, `> expected`, then the rows of
 * the tree (see `documentOf`), looked over by hand.
 */
export function casesOf(name: string, date?: string): readonly Case[] {
  const file = readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8');
  return file.split(/^---$/m).map((block) => caseOf(block.trim(), date));
}

function caseOf(block: string, date?: string): Case {
  const lines = block.split('\n');
  const marked = (mark: string) =>
    lines.filter((l) => l.startsWith(`${mark} `) || l === mark).map((l) => l.slice(2).trim());
  const [text = ''] = marked('#');
  const rows = lines.filter((l) => !/^[#@>]( |$)/.test(l) || /^[#@>] \S+ (PUNCT|SYM) /.test(l)).join('\n');
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  const entity = (name: string, type: EntityTypeId, own: readonly Mention[], members?: readonly string[]) =>
    entities.set(name, {
      id: name,
      type,
      name,
      aliases: [],
      ids: {},
      mentions: own,
      ...(members && { members }),
    });
  for (const entry of marked('@')
    .flatMap((l) => l.split(';'))
    .filter((e) => e.trim())) {
    const [spelled, kind = ''] = entry.trim().split(':') as [string, string?];
    const [type, plural] = kind.split('=') as [EntityTypeId, string?];
    const start = text.indexOf(spelled);
    if (start < 0) throw new Error(`"${spelled}" is not in "${text}"`);
    const form = /^\p{Lu}/u.test(spelled) ? 'name' : 'nominal';
    const mention: Mention = {
      id: `d#${start}`,
      start,
      end: start + spelled.length,
      text: spelled,
      type,
      form,
      rule: 'test',
      entity: spelled,
    };
    mentions.push(mention);
    const members = plural?.split(',');
    for (const member of members ?? []) entity(member, type, [{ ...mention, form: 'name', text: member }]);
    entity(spelled, type, [mention], members);
  }
  mentions.sort((a, b) => a.start - b.start);
  const expected = marked('>').filter(Boolean);
  return {
    text,
    document: documentOf(text, rows, date),
    mentions,
    entities: [...entities.values()],
    expected,
  };
}

/** A relation as the cases write it: `Hungary not-intended-sign Treaty`. */
export const written = ({ source, target, type, evidence: [{ negated, modality }] }: Relation): string =>
  `${source} ${negated ? 'not-' : ''}${modality === 'actual' ? '' : `${modality}-`}${type} ${target}`;
