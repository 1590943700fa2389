import { action, noun, verb } from '../define.ts';
import { DIPLOMATS, VISITS } from '../vocabulary.ts';
import { words } from '../words.ts';

const TRAVELLERS = ['person', 'organization', 'group', 'state'] as const;
const DESTINATIONS = ['state', 'place', 'facility', 'organization', 'person', 'group', 'event'] as const;

/** CONSULT, CAMEO 042 and 043: visits made and received. */
export const VISIT = [
  action({
    id: 'visit',
    label: 'visited',
    event: 'CONSULT',
    cameo: '042',
    aimed: false,
    source: TRAVELLERS,
    target: DESTINATIONS,
    frames: [
      verb('verb', 'visit tour'),
      noun('noun', 'visit trip tour stopover', 'prep:to prep:with prep:in prep:at object', {
        source: 'possessor subject prep:by prep:of',
      }),
      verb('travel', 'travel fly journey head', 'prep:to prep:into', {
        unless: {
          object: true,
          subject: words(
            'troop troops soldier soldiers refugee refugees migrant migrants people plane rocket missile',
          ),
        },
      }),
      verb('arrive', 'arrive land', 'prep:in prep:at', {
        unless: {
          subject: words(
            'troop troops soldier soldiers force forces refugee refugees migrant migrants peacekeeper peacekeepers aid',
          ),
        },
      }),
      verb('go', 'go', 'prep:to', {
        if: { subject: { types: ['person'] }, 'prep:to': { types: ['state', 'place'] } },
      }),
      verb('stop', 'drop stop swing', 'prep:in prep:at prep:by', { particles: 'over by off' }),
      verb('begin-visit', 'begin start conclude end complete wrap', 'prep:to prep:in', {
        if: { object: VISITS },
      }),
    ],
    examples: {
      'Jimmy Carter ended a trip to Poland.': ['Jimmy Carter visit Poland'],
      'Emmanuel Macron was in attendance for the summit.': ['Emmanuel Macron attend summit'],
      'Antony Blinken flew to Cairo for talks with Egypt.': ['Antony Blinken hold-talks-with Egypt'],
      'Antony Blinken flew to Cairo before the talks between Egypt and Sudan.': [
        'Egypt hold-talks-with Sudan',
      ],
      'Barack Obama went to Kenya in 2015.': ['Barack Obama visit Kenya'],
      'John Kerry stopped over in Cairo.': ['John Kerry visit Cairo'],
      'Xi Jinping began a visit to Serbia.': ['Xi Jinping visit Serbia'],
      'Pope Francis visited Iraq in 2021.': ['Francis visit Iraq'],
      "Richard Nixon's visit to China surprised many.": ['Richard Nixon visit China'],
      'Angela Merkel travelled to Kyiv.': ['Angela Merkel visit Kyiv'],
      'Antony Blinken arrived in Beijing.': ['Antony Blinken visit Beijing'],
      'Barack Obama paid a visit to Cuba in 2016.': ['Barack Obama visit Cuba'],
      'Jimmy Carter in Cairo for peace talks': ['Jimmy Carter visit Cairo'],
      'Henry Kissinger is in Damascus as part of a tour of the region.': ['Henry Kissinger visit Damascus'],
      'Ada Lovelace in London, around 1840': [],
      'The parcel arrived in Denver.': [],
    },
  }),
  action({
    id: 'host',
    label: 'hosted',
    event: 'CONSULT',
    cameo: '043',
    frames: [
      verb('verb', 'host', 'object prep:with prep:between prep:for prep:from', {
        unless: { object: words('refugee refugees migrant migrants show website game games server') },
      }),
      verb('meal', 'host hold give throw', 'prep:for', {
        if: { object: words('dinner lunch banquet luncheon breakfast reception party') },
      }),
      verb('welcome', 'welcome', 'object', {
        if: { object: { types: ['person', 'group'] }, 'prep:to': { types: ['place', 'state', 'facility'] } },
      }),
      verb('welcome-at', 'welcome', 'object', {
        if: {
          object: { types: ['person', 'group'] },
          'prep:at': { types: ['place', 'state', 'facility', 'event'] },
        },
      }),
      verb('receive', 'receive greet entertain', 'object', {
        if: { object: { types: ['person', 'group'] } },
      }),
    ],
    examples: {
      'The agency hosted the exchange in Ankara.': [],
      'The mayor welcomed the minister at the airport.': ['mayor host minister'],
      'Queen Elizabeth welcomed Donald Trump to London in 2019.': ['Elizabeth host Donald Trump'],
      'Angela Merkel welcomed Xi Jinping at the airport.': ['Angela Merkel host Xi Jinping'],
      'The emir gave a dinner for the envoy.': ['emir host envoy'],
      'Singapore hosted the Shangri-La Dialogue.': ['Singapore host Shangri-La Dialogue'],
      'Emmanuel Macron received Mahmoud Abbas in Paris.': ['Emmanuel Macron host Mahmoud Abbas'],
      'He received a letter.': [],
    },
  }),
  action({
    id: 'send-envoy-to',
    label: 'sent an envoy to',
    event: 'CONSULT',
    cameo: '042',
    aimed: false,
    target: DESTINATIONS,
    frames: [
      verb('verb', 'send dispatch', 'prep:to indirect-object', {
        if: { object: [...DIPLOMATS, ...words('minister team secretary negotiator negotiators')] },
        unless: { object: words('mission staff team') },
      }),
      noun('noun', 'envoy delegation', 'prep:to', { if: { subject: true } }),
    ],
    examples: {
      'The European Union sent a delegation to Myanmar.': ['European Union send-envoy-to Myanmar'],
      'Japan sent an envoy to Myanmar.': ['Japan send-envoy-to Myanmar'],
    },
  }),
  action({
    id: 'accompany',
    label: 'accompanied',
    event: 'CONSULT',
    cameo: '040',
    source: ['person', 'group'],
    target: ['person', 'group'],
    frames: [verb('verb', 'accompany escort')],
    examples: { 'John Kerry accompanied Barack Obama to Hanoi.': ['John Kerry accompany Barack Obama'] },
  }),
];
