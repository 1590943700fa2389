import { action, noun, verb } from '../define.ts';
import { DIPLOMATS, MONEY, MONITORS, PEACEKEEPERS } from '../vocabulary.ts';
import { words } from '../words.ts';

/** SANCTION, CAMEO 160 and 166: people sent away, called home, missions withdrawn. */
export const SANCTION_EXPEL = [
  action({
    id: 'expel',
    label: 'expelled',
    event: 'SANCTION',
    cameo: '166',
    frames: [
      verb('verb', 'expel', 'object actor-of-object prep:from', {
        unless: {
          object: words(
            'migrant migrants refugee refugees immigrant immigrants student students German Germans minority gas air seeker seekers',
          ),
        },
      }),
      // "were expelled from": whoever puts them out
      verb('from', 'expel', 'object', { source: 'prep:from', unless: { subject: true } }),
      noun('noun', 'expulsion', 'prep:of prep:from', { source: 'possessor prep:by subject' }),
      verb('kick', 'kick throw drive order', 'object prep:from', {
        particles: 'out',
        if: { object: [...DIPLOMATS, ...MONITORS] },
      }),
    ],
    examples: {
      'Poland kicked out the diplomats.': ['Poland expel diplomats'],
      "Egypt's expulsion of the advisers surprised Moscow.": ['Egypt expel advisers'],
      'The diplomats were expelled from Poland.': ['Poland expel diplomats'],
      'Poland expelled diplomats from Belarus.': ['Poland expel diplomats'],
    },
  }),
  action({
    id: 'recall-ambassador-from',
    label: 'recalled its ambassador from',
    event: 'SANCTION',
    cameo: '160',
    frames: [
      verb('verb', 'recall withdraw pull summon', 'prep:from prep:to prep:in', {
        if: { object: DIPLOMATS, 'prep:from': true },
      }),
      noun('noun', 'recall withdrawal', 'prep:from prep:to prep:in', {
        if: { 'prep:of': DIPLOMATS },
        source: 'possessor prep:by subject',
      }),
    ],
    examples: {
      "Chile's recall of its ambassador from Peru made headlines.": ['Chile recall-ambassador-from Peru'],
      'France recalled its ambassador from Australia in 2021.': ['France recall-ambassador-from Australia'],
    },
  }),
  action({
    id: 'withdraw-mission-from',
    label: 'withdrew its mission from',
    event: 'SANCTION',
    cameo: '166',
    frames: [
      verb('verb', 'withdraw pull', 'prep:from prep:in', {
        if: { object: [...PEACEKEEPERS, ...MONITORS, ...words('staff')] },
      }),
      verb('leave-body', 'quit leave exit', 'object', {
        if: { object: { types: ['organization', 'treaty'] } },
        unless: { object: words('meeting talks room hall building stage prison jail hospital house') },
      }),
      verb('withdraw-from-body', 'withdraw', 'prep:from', {
        if: { 'prep:from': { types: ['organization', 'treaty', 'event'] } },
        unless: { object: [...MONEY, ...words('troop troops force forces soldier soldiers')] },
      }),
      noun('noun', 'withdrawal exit', 'prep:from', {
        if: { 'prep:from': { types: ['treaty', 'organization'] } },
        source: 'possessor prep:by subject',
      }),
    ],
    examples: {
      'The United Kingdom left the European Union in 2020.': [
        'United Kingdom withdraw-mission-from European Union',
      ],
      'Nelson Mandela left prison in 1990.': [],
      'Japan pulled out of the International Whaling Commission in 2019.': [
        'Japan withdraw-from International Whaling Commission',
      ],
      "Burundi's withdrawal from the International Criminal Court took effect in 2017.": [
        'Burundi withdraw-mission-from International Criminal Court',
      ],
      'Qatar withdrew its peacekeepers from Eritrea.': ['Qatar withdraw-mission-from Eritrea'],
      'Qatar withdrew from OPEC in 2019.': ['Qatar withdraw-mission-from OPEC'],
    },
  }),
];
