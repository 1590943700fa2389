import type { Entity } from '../../src/model/entity.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Relation } from '../../src/model/relation.ts';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { caveat, TIE_CLASSES, tieClass, typeLabel } from '../data/tie.ts';

/** Characters that Markdown or HTML in it would take for marks, at the start of a line those of lists and rules too. */
const literal = (text: string): string =>
  plainText(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^\s*(\d*)([-+=.)])/, (_, number: string, sign: string) => `${number}\\${sign}`);

/**
 * A report in Markdown: every tie with its sentences quoted and their sources cited, by kind, then by time.
 *
 * @param all entities by id, those beyond the graph too: a part of a graph may quote speakers that are not in it
 */
export function report(
  graph: KnowledgeGraph,
  all: ReadonlyMap<string, Pick<Entity, 'name'>> = new Map(graph.entities.map((one) => [one.id, one])),
): string {
  const name = (id: string): string => literal(all.get(id)?.name ?? id);
  const documents = new Map(graph.documents.map((one) => [one.id, one]));
  const cited = new Map<string, number>();
  const cite = (id: string): number => {
    const number = cited.get(id) ?? cited.size + 1;
    cited.set(id, number);
    return number;
  };
  const when = (tie: Relation): string =>
    tie.evidence
      .map((one) => one.date ?? documents.get(one.document)?.date?.slice(0, 10) ?? '')
      .reduce((first, date) => (date < first ? date : first));
  const sentences = graph.relations.reduce((sum, one) => sum + one.evidence.length, 0);
  const lines = [
    `# ${literal(graph.manifest.name)}`,
    '',
    `${count(graph.entities.length, 'entity', 'entities')}, ${count(graph.relations.length, 'tie')}, ${count(sentences, 'sentence')}.`,
    '',
  ];
  for (const group of TIE_CLASSES) {
    const ties = graph.relations
      .filter((one) => tieClass(one) === group.id)
      .map((tie) => ({ tie, key: [when(tie), name(tie.source), tie.id].join('\n') }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ tie }) => tie);
    if (ties.length === 0) continue;
    lines.push(`## ${group.label}`, '');
    for (const tie of ties) {
      const doubt = caveat(tie);
      lines.push(
        `**${name(tie.source)}** ${literal(typeLabel(tie.type))}${doubt ? ` (${doubt})` : ''} **${name(tie.target)}**`,
        '',
      );
      for (const one of tie.evidence) {
        const { speaker, outlet } = one.attribution ?? {};
        const said = [
          speaker && `said by ${name(speaker)}`,
          outlet && `reported by ${name(outlet)}`,
          one.date && longDate(one.date),
        ].filter(Boolean);
        lines.push(
          `> ${literal(one.quote)} [${cite(one.document)}]${said.length ? ` (${said.join(', ')})` : ''}`,
          '',
        );
      }
    }
  }
  const noted = [...graph.entities, ...graph.relations].filter((one) => one.notes?.length);
  if (noted.length > 0) lines.push('## Notes', '');
  for (const one of noted) {
    const about =
      'source' in one
        ? `${name(one.source)} ${literal(typeLabel(one.type))} ${name(one.target)}`
        : name(one.id);
    for (const { text, who, when } of one.notes ?? []) {
      const by = [who, when && longDate(when.slice(0, 10))]
        .filter(Boolean)
        .map((part) => literal(String(part)));
      lines.push(`- **${about}**: ${literal(text)}${by.length ? ` (${by.join(', ')})` : ''}`);
    }
    lines.push('');
  }
  lines.push('## Sources', '');
  for (const [id, number] of cited) {
    const document = documents.get(id);
    const parts = [
      document?.title ?? id,
      document?.source,
      document?.date && longDate(document.date.slice(0, 10)),
    ];
    lines.push(
      `${number}. ${parts
        .filter(Boolean)
        .map((part) => literal(String(part)))
        .join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
