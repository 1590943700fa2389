import type { Mention } from '../../model/mention.ts';
import { tokensOf } from '../mention-index.ts';
import type { Scene } from '../scene.ts';
import { dependents } from '../tree.ts';
import type { RoleCandidate } from './role-claims.ts';

/** Words between an attribute and the name it belongs to: "Russian energy giant [Gazprom]". */
const LONGEST = 4;

/**
 * Where a named body or person is from, said before the name: "Russian energy giant Gazprom" and "China's Huawei" are based there,
 * "Venezuelan businessman Samark Lopez" is a citizen. Titles of office stay with `office-claims`.
 *
 * @param isOffice whether a token heads a title of office
 */
export function originClaims(scene: Scene, isOffice: (token: number) => boolean): readonly RoleCandidate[] {
  const { tree, mentions } = scene;
  const found: RoleCandidate[] = [];
  for (const mention of mentions.mentions) {
    const kind = kindOf(scene, mention);
    const range = kind && tokensOf(tree, mention);
    if (!range) continue;
    const organ = kind === 'organization' && isOrgan(scene, range);
    const before =
      attributeBefore(scene, range[0] - 1, isOffice, organ) ??
      (kind === 'person' ? attributeBeside(scene, mention, isOffice) : null);
    if (!before || before.origin.entity === mention.entity) continue;
    // "Venezuelan Samark Lopez" needs the noun that says he is one; "Russia's Putin" tells of an office, not of a passport
    if (kind === 'person' && (!before.noun || before.possessive)) continue;
    const role = kind === 'person' ? 'citizen_of' : organ ? 'agency_of' : 'based_in';
    found.push({
      role,
      source: mention,
      target: before.origin,
      trigger: before.token,
      rule: 'role/origin',
      confidence: 0.8,
    });
  }
  return found;
}

function kindOf(scene: Scene, mention: Mention): 'person' | 'organization' | null {
  if (mention.form !== 'name') return null;
  const type = scene.entities.get(mention.entity)?.type ?? mention.type;
  return type === 'person' || type === 'organization' ? type : null;
}

/** "the Syrian Foreign Ministry", "the US's Office of Foreign Assets Control": an organ of the state, not a firm in it. */
function isOrgan({ tree }: Scene, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i <= last; i++) if (ORGANS.has(tree.words[i]!)) return true;
  return false;
}

const ORGANS: ReadonlySet<string> = new Set(
  `ministry department office bureau agency court parliament police commission congress senate directorate service council authority
   committee cabinet treasury reserve corps army navy guard administration chamber assembly legislature bundestag bundesrat bundeswehr
   bundesbank knesset duma sejm riksdag storting folketing majlis cortes verkhovna`.split(/\s+/),
);

interface Attribute {
  readonly origin: Mention;
  readonly token: number;
  readonly noun: boolean;
  readonly possessive: boolean;
}

/** "Samuel Okello, a Kenyan runner,": said of a person behind the name. */
function attributeBeside(
  { tree, mentions }: Scene,
  name: Mention,
  isOffice: (token: number) => boolean,
): Attribute | null {
  const at = mentions.headed.indexOf(name);
  for (const kind of at < 0 ? [] : dependents(tree, at, 'appos')) {
    if (tree.tokens[kind]!.tag !== 'NOUN' || kind < at || isOffice(kind)) continue;
    if (mentions.headed[kind]?.type !== 'person') continue;
    for (const d of dependents(tree, kind, 'amod')) {
      const origin = mentions.covering[d];
      if (origin?.type === 'state' && origin.form === 'name')
        return { origin, token: d, noun: true, possessive: false };
    }
  }
  return null;
}

/**
 * Walks left over nouns and adjectives to a state or place that is an adjective or possessive; before an organ its plain name says as much:
 * "the US Federal Reserve".
 */
function attributeBefore(
  { tree, mentions }: Scene,
  from: number,
  isOffice: (token: number) => boolean,
  organ: boolean,
): Attribute | null {
  let noun = false;
  let possessive = false;
  for (let i = from, steps = 0; i >= 0 && steps < LONGEST; i--, steps++) {
    const { tag, xpos } = tree.tokens[i]!;
    const mention = mentions.covering[i];
    if (mention?.type === 'state' && mention.form === 'name') {
      return possessive || tag === 'ADJ' || (organ && i === from && isPart(tree, i))
        ? { origin: mention, token: i, noun, possessive }
        : null;
    }
    // "his Japanese counterpart NAME" holds an office, too
    if (mention || isOffice(i) || tree.words[i] === 'counterpart') return null;
    if (xpos === 'POS') possessive = true;
    else if (tag === 'NOUN') noun = true;
    else if (tag !== 'ADJ') return null;
  }
  return null;
}

/** "the US Congress"; not "in talks with the US Congress was silent": it hangs on what stands behind it. */
const isPart = (tree: Scene['tree'], token: number): boolean => {
  const { dep, head } = tree.tokens[token]!;
  return head > token && /^(?:compound|amod|nmod:desc|nmod:poss|nmod:unmarked)$/.test(dep);
};
