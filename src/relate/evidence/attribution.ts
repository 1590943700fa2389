import type { Attribution } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { type Actor, actorsAt } from '../actor.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { baseOf, dependents, lemmaAt, prepositionOf, reach } from '../tree.ts';
import { PRESSING_VERBS, SUPPORT_VERBS } from '../words.ts';
import { quotationAt } from './quotations.ts';
import type { SpeakerMemory } from './quoted-speakers.ts';
import { isReporting, speakerOf } from './speech.ts';

const ACCUSATIONS = /^(accuse|blame|criticize|criticise|condemn|suspect)$/;
const REQUESTS = new Set(
  'urge ask call demand request appeal encourage press beg plead order tell want invite'.split(' '),
);
const OWN_WORD = /^(?:vow|pledge|promise|swear)$/;

/** Who says so, innermost first. */
interface Voice {
  readonly actor: Actor;
  /** "KCNA reported": a body that passes on what others said. */
  readonly reports: boolean;
}

/**
 * Who the text says says so: from the sentence's own clauses ("Putin said that", "according to", "as reported by KCNA"), else from the
 * quotation the trigger stands in. undefined when it is the writer.
 */
export function attributionOf(
  scene: Scene,
  { trigger, source }: Pick<Claim, 'trigger' | 'source'>,
  quotations: readonly Span[],
  memory: SpeakerMemory,
): Attribution | undefined {
  const voices = voicesAbove(scene, trigger, quotations, source.id);
  if (!voices.length) {
    const at = scene.tree.tokens[trigger]!.start;
    const index = quotationAt(quotations, at);
    const speaker = index < 0 ? undefined : memory.byQuotation.get(index);
    return speaker ? { speaker } : undefined;
  }
  const [inner, outer] = voices;
  const entity = inner!.actor.entity;
  const second = outer && outer.actor.entity.id !== entity.id ? outer.actor.entity : undefined;
  if (second?.type === 'organization') return { speaker: entity.id, outlet: second.id };
  if (inner!.reports && entity.type === 'organization') {
    const index = quotationAt(quotations, scene.tree.tokens[trigger]!.start);
    const quoted = index < 0 ? undefined : memory.byQuotation.get(index);
    return quoted && quoted !== entity.id ? { speaker: quoted, outlet: entity.id } : { outlet: entity.id };
  }
  return { speaker: entity.id };
}

/** Climbs from the trigger and collects each speaker in whose words it stands. */
function voicesAbove(
  scene: Scene,
  trigger: number,
  quotations: readonly Span[],
  source: string,
): readonly Voice[] {
  const { tree } = scene;
  const voices: Voice[] = [];
  const add = (token: number | undefined, reports: boolean) => {
    const heard = token !== undefined && token >= 0 && !isPartedFrom(scene, trigger, token);
    const actors = heard ? actorsAt(scene, token) : [];
    // "the three powers promised to respect it": each of several on its own word
    const actor = actors.find((a) => a.entity.id === source) ?? actors[0];
    if (actor && !voices.some((v) => v.actor.entity.id === actor.entity.id)) voices.push({ actor, reports });
  };
  let below = -1;
  for (let at = trigger, steps = 0; at >= 0 && steps < 12; steps++) {
    const { dep, head } = tree.tokens[at]!;
    // '"...," he said, referring to': what stands outside the quotation is the writer's, wherever the parser hangs it
    const quoted = quotationAt(quotations, tree.tokens[at]!.start) >= 0;
    const apart = quoted && quotationAt(quotations, tree.tokens[trigger]!.start) < 0;
    for (const d of tree.dependents[at]!) {
      if (d === below) continue;
      const label = baseOf(tree.tokens[d]!.dep);
      // "according to KCNA"; "... , Putin said"; "as reported by KCNA"
      if ((label === 'obl' || label === 'nmod') && prepositionOf(tree, d) === 'according to') add(d, true);
      else if (label === 'parataxis' && !apart && isReporting(scene, d))
        add(speakerOf(scene, d), reportsOn(scene, d));
      else if (label === 'advcl' && hasMark(scene, d, 'as') && isReporting(scene, d) && !isPassedOn(scene, d))
        add(speakerOf(scene, d), reportsOn(scene, d));
    }
    if (head < 0) break;
    const base = baseOf(dep);
    if (
      (base === 'ccomp' || base === 'parataxis') &&
      !apart &&
      !isTrailing(scene, at, head) &&
      isReporting(scene, head)
    )
      add(speakerOf(scene, head), reportsOn(scene, head));
    // "Tass quoted Brezhnev as saying that": behind his own word, that of who passes it on
    else if (base === 'advcl' && isPassedOn(scene, at)) add(speakerOf(scene, head), true);
    // "vowed to lend", "threatened to leave": what one will do is told on one's own word
    else if (base === 'xcomp' && OWN_WORD.test(lemmaAt(tree, head)) && tree.tokens[head]!.tag === 'VERB')
      add(speakerOf(scene, head), false);
    // "accused Iran of sending", "urged Iran to stop"
    else if ((base === 'xcomp' || base === 'advcl') && isRequest(scene, at, head))
      add(speakerOf(scene, head), false);
    // "the report that", "Putin's statement that"
    else if (
      (base === 'acl' || base === 'ccomp') &&
      tree.tokens[head]!.tag === 'NOUN' &&
      hasMark(scene, at, 'that')
    ) {
      const owner = dependents(tree, head, 'nmod:poss')[0];
      // "told reporters that", "made the claim that": the clause hangs on the noun, its speaker stands before the verb
      const verb = tree.tokens[head]!.head;
      const said =
        verb >= 0 &&
        tree.tokens[verb]!.tag === 'VERB' &&
        (isReporting(scene, verb) || SUPPORT_VERBS.has(lemmaAt(tree, verb)));
      add(owner ?? (said ? speakerOf(scene, verb) : undefined), false);
    }
    // "accused Hungary of attacking": the parser may hang the deed on the accused
    else if (
      base === 'acl' &&
      tree.tokens[at]!.xpos === 'VBG' &&
      ACCUSATIONS.test(accuserOf(scene, head).lemma)
    ) {
      add(speakerOf(scene, accuserOf(scene, head).verb), false);
    }
    // "asking his administration to act", hung on the one who is asked
    else if (base === 'acl' && hasMark(scene, at, 'to') && REQUESTS.has(accuserOf(scene, head).lemma)) {
      add(speakerOf(scene, accuserOf(scene, head).verb), false);
    }
    below = at;
    at = head;
  }
  if (!voices.length) add(framingSource(scene), true);
  return voices;
}

