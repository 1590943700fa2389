import type { EntityTypeId } from './entity-types.ts';
import type { Office } from './relation-type.ts';

/** One role whatever the thing tied to. */
const every = (role: string): Office['roles'] => ({
  state: role,
  organization: role,
  place: role,
  group: role,
  facility: role,
});
const offices = (titles: string, roles: Office['roles']): readonly Office[] =>
  titles
    .split(',')
    .map((title) => title.trim())
    .filter(Boolean)
    .map((title) => ({ title, roles }));

const LEADER = {
  organization: 'leader_of',
  group: 'leader_of',
  place: 'leader_of',
  facility: 'leader_of',
  event: 'leader_of',
} as const;
const at = (role: string, ...types: readonly EntityTypeId[]): Office['roles'] =>
  Object.fromEntries(types.map((t) => [t, role]));

/**
 * Titles and kind nouns that tie their bearer to a state or body. The longest title that fits wins: "prime minister" before
 * "minister", "vice president" before "president".
 */
export const OFFICES: readonly Office[] = [
  ...offices('president', { state: 'head_of_state', ...LEADER }),
  ...offices(
    'king, queen, emperor, empress, sultan, emir, monarch, tsar, czar, shah, head of state, kaiser',
    {
      state: 'head_of_state',
      place: 'head_of_state',
    },
  ),
  ...offices('prime minister, premier, chancellor, head of government, taoiseach', {
    state: 'head_of_government',
    ...LEADER,
    place: 'head_of_government',
  }),
  ...offices('mayor', { ...LEADER, place: 'head_of_government' }),
  ...offices('deputy prime minister', { state: 'minister_of', organization: 'official_of' }),
  ...offices(
    `minister, foreign minister, defense minister, defence minister, interior minister, finance minister, secretary of state,
    defense secretary, foreign secretary, home secretary, treasury secretary, secretary of defense, attorney general, chancellor of the exchequer`,
    { ...at('minister_of', 'state', 'place'), organization: 'minister_of' },
  ),
  ...offices(
    'leader, supreme leader, ruler, dictator, strongman, chief, head, chairman, chairwoman, chair, chairperson, boss, commander, founder',
    {
      state: 'leader_of',
      ...LEADER,
    },
  ),
  ...offices(
    'secretary general, secretary-general, director general, director, chief executive, ceo, general secretary, managing director, governor, speaker',
    {
      state: 'official_of',
      ...LEADER,
    },
  ),
  ...offices('spokesman, spokeswoman, spokesperson, press secretary', {
    ...every('spokesperson_of'),
    person: 'spokesperson_of',
  }),
  ...offices(
    `official, diplomat, ambassador, envoy, special envoy, negotiator, senator, congressman, congresswoman, lawmaker, parliamentarian, judge,
    prosecutor, general, colonel, admiral, officer, adviser, advisor, vice president, deputy minister, deputy,
    representative, commissioner, delegate, consul, policy chief, national security adviser, national security advisor, secretary, aide, undersecretary`,
    { ...every('official_of'), person: 'official_of' },
  ),
  ...offices(
    'member, member state, mp, lawmaker, activist, candidate, legislator',
    at('member_of', 'organization', 'group'),
  ),
  ...offices('expert, analyst, professor, researcher, fellow', at('member_of', 'organization')),
  ...offices('citizen, national', at('citizen_of', 'state')),
  ...offices(
    `state media, news agency, state news agency, ministry, foreign ministry, defense ministry, defence ministry, interior ministry, parliament, court, supreme court,
    constitutional court, police, intelligence agency, intelligence service, secret service, central bank, embassy, coast guard, agency,
    department, bureau, congress, senate, cabinet, treasury, house of representatives, high court, national assembly, national security council,
    lower house, upper house, legislature, executive body`,
    at('agency_of', 'state', 'organization'),
  ),
  ...offices(
    'troop, troops, army, military, navy, air force, force, forces, soldier, nuclear force, marine, peacekeeper',
    at('part_of', 'state', 'organization'),
  ),
  ...offices('wife, husband, spouse', at('spouse_of', 'person')),
  ...offices('successor', at('successor_of', 'person', 'organization')),
  ...offices('signatory, party', at('party_to', 'treaty')),
];
