import type { Plugin } from 'vite';
import { ACTIONS, ROLES } from '../src/ontology/registry.ts';

const REGISTRY = /[\\/]src[\\/]ontology[\\/]registry\.ts$/;

/**
 * The relation types as the page needs them: what they are, not how they are said. Frames and examples, most of the ontology,
 * go to the worker that reads articles alone. What asks for `FRAMES` elsewhere does not build.
 */
export function withoutFrames(): Plugin {
  const plain = (types: readonly object[]): string =>
    JSON.stringify(types, (key, value) => (key === 'frames' || key === 'examples' ? undefined : value));
  return {
    name: 'without-frames',
    load: {
      filter: { id: REGISTRY },
      handler: () => `
export const ACTIONS = ${plain(ACTIONS)};
export const ROLES = ${plain(ROLES)};
export const RELATION_TYPES = new Map([...ACTIONS, ...ROLES].map((type) => [type.id, type]));
`,
    },
  };
}
