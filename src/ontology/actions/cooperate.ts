import { ACTORS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { WEAPONS } from '../vocabulary.ts';
import { words } from '../words.ts';

const EVIDENCE = words(
  'intelligence information evidence data file files record records details account tip tips technology secret secrets know-how',
);
const DRILLS = words(
  'exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres game games wargame wargames patrol patrols training',
);

/** COOPERATE, CAMEO 06: joint economic, military, judicial and intelligence work. */
export const COOPERATE = [
  action({
    id: 'cooperate-with',
    label: 'cooperated with',
    event: 'COOPERATE',
    cameo: '060',
    mutual: true,
    target: ACTORS,
    frames: [
      verb('verb', 'cooperate co-operate collaborate coordinate co-ordinate partner liaise', 'prep:with'),
      noun(
        'noun',
        'cooperation co-operation collaboration coordination co-ordination partnership',
        'prep:with prep:between prep:among prep:of',
        {
          unless: { subject: words('sign') },
        },
      ),
      verb('work', 'work team hook', 'prep:with', { unless: { object: true } }),
      verb('join-forces', 'join combine pool unite', 'prep:with', {
        if: { object: words('force forces hand hands effort efforts rank ranks resource resources') },
      }),
      verb(
        'strengthen',
        'strengthen deepen expand boost enhance bolster intensify step increase develop',
        'prep:with prep:between',
        {
          if: { object: words('cooperation co-operation collaboration coordination exchange trade') },
        },
      ),
      verb('set-up', 'set', 'prep:with', {
        particles: 'up',
        if: { object: words('force committee commission group team body venture fund') },
      }),
      verb('form', 'form create establish found', 'prep:with', {
        if: { object: words('coalition venture task-force partnership consortium government team') },
      }),
      noun('joint', 'venture ventures consortium coalition project projects', 'prep:with prep:between', {
        if: { subject: true },
      }),
    ],
    examples: {
      'Spain established a team with Portugal.': ['Spain cooperate-with Portugal'],
      'The French-German partnership has grown.': ['France cooperate-with Germany'],

      'Poland and Lithuania set up a joint commission.': ['Poland cooperate-with Lithuania'],
      'Romania joined forces with Bulgaria.': ['Romania cooperate-with Bulgaria'],
      'Likud formed a coalition with Shas.': ['Likud cooperate-with Shas'],
      'Airbus has a joint venture with Safran.': ['Airbus cooperate-with Safran'],
      'Norway cooperated with Sweden on air defence.': ['Norway cooperate-with Sweden'],
      'Cooperation between Brazil and Argentina grew.': ['Brazil cooperate-with Argentina'],
      'Estonia worked with Latvia on a gas terminal.': ['Estonia cooperate-with Latvia'],
      'Austria strengthened cooperation with Slovenia.': ['Austria cooperate-with Slovenia'],
    },
  }),
  action({
    id: 'trade-with',
    label: 'traded with',
    event: 'COOPERATE',
    cameo: '061',
    frames: [
      noun('investor', 'investor investors', 'prep:in', { source: 'subject' }),
      verb('verb', 'trade barter', 'prep:with', {
        unless: { object: words('blame barb barbs fire accusation accusations insult insults') },
      }),
      noun('noun', 'trade business commerce', 'prep:with prep:between', { source: 'possessor subject' }),
      verb('export', 'export sell', 'prep:to indirect-object', {
        unless: { object: [...WEAPONS, ...words('stake share shares idea')] },
      }),
      verb('import', 'import buy purchase procure', 'prep:from', { if: { object: true } }),
      verb('ship', 'ship', 'prep:to', { if: { object: words('oil gas coal grain goods crude steel') } }),
    ],
    examples: {
      'Germany is a big investor in Hungary.': ['Germany trade-with Hungary'],
      'Portugal traded with Japan for centuries.': ['Portugal trade-with Japan'],
      'Qatar shipped gas to Pakistan.': ['Qatar trade-with Pakistan'],
      'Germany imported gas from Russia.': ['Germany trade-with Russia'],
      'Chile exported wine to China.': ['Chile trade-with China'],
      'Britain does business with Saudi Arabia.': ['Britain trade-with Saudi Arabia'],
    },
  }),
  action({
    id: 'invest-in',
    label: 'invested in',
    event: 'COOPERATE',
    cameo: '061',
    frames: [
      verb('verb', 'invest', 'prep:in prep:into', { source: 'subject' }),
      noun('noun', 'investment investments', 'prep:in prep:into', {
        source: 'possessor subject prep:by prep:from compound',
      }),
      verb('build', 'build construct develop', 'prep:with', { if: { object: true } }),
    ],
    examples: {
      'Turkey built the pipeline with Azerbaijan.': ['Turkey invest-in Azerbaijan'],
      'China invested in Greece.': ['China invest-in Greece'],
      'Investment by Japan in Vietnam grew.': ['Japan invest-in Vietnam'],
    },
  }),
  action({
    id: 'exercise-with',
    label: 'held joint exercises with',
    event: 'COOPERATE',
    cameo: '062',
    mutual: true,
    target: ACTORS,
    frames: [
      noun(
        'noun',
        'exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres wargame wargames patrol patrols',
        'prep:with prep:between',
      ),
      noun('game', 'game games', 'prep:with prep:between', { if: { compound: words('war') } }),
      verb('stage', 'stage hold conduct perform begin launch start undertake complete carry', 'prep:with', {
        if: { object: DRILLS },
      }),
      verb('fight-alongside', 'fight serve', 'prep:alongside prep:beside', {
        if: { 'prep:alongside': true },
      }),
    ],
    examples: {
      'Military drills between Sweden and Norway began in March.': ['Sweden exercise-with Norway'],
      "Sweden's exercises with Norway were the largest in years.": ['Sweden exercise-with Norway'],
      'The United States held war games with South Korea.': ['United States exercise-with South Korea'],
      'India held naval exercises with France.': ['India exercise-with France'],
      'The United States and South Korea staged joint drills.': ['United States exercise-with South Korea'],
      'Cuban soldiers fought alongside Angola.': ['soldiers exercise-with Angola'],
    },
  }),
  action({
    id: 'train',
    label: 'trained',
    event: 'COOPERATE',
    cameo: '062',
    frames: [
      verb('verb', 'train', 'object actor-of-object'),
      noun('noun', 'training', 'prep:to prep:for prep:of', { source: 'subject possessor prep:by' }),
    ],
    examples: {
      'Training of Iraqi soldiers by Denmark ended.': ['Denmark train Iraqi soldiers'],
      'The United Kingdom trained Ukrainian soldiers.': ['United Kingdom train soldiers'],
      'He trained for the marathon.': [],
    },
  }),
  action({
    id: 'share-with',
    label: 'shared information with',
    event: 'COOPERATE',
    cameo: '064',
    frames: [
      verb('share', 'share exchange swap', 'prep:with', { if: { object: EVIDENCE } }),
      verb(
        'give',
        'give provide pass hand transfer supply send submit transmit',
        'indirect-object prep:to prep:with',
        {
          if: { object: EVIDENCE },
          unless: { object: words('account secret') },
        },
      ),
      noun('transfer', 'transfer', 'prep:to', {
        if: { 'prep:of': words('technology technologies knowledge know-how expertise data') },
        source: 'possessor prep:by prep:from actor-of-object',
      }),
      verb('tip', 'alert notify inform tip', 'object', {
        if: { 'prep:about': true, object: { types: ['organization', 'state'] } },
      }),
    ],
    examples: {
      'The transfer of German technology to Brazil began in 1975.': ['Germany share-with Brazil'],
      'Norway gave intelligence to Denmark.': ['Norway share-with Denmark'],
      'Canada notified Interpol about the case.': ['Canada share-with Interpol'],
      'Israel shared intelligence with Jordan.': ['Israel share-with Jordan'],
    },
  }),
  action({
    id: 'extradite',
    label: 'extradited',
    event: 'COOPERATE',
    cameo: '063',
    frames: [
      verb('verb', 'extradite', 'prep:to object'),
      verb('hand-over', 'hand turn', 'prep:to', {
        particles: 'over',
        if: { object: { types: ['person'] }, 'prep:to': { types: ['state', 'organization'] } },
      }),
      noun('noun', 'extradition', 'prep:to prep:of', { source: 'possessor prep:by' }),
      verb('testify', 'testify', 'prep:before prep:for prep:to', { source: 'subject' }),
    ],
    examples: {
      "Peru asked for it, and Chile's extradition of Alberto Fujimori followed in 2007.": [
        'Chile extradite Alberto Fujimori',
      ],
      'Mark Zuckerberg testified before Congress in 2018.': ['Mark Zuckerberg extradite Congress'],
      'Serbia handed Slobodan Milosevic over to the tribunal in 2001.': ['Serbia extradite tribunal'],
      'Mexico extradited Joaquin Guzman to the United States in 2017.': ['Mexico extradite United States'],
    },
  }),
  action({
    id: 'protect-jointly',
    label: 'patrolled with',
    event: 'COOPERATE',
    cameo: '062',
    mutual: true,
    frames: [verb('verb', 'patrol', 'prep:with'), verb('reinforce-ally', 'rescue search', 'prep:with')],
    examples: {
      'Norway searched with Sweden.': ['Norway protect-jointly Sweden'],
      'Turkish troops patrolled with Russian troops in Syria.': ['troops protect-jointly troops'],
    },
  }),
];
