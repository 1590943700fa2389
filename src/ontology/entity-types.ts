/** The types of entity, each with what it covers. Order is the order of legends and reports. */
export const ENTITY_TYPES = {
  person: {
    label: 'person',
    covers: 'one named or described human being',
    examples: ['Kim Jong-un', 'the Russian president'],
  },
  state: {
    label: 'state',
    covers: 'a country, its government, or a capital or adjective that stands for it',
    examples: ['North Korea', 'Moscow said', 'the French proposal'],
  },
  organization: {
    label: 'organization',
    covers: 'a body with members or staff: agencies, parties, companies, international organizations',
    examples: ['Korean Central News Agency', 'NATO'],
  },
  place: {
    label: 'place',
    covers: 'a location that is not a state: city, region, river',
    examples: ['Geneva', 'Donbas'],
  },
  treaty: {
    label: 'treaty',
    covers: 'a treaty, agreement, law or resolution, named or described',
    examples: ['New START', 'the comprehensive strategic partnership treaty'],
  },
  event: {
    label: 'event',
    covers: 'a war, summit, election, ceremony, named or described',
    examples: ['the Ukraine war'],
  },
  group: {
    label: 'group',
    covers: 'people as a collective without a charter',
    examples: ['North Korean troops', 'protesters'],
  },
  facility: {
    label: 'facility',
    covers: 'a built place',
    examples: ['a submarine construction site', 'Bagram Airfield'],
  },
  weapon: { label: 'weapon', covers: 'arms and weapon systems', examples: ['Hwasong-18', 'nuclear forces'] },
  product: { label: 'product', covers: 'a named work or good', examples: ['Mein Kampf', 'Boeing 747'] },
  other: {
    label: 'other',
    covers: 'anything else that takes part in a relation',
    examples: ['a greeting message'],
  },
} as const;

export type EntityTypeId = keyof typeof ENTITY_TYPES;
