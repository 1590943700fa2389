import type { Remark, Revision } from '../model/decision.ts';
import {
  type EdgeExplanation,
  type EntityExplanation,
  explain,
  type MentionExplanation,
} from '../query/explain.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';

export const why: CliCommand = {
  name: 'explain',
  summary: 'why an edge or a node is there: quote, mentions, rule, merge decision',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .argument(
        '<edge-or-node>',
        'id of an edge (or its beginning), "source type target", or id or name of a node',
      ),
  examples: [
    ['dragoman explain putin-kim-new-year "Vladimir Putin"', 'all mentions and what made them one'],
    ['dragoman explain putin-kim-new-year "Vladimir Putin head_of_state Russia"', 'the sentences of an edge'],
  ],
  async run([graph, key], _, { json }) {
    const found = explain(await openGraph(graph as string), key as string);
    const output = openOutput(undefined);
    for (const each of found) {
      if (json) await output.write(`${JSON.stringify(each)}\n`);
      else await output.write('relation' in each ? edgeText(each) : entityText(each));
    }
  },
};

function edgeText({ relation, source, target, evidence }: EdgeExplanation): string {
  const code = [relation.event, relation.cameo, relation.quad && `quad ${relation.quad}`].filter(
    (part) => part,
  );
  const head = `${source} ${relation.type} ${target}${code.length ? `  [${code.join(', ')}]` : ''}\n  id ${relation.id}\n${revisedText(relation.revised)}${notesText(relation.notes)}`;
  return (
    head +
    evidence
      .map((each) => {
        const told = [
          each.negated ? 'negated' : '',
          each.modality === 'actual' ? '' : each.modality,
          each.speaker ? `says ${each.speaker}` : '',
          each.outlet ? `reported by ${each.outlet}` : '',
          each.date ?? '',
          each.place ? `in ${each.place}` : '',
        ].filter((part) => part);
        return [
          `\n  ${each.quote ? `"${each.quote.replace(/\s+/g, ' ')}"` : '(the quote is left out)'}`,
          `    in       ${each.document}, ${each.start} to ${each.end}`,
          `    source   ${mentionText(each.sourceMention)}`,
          ...(each.trigger ? [`    trigger  ${each.trigger}`] : []),
          `    target   ${mentionText(each.targetMention)}`,
          `    rule     ${each.rule} (confidence ${each.confidence})`,
          ...(told.length ? [`    told as  ${told.join(', ')}`] : []),
          '',
        ].join('\n');
      })
      .join('')
  );
}

function entityText({ entity, mentions, edges }: EntityExplanation): string {
  const ids = Object.entries(entity.ids).map(([name, value]) => `${name} ${value}`);
  return [
    `${entity.name}  [${entity.type}]`,
    `  id ${entity.id}${ids.length ? `; ${ids.join(', ')}` : ''}`,
    ...(entity.aliases.length ? [`  also ${entity.aliases.join(', ')}`] : []),
    ...(entity.members ? [`  stands for ${entity.members.join(', ')}`] : []),
    '\n  mentions',
    ...mentions.map((mention) => `    ${mention.document} ${mention.start}  ${mentionText(mention)}`),
    ...(entity.merges
      ? ['\n  merged', ...entity.merges.map(({ from, because }) => `    ${from}: ${because}`)]
      : []),
    ...(entity.revised ? [`\n${revisedText(entity.revised)}`.trimEnd()] : []),
    ...(entity.notes ? [`\n${notesText(entity.notes)}`.trimEnd()] : []),
    ...(edges.length ? ['\n  edges', ...edges.map((edge) => `    ${edge}`)] : []),
    '',
  ].join('\n');
}

/** What decisions of an analyst changed. */
const revisedText = (revised: readonly Revision[] = []): string =>
  revised
    .map(({ decision, was, who, when, why }) => {
      const by = [who, when].filter((part) => part).join(', ');
      return `  decided: ${decision}, before it was ${was}${by ? ` (${by})` : ''}${why ? `: ${why}` : ''}\n`;
    })
    .join('');

/** What analysts noted. */
const notesText = (notes: readonly Remark[] = []): string =>
  notes
    .map(({ text, who, when }) => {
      const by = [who, when].filter((part) => part).join(', ');
      return `  noted${by ? ` (${by})` : ''}: ${text}\n`;
    })
    .join('');

const mentionText = ({ text, form, rule, link }: MentionExplanation): string =>
  `"${text.replace(/\s+/g, ' ')}" (${form}, ${rule}${link ? `; by ${link}` : ''})`;
