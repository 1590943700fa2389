import { ACTORS } from './arguments.ts';
import { noun, role, verb } from './define.ts';
import { words } from './words.ts';

const BODIES = ['state', 'organization', 'place', 'group', 'facility'] as const;
const PLACES = ['place', 'state', 'facility'] as const;

/** Standing ties. Titles and appositions give most of them (offices.ts); some are also said with a verb. */
export const ROLES = [
  role({
    id: 'head_of_state',
    label: 'is head of state of',
    source: ['person'],
    target: ['state', 'place', 'organization'],
    examples: {
      'French President Emmanuel Macron spoke in Paris.': ['Emmanuel Macron head_of_state France'],
      'King Felipe VI of Spain opened the session.': ['Felipe VI head_of_state Spain'],
      'Apple president Tim Cook spoke.': [],
      'Xi Jinping met Presidents Dilma Rousseff of Brazil, Vladimir Putin of Russia and Prime Minister Manmohan Singh of India.':
        ['Dilma Rousseff head_of_state Brazil', 'Vladimir Putin head_of_state Russia'],
    },
  }),
  role({
    id: 'head_of_government',
    label: 'is head of government of',
    source: ['person'],
    target: ['state', 'place', 'organization'],
    examples: {
      'German Chancellor Angela Merkel spoke in Berlin.': ['Angela Merkel head_of_government Germany'],
      'Justin Trudeau, the prime minister of Canada, resigned.': ['Justin Trudeau head_of_government Canada'],
    },
  }),
  role({
    id: 'minister_of',
    label: 'is minister of',
    source: ['person'],
    target: ['state', 'place', 'organization'],
    examples: {
      'Russian Foreign Minister Sergei Lavrov spoke.': ['Sergei Lavrov minister_of Russia'],
      'US Secretary of State John Kerry spoke.': ['John Kerry minister_of United States'],
      "Cambodia's Deputy Prime Minister Sar Kheng spoke.": ['Sar Kheng minister_of Cambodia'],
      'US Vice President Joe Biden spoke.': [],
    },
  }),
  role({
    id: 'leader_of',
    label: 'leads',
    source: ['person', 'group', 'organization', 'state'],
    frames: [
      verb('head', 'head chair command captain', 'object', { unless: { object: { types: ['place'] } } }),
      // "Portugal ruled Mozambique" is a regime, not an office
      verb('run', 'govern rule', 'object', { if: { subject: { types: ['person'] } } }),
    ],
    target: ['organization', 'state', 'group', 'place', 'event', 'facility'],
    examples: {
      'Fidel Castro governed Cuba for decades.': ['Fidel Castro leader_of Cuba'],
      'NATO Secretary General Jens Stoltenberg spoke.': ['Jens Stoltenberg leader_of NATO'],
      'Christine Lagarde heads the European Central Bank.': [
        'Christine Lagarde leader_of European Central Bank',
      ],
    },
  }),
  role({
    id: 'official_of',
    label: 'is an official of',
    source: ['person', 'group'],
    target: [...BODIES, 'person'],
    examples: {
      'Ukrainian General Valerii Zaluzhnyi spoke.': ['Valerii Zaluzhnyi official_of Ukraine'],
      'Norwegian officials left for Oslo.': ['officials official_of Norway'],
      'Officials from both camps agreed.': [],
      'British and French officers left.': [],
      'The envoys of Britain, France and Italy left.': [],
      'The union sent officers to Kosovo.': [],
    },
  }),
  role({
    id: 'spokesperson_of',
    label: 'speaks for',
    source: ['person'],
    target: ['state', 'organization', 'person', 'group', 'place', 'facility'],
    examples: {
      'Kremlin spokesman Dmitry Peskov spoke.': ['Dmitry Peskov spokesperson_of Russia'],
    },
  }),
  role({
    id: 'member_of',
    label: 'is a member of',
    source: ACTORS,
    target: ['organization', 'group', 'treaty', 'event', 'state'],
    frames: [
      // "the G8, which comprises Britain ..."
      verb('comprise', 'comprise include unite', 'subject', {
        source: 'object',
        if: {
          subject: { types: ['organization', 'group'] },
          object: { types: ['state', 'person', 'organization'] },
        },
      }),
      verb('belong', 'belong', 'prep:to'),
      verb('join', 'join', 'object', {
        if: { object: { types: ['organization', 'treaty', 'group'] } },
        unless: {
          object: words(
            'crowd protest protests march rally demonstrators protesters chorus talks strike troops ranks search',
          ),
        },
      }),
    ],
    examples: {
      'The European Union includes Malta.': ['Malta member_of European Union'],
      'NATO includes Canada.': ['Canada member_of NATO'],
      'The Benelux Union comprises Belgium.': ['Belgium member_of Benelux'],
      'Finland joined NATO in 2023.': ['Finland member_of NATO'],
      'Joshua Wong joined the crowd.': [],
      'Slovenia belongs to the European Union.': ['Slovenia member_of European Union'],
      'Iceland, a member of NATO, has no army.': ['Iceland member_of NATO'],
    },
  }),
  role({
    id: 'citizen_of',
    label: 'is a citizen of',
    source: ['person', 'group'],
    target: ['state', 'place'],
    examples: {
      'Julian Assange, an Australian citizen, flew home.': ['Julian Assange citizen_of Australia'],
    },
  }),
  role({
    id: 'based_in',
    label: 'is based in',
    source: ['organization', 'group', 'person', 'event', 'facility'],
    target: PLACES,
    frames: [
      verb('base', 'base headquarter', 'prep:in prep:at', { source: 'object subject' }),
      verb('reside', 'reside live dwell', 'prep:in prep:at', { source: 'subject' }),
    ],
    examples: {
      'Salman Rushdie lives in New York.': ['Salman Rushdie based_in New York'],
      'OPEC is based in Vienna.': ['OPEC based_in Vienna'],
      'The Hague-based International Criminal Court ruled.': [
        'International Criminal Court based_in The Hague',
      ],
    },
  }),
  role({
    id: 'part_of',
    label: 'is part of',
    source: ['state', 'organization', 'place', 'group', 'facility', 'weapon', 'event', 'other'],
    target: ['state', 'organization', 'place', 'group', 'facility', 'event', 'treaty'],
    frames: [noun('part', 'part', 'prep:of', { if: { subject: true } })],
    examples: { 'Corsica is part of France.': ['Corsica part_of France'] },
  }),
  role({
    id: 'agency_of',
    label: 'is an agency of',
    source: ['organization', 'group', 'facility'],
    target: ['state', 'organization', 'place'],
    examples: {
      "Iran's Foreign Ministry issued a statement.": ['Foreign Ministry agency_of Iran'],
      'The US Federal Reserve raised its rates.': ['Federal Reserve agency_of United States'],
      'The Bundesrat, the upper house of Germany, met.': ['Bundesrat agency_of Germany'],
      'The US giant Boeing sold jets.': [],
    },
  }),
  role({
    id: 'party_to',
    label: 'is a party to',
    source: ['state', 'organization', 'group', 'person'],
    target: ['treaty', 'event'],
    examples: {
      'Canada, a party to the Paris Agreement, set new targets.': ['Canada party_to Paris Agreement'],
    },
  }),
  role({
    id: 'located_in',
    label: 'lies in',
    source: ['place', 'facility', 'organization', 'event', 'group', 'state'],
    target: ['place', 'state', 'facility'],
    frames: [
      verb('verb', 'locate situate', 'prep:in prep:on prep:at prep:near', { source: 'object subject' }),
      verb('lie', 'lie', 'prep:in prep:on', { if: { subject: { types: ['place', 'facility', 'state'] } } }),
    ],
    examples: {
      'Lesotho lies in South Africa.': ['Lesotho located_in South Africa'],
      'Donetsk is located in Ukraine.': ['Donetsk located_in Ukraine'],
      'He lied in court.': [],
    },
  }),
  role({
    id: 'spouse_of',
    label: 'is married to',
    mutual: true,
    source: ['person'],
    target: ['person'],
    frames: [verb('marry', 'marry wed', 'object prep:to')],
    examples: { 'Bill Clinton married Hillary Rodham in 1975.': ['Bill Clinton spouse_of Hillary Rodham'] },
  }),
  role({
    id: 'successor_of',
    label: 'succeeded',
    alike: true,
    source: ['person', 'organization', 'state', 'treaty'],
    target: ['person', 'organization', 'state', 'treaty'],
    frames: [verb('verb', 'succeed replace supersede', 'object')],
    examples: {
      'Boris Johnson succeeded Theresa May in 2019.': ['Boris Johnson successor_of Theresa May'],
      'He succeeded in his exams.': [],
      'Italy replaced the Treaty of London.': [],
    },
  }),
];
