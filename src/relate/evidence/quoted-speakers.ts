import type { Span } from '../../model/span.ts';
import { actorsAt } from '../actor.ts';
import type { Scene } from '../scene.ts';
import { quotationAt, SHORTEST_SPEECH } from './quotations.ts';
import { isJudging, isReporting, speakerOf } from './speech.ts';

/** Speakers that a document's quotations are given to; filled sentence by sentence. */
export interface SpeakerMemory {
  /** By index of quotation. */
  readonly byQuotation: Map<number, string>;
  last: { readonly entity: string; readonly end: number } | null;
}

/** How far behind its last speech verb a quotation still belongs to that speaker (characters). */
const NEAR = 400;

/**
 * Gives the quotations that touch a sentence to the nearest speech verb outside them (`"...," Putin said. "..."`), or, where a
 * sentence is all quotation, to the last speaker nearby.
 */
export function hearSpeakers(
  scene: Scene,
  quotations: readonly Span[],
  text: string,
  memory: SpeakerMemory,
): void {
  const { sentence } = scene.tree;
  const reporting = speakersIn(scene, quotations, memory, isReporting);
  const speakers = reporting.length ? reporting : speakersIn(scene, quotations, memory, isJudging);
  const touching: number[] = [];
  for (
    let i = firstEnding(quotations, sentence.start);
    i < quotations.length && quotations[i]!.start < sentence.end;
    i++
  )
    touching.push(i);
  for (const i of touching) {
    const q = quotations[i]!;
    if (text.slice(q.start, q.end).split(/\s+/).length < SHORTEST_SPEECH) continue;
    const gap = (s: Speaking) => (s.at.start >= q.end ? s.at.start - q.end : q.start - s.at.end);
    const nearest = [...speakers].sort((a, b) => gap(a) - gap(b))[0];
    if (nearest) memory.byQuotation.set(i, nearest.entity);
    else if (!memory.byQuotation.has(i) && memory.last && q.start - memory.last.end < NEAR) {
      memory.byQuotation.set(i, memory.last.entity);
    }
  }
  const last = speakers.at(-1);
  if (last) memory.last = { entity: last.entity, end: sentence.end };
  else if (touching.length && memory.last) memory.last = { ...memory.last, end: sentence.end };
}

/** A verb by which somebody speaks, outside quotations, and who. */
interface Speaking {
  readonly at: Span;
  readonly entity: string;
}

function speakersIn(
  scene: Scene,
  quotations: readonly Span[],
  memory: SpeakerMemory,
  speaks: (scene: Scene, verb: number) => boolean,
): readonly Speaking[] {
  const { tokens, words, sentence } = scene.tree;
  return tokens.flatMap((at, verb) => {
    if (!speaks(scene, verb) || quotationAt(quotations, at.start) >= 0) return [];
    const token = speakerOf(scene, verb);
    if (token === undefined) return [];
    const actor = actorsAt(scene, token)[0];
    if (actor) return [{ at, entity: actor.entity.id }];
    // '"...," he said', and nobody knows who he is: whoever spoke last goes on
    const { last } = memory;
    const goesOn = /^s?he$/.test(words[token]!) && last && sentence.start - last.end < NEAR;
    return goesOn ? [{ at, entity: last.entity }] : [];
  });
}

function firstEnding(quotations: readonly Span[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
