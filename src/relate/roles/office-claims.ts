import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Scene } from '../scene.ts';
import { lemmaAt, type Tree } from '../tree.ts';
import { bearersOf } from './bearer.ts';
import { isPartOf, longOfficeAt, type OfficeMention, officeAt, rankOf } from './office.ts';
import type { RoleCandidate } from './role-claims.ts';
import { ownTiesOf, tiesOf } from './tied.ts';
import { titlePattern } from './title-pattern.ts';
import { nearestMention } from './unstated-tie.ts';

/** "deputy minister", "vice president": an official, not the office itself. */
const UNDER = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'shadow']);
const STATE_OFFICES = new Set(['head_of_state', 'head_of_government', 'minister_of']);
const FULL_OFFICES = new Set(['head_of_state', 'head_of_government', 'minister_of', 'leader_of']);

/**
 * Offices and kinds in titles, appositions, copulas and descriptions: "Russian President Vladimir Putin", "Kim Jong-un, leader
 * of North Korea", "state media KCNA", "North Korean troops".
 */
export function officeClaims(scene: Scene): readonly RoleCandidate[] {
  const { tree } = scene;
  const found: RoleCandidate[] = [];
  let last: OfficeMention | null = null;
  let longest: OfficeMention | null = null;
  for (let i = 0; i < tree.tokens.length; i++) {
    const own = longOfficeAt(tree, i) ?? officeAt(tree, i);
    const office: OfficeMention | null = own ?? counterpartAt(tree, i, last);
    if (!office || isPartOf(office, longest)) continue;
    longest = office;
    const under = rankOf(tree, office).some((w) => UNDER.has(w));
    last = under ? null : office;
    const add = (
      bearer: Mention,
      ties: readonly Mention[],
      by: string,
      confidence: number,
      sure = false,
    ): boolean => {
      for (const tie of namesFirst(ties)) {
        if (tie.entity === bearer.entity || tie === bearer) continue;
        const role = roleFor(scene, office.office.roles, tie);
        if (
          !role ||
          (by === 'description' && !isWorthTelling(scene, bearer, role, sure && tie.type === 'state'))
        )
          continue;
        const held = under && FULL_OFFICES.has(role) ? 'official_of' : role;
        found.push({ role: held, source: bearer, target: tie, trigger: i, rule: `role/${by}`, confidence });
        return true;
      }
      return false;
    };
    const pattern = titlePattern(scene, office);
    let told = pattern && add(pattern.bearer, pattern.ties, pattern.by, 0.94) ? pattern.bearer.entity : null;
    // "Chancellor Scholz said": whose chancellor the text need not say
    const ofState = STATE_OFFICES.has(office.office.roles.state ?? '');
    const isBare = pattern?.by === 'title' && !pattern.ties.length && !isOfState(scene, pattern.bearer);
    const main = !told && isBare && ofState ? scene.unstatedTie(office.office.title) : null;
    if (main) {
      const state = nearestMention(main, pattern!.bearer.start);
      if (state && add(pattern!.bearer, [state], 'unstated', 0.5)) told = pattern!.bearer.entity;
    }
    for (const bearer of bearersOf(scene, i)) {
      if (bearer.mention.entity === told) continue;
      // "Ford, Soviet leader Leonid Brezhnev, ...": the next in a list has a name of its own
      if (pattern?.by === 'title' && bearer.by === 'apposition' && bearer.token < i) continue;
      const ties = bearer.shared ? ownTiesOf(scene, bearer.token) : tiesOf(scene, i, bearer.token);
      add(
        bearer.mention,
        ties.map((t) => t.mention),
        bearer.by,
        bearer.by === 'description' ? 0.85 : 0.92,
        // "British and French officers" are not all of one state, nor are "officers sent to Kosovo" of it
        ties.length === 1 && ties[0]!.by !== 'preposition' && ties[0]!.mention.form === 'name',
      );
    }
  }
  return found;
}

/** "King Hussein of Jordan": the name itself says whose. */
function isOfState({ tree, mentions, entities }: Scene, { end }: Mention): boolean {
  let of = tree.tokens.findIndex((token) => token.start >= end);
  // "Alexander I of Russia"
  if (/^[IVX]+$/.test(tree.tokens[of]?.text ?? '')) of++;
  const next = tree.words[of] === 'of' ? mentions.covering[of + 1] : undefined;
  return next !== undefined && entities.get(next.entity)?.type === 'state';
}

/** "the Prime Minister met his Japanese counterpart NAME": a counterpart holds the office named before. */
const counterpartAt = (tree: Tree, i: number, last: OfficeMention | null): OfficeMention | null =>
  last && lemmaAt(tree, i) === 'counterpart' ? { office: last.office, head: i, first: i, last: i } : null;

/** "the premier of the state of Hesse": Hesse, not the state. */
const namesFirst = (ties: readonly Mention[]): readonly Mention[] => [
  ...ties.filter((t) => t.form === 'name'),
  ...ties.filter((t) => t.form !== 'name'),
];

/**
 * A description that no name goes with ("a minister from Sweden") tells nothing; the first mention of a force or of officials does, since it
 * ties what they do to their state.
 *
 * @param ofOneState whether a state, and nobody else, is said to be theirs
 */
function isWorthTelling(scene: Scene, mention: Mention, role: string, ofOneState: boolean): boolean {
  const entity = scene.entities.get(mention.entity);
  if (!entity) return false;
  if (entity.mentions.some((m) => m.form === 'name')) return true;
  return (
    entity.mentions[0]?.id === mention.id && (role === 'part_of' || (role === 'official_of' && ofOneState))
  );
}

function roleFor(
  scene: Scene,
  roles: Readonly<Partial<Record<Entity['type'], string>>>,
  tied: Mention,
): string | undefined {
  const entity = scene.entities.get(tied.entity);
  return (entity && roles[entity.type]) ?? roles[tied.type];
}
