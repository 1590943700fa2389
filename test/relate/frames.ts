import { action, adjective, noun, verb } from '../../src/ontology/define.ts';
import type { TypedFrame } from '../../src/ontology/registry.ts';

/** A handful of frames, so that these tests show what the engine does, whatever the ontology says today. */
const TYPES = [
  action({
    id: 'sign',
    label: 'signed',
    event: 'SUPPORT',
    cameo: '057',
    frames: [verb('verb', 'sign ratify')],
    examples: {},
  }),
  action({
    id: 'help',
    label: 'helped',
    event: 'AID',
    cameo: '070',
    frames: [verb('verb', 'help support'), noun('noun', 'aid', 'prep:to')],
    examples: {},
  }),
  action({
    id: 'attack',
    label: 'attacked',
    event: 'ASSAULT',
    cameo: '190',
    frames: [
      verb('verb', 'attack bomb invade'),
      noun('noun', 'attack invasion', 'prep:on prep:against prep:of'),
    ],
    examples: {},
  }),
  action({
    id: 'praise',
    label: 'praised',
    event: 'SUPPORT',
    cameo: '051',
    frames: [verb('verb', 'praise'), verb('objects', 'condemn criticise')],
    examples: {},
  }),
  action({
    id: 'meet',
    label: 'met',
    event: 'CONSULT',
    cameo: '040',
    mutual: true,
    frames: [
      verb('verb', 'meet', 'object prep:with'),
      noun('talks', 'talk talks meeting', 'prep:with prep:between'),
    ],
    examples: {},
  }),
  action({
    id: 'visit',
    label: 'visited',
    event: 'CONSULT',
    cameo: '042',
    frames: [verb('verb', 'visit'), noun('noun', 'visit', 'prep:to')],
    examples: {},
  }),
  action({
    id: 'urge',
    label: 'urged',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('verb', 'urge', 'object clause-subject'),
      verb('call', 'call', 'prep:on'),
      noun('noun', 'demand', 'clause-subject'),
    ],
    examples: {},
  }),
  action({
    id: 'refuse',
    label: 'refused to act toward',
    event: 'REJECT',
    cameo: '120',
    frames: [verb('verb', 'refuse', 'clause-object', { if: { clause: true } })],
    examples: {},
  }),
  action({
    id: 'be-hostile-to',
    label: 'is hostile to',
    event: null,
    cameo: null,
    frames: [adjective('adjective', 'critical hostile', 'prep:of prep:to')],
    examples: {},
  }),
];

export const FRAMES: ReadonlyMap<string, readonly TypedFrame[]> = (() => {
  const frames = new Map<string, TypedFrame[]>();
  for (const type of TYPES) {
    for (const frame of type.frames) {
      for (const lemma of frame.lemmas) {
        const key = `${lemma}/${frame.pos}`;
        frames.set(key, [...(frames.get(key) ?? []), { type, frame }]);
      }
    }
  }
  return frames;
})();
