import { action, noun, verb } from '../define.ts';
import { words } from '../words.ts';

const OTHER = { event: null, cameo: null } as const;

/** What people and bodies do that PLOVER has no event for. */
export const DEEDS = [
  action({
    id: 'inspect',
    label: 'inspected',
    ...OTHER,
    frames: [
      verb('verb', 'inspect survey', 'object'),
      noun('noun', 'inspection', 'prep:of', { source: 'possessor subject prep:by' }),
    ],
    examples: {
      "The minister's inspection of the plant took a day.": ['minister inspect plant'],
      'Kim Jong-un inspected a shipyard.': ['Kim Jong-un inspect shipyard'],
    },
  }),
  action({
    id: 'elect',
    label: 'elected',
    ...OTHER,
    frames: [
      verb('verb', 'elect re-elect reelect choose', 'object'),
      noun('noun', 'election', 'prep:of', { source: 'possessor prep:by' }),
    ],
    examples: {
      "Parliament's election of the president was close.": ['Parliament elect president'],
      'The Italian parliament elected Sergio Mattarella.': ['parliament elect Sergio Mattarella'],
    },
  }),
  action({
    id: 'appoint',
    label: 'appointed',
    ...OTHER,
    frames: [
      verb('verb', 'appoint nominate designate', 'object', {
        unless: { object: words('reason price') },
      }),
      noun('noun', 'appointment nomination', 'prep:of', { source: 'possessor prep:by subject' }),
    ],
    examples: {
      'The appointment of the judge by the governor was criticized.': ['governor appoint judge'],
      'Emmanuel Macron appointed Edouard Philippe in 2017.': ['Emmanuel Macron appoint Edouard Philippe'],
    },
  }),
  action({
    id: 'dismiss-from-office',
    label: 'dismissed from office',
    ...OTHER,
    frames: [
      verb('verb', 'dismiss sack fire', 'object', { if: { object: { types: ['person', 'group'] } } }),
      noun('noun', 'dismissal firing sacking', 'prep:of', { source: 'possessor prep:by subject' }),
    ],
    examples: {
      'The dismissal of the judge by the governor was criticized.': ['governor dismiss-from-office judge'],
      'Donald Trump fired James Comey in 2017.': ['Donald Trump dismiss-from-office James Comey'],
    },
  }),
  action({
    id: 'win',
    label: 'won',
    ...OTHER,
    frames: [
      verb('verb', 'win'),
      noun('noun', 'victory win', 'prep:in', { source: 'possessor subject prep:by' }),
    ],
    examples: {
      "The party's victory in the election was narrow.": ['party win election'],
      'Lula won the election in 2022.': ['Lula win election'],
    },
  }),
  action({
    id: 'defeat',
    label: 'defeated',
    ...OTHER,
    frames: [
      verb('verb', 'defeat trounce outpoll', 'object'),
      noun('noun', 'victory win', 'prep:over', { source: 'possessor subject prep:by' }),
    ],
    examples: {
      "Prussia's victory over Austria came in 1866.": ['Prussia defeat Austria'],
      'Joe Biden defeated Donald Trump in 2020.': ['Joe Biden defeat Donald Trump'],
    },
  }),
  action({
    id: 'found',
    label: 'founded',
    ...OTHER,
    frames: [
      verb('verb', 'found establish create launch form', 'object', {
        if: { object: { types: ['organization', 'group', 'facility', 'event'] } },
      }),
      noun('founder', 'founder', 'prep:of', { source: 'subject' }),
    ],
    examples: {
      'Henry Dunant was the founder of the Red Cross.': ['Henry Dunant found Red Cross'],
      'Henry Dunant founded the Red Cross.': ['Henry Dunant found Red Cross'],
    },
  }),
  action({
    id: 'own',
    label: 'owned',
    ...OTHER,
    frames: [
      verb('verb', 'own control acquire possess', 'object'),
      noun('stake', 'stake stakes', 'prep:in', { source: 'subject possessor' }),
    ],
    examples: {
      'Renault has a stake in Nissan.': ['Renault own Nissan'],
      'Volkswagen owns Skoda.': ['Volkswagen own Skoda'],
    },
  }),
  action({
    id: 'dispute-with',
    label: 'has a dispute with',
    ...OTHER,
    mutual: true,
    frames: [
      noun(
        'noun',
        'dispute row rift spat feud quarrel rivalry tension tensions disagreement',
        'prep:with prep:between',
        { source: 'possessor subject' },
      ),
    ],
    examples: { 'The dispute between Japan and Russia is old.': ['Japan dispute-with Russia'] },
  }),
  action({
    id: 'play-role-in',
    label: 'plays a role in',
    ...OTHER,
    target: ['event', 'treaty', 'organization'],
    frames: [
      verb('play', 'play', 'prep:in', { if: { object: words('role part') } }),
      noun('noun', 'role involvement', 'prep:in', { source: 'possessor' }),
    ],
    examples: {
      'Qatar played a role in the talks.': ['Qatar play-role-in talks'],
      "Qatar's role in the Afghanistan war was large.": ['Qatar play-role-in Afghanistan war'],
      'Tom Hanks played a role in the film.': [],
    },
  }),
  action({
    id: 'have-ties-with',
    label: 'has ties with',
    ...OTHER,
    mutual: true,
    frames: [
      noun('noun', 'tie ties relation relations relationship link links', 'prep:with prep:between prep:to', {
        source: 'possessor subject compound prep:of',
      }),
      noun('ally', 'ally allies', 'prep:of', { source: 'subject', if: { subject: true } }),
    ],
    examples: {
      'Belarus is an ally of Russia.': ['Belarus have-ties-with Russia'],
      'Relations between Sweden and Norway are warm.': ['Sweden have-ties-with Norway'],
    },
  }),
];