/**
 * "Iraq had refused, because it was not ready, according to the envoy.": at the edge of a sentence and set off from it, a source is that of all
 * of it, wherever the parser hangs it.
 */
function framingSource({ tree }: Scene): number {
  const { tokens } = tree;
  return tokens.findIndex((token, i) => {
    if (!/^(?:obl|nmod)/.test(token.dep) || prepositionOf(tree, i) !== 'according to') return false;
    const [first, last] = reach(tree, i);
    const closes = tokens.slice(last + 1).every(({ tag }) => tag === 'PUNCT');
    return first === 0 || (closes && (tokens[first]!.text === ',' || tokens[first - 1]!.text === ','));
  });
}

/** "Putin said, referring to the war": a participle behind the verb and a comma is no content, whatever its label. */
const isTrailing = ({ tree }: Scene, clause: number, verb: number): boolean =>
  clause > verb &&
  tree.tokens[clause]!.xpos === 'VBG' &&
  tree.tokens[clause - 1]?.text === ',' &&
  !dependents(tree, clause, 'aux', 'nsubj').length;

/**
 * "Kuleba said Russia had shelled it; Hungary has refused help": behind a semicolon the writer speaks for himself again, unless it goes on
 * with what was said: "said that it had withdrawn; that it would not return".
 */
function isPartedFrom({ tree }: Scene, act: number, speaker: number): boolean {
  const { words } = tree;
  for (let i = Math.min(act, speaker) + 1; i < Math.max(act, speaker); i++)
    if (words[i] === ';') return !/^(?:that|and)$/.test(words[i + 1] ?? '') && words[i + 2] !== 'that';
  return false;
}

/** "quoted him as saying", "cited him as claiming": the words of one who is told of by another. */
const isPassedOn = (scene: Scene, clause: number): boolean =>
  hasMark(scene, clause, 'as') &&
  scene.tree.tokens[clause]!.xpos === 'VBG' &&
  /^(?:quote|cite|report)$/.test(lemmaAt(scene.tree, scene.tree.tokens[clause]!.head));

/** The verb whose object the accused is. */
function accuserOf({ tree }: Scene, accused: number): { verb: number; lemma: string } {
  const { head, dep } = tree.tokens[accused]!;
  return dep === 'obj' && head >= 0 ? { verb: head, lemma: lemmaAt(tree, head) } : { verb: -1, lemma: '' };
}

const reportsOn = ({ tree }: Scene, verb: number): boolean =>
  /^(report|cite|quote|publish)$/.test(lemmaAt(tree, verb));
const hasMark = ({ tree }: Scene, clause: number, word: string): boolean =>
  dependents(tree, clause, 'mark', 'advmod', 'case').some((m) => tree.tokens[m]!.text.toLowerCase() === word);

function isRequest({ tree }: Scene, clause: number, verb: number): boolean {
  const lemma = lemmaAt(tree, verb);
  const marks = dependents(tree, clause, 'mark').map((m) => tree.tokens[m]!.text.toLowerCase());
  if (marks.includes('of') || marks.includes('for')) return ACCUSATIONS.test(lemma);
  if (marks.includes('into')) return PRESSING_VERBS.has(lemma);
  return (
    REQUESTS.has(lemma) && (dependents(tree, verb, 'obj', 'iobj').length > 0 || /^(call|appeal)$/.test(lemma))
  );
}
