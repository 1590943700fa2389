import { childrenOf, type Draft, type Repair } from './draft.ts';

/**
 * "called him a friend", "declared Kuwait a province": what somebody is called is no second object, but says something of the first
 * (`xcomp` in the treebanks).
 */
export const namedObject: Repair = {
  id: 'named-object',
  example: 'Hussein declared Kuwait a province.',
  run: (draft) => {
    const { forms, upos, deps } = draft;
    forms.forEach((form, verb) => {
      if (upos[verb] !== 'VERB' || !NAMING.test(form)) return;
      const objects = childrenOf(draft, verb).filter((c) => /^i?obj$/.test(deps[c]!));
      const [named, name] = objects;
      if (objects.length !== 2 || named! < verb || !isBare(draft, named!) || !isBare(draft, name!)) return;
      deps[named!] = 'obj';
      deps[name!] = 'xcomp';
    });
  },
};

const NAMING =
  /^(?:call(?:s|ed|ing)?|declar(?:e|es|ed|ing)|proclaim(?:s|ed|ing)?|nam(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|elect(?:s|ed|ing)?|crown(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|ed|led|ing)?|deem(?:s|ed|ing)?|consider(?:s|ed|ing)?|pronounc(?:e|es|ed|ing)|dub(?:s|bed)?)$/i;

/** A noun phrase, no clause and no time. */
const isBare = (draft: Draft, i: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(draft.upos[i]!) &&
  !childrenOf(draft, i).some((c) => /^(?:case|cop|mark)$/.test(draft.deps[c]!));
