import { attach, childrenOf, type Repair } from './draft.ts';

/**
 * What is tagged as a particle belongs to the verb before it, and what follows is the object: of the 1065 particles in the training parts
 * of EWT and GUM none is a `case`. "took over the town", unlike "went over the hill", whose "over" is a preposition by its tag too.
 */
export const particleVerb: Repair = {
  id: 'particle-verb',
  example: 'The rebels took over the town.',
  run: (draft) => {
    draft.xpos.forEach((tag, particle) => {
      const verb = particle - 1;
      const noun = draft.heads[particle]!;
      if (tag !== 'RP' || draft.deps[particle] !== 'case' || noun < particle) return;
      if (!/^VB[DGPZ]?$/.test(draft.xpos[verb] ?? '') || draft.heads[noun] !== verb) return;
      const objects = childrenOf(draft, verb).filter((child) => draft.deps[child] === 'obj');
      if (!/^ob[lj]/.test(draft.deps[noun]!) || objects.some((object) => object !== noun)) return;
      attach(draft, particle, verb, 'compound:prt');
      attach(draft, noun, verb, 'obj');
    });
  },
};
