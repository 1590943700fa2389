import { ACTORS } from '../arguments.ts';
import { action, adjective, noun, verb } from '../define.ts';
import { phoneTo } from '../telephone.ts';
import { words } from '../words.ts';

/** SUPPORT by courtesy, CAMEO 050-056: respect, congratulate, thank, condole, reassure, apologise, forgive. */
export const COURTESY = [
  action({
    id: 'respect',
    label: 'respected',
    event: 'SUPPORT',
    cameo: '050',
    frames: [
      verb('verb', 'respect honor honour revere venerate trust'),
      noun('noun', 'respect confidence trust faith reverence', 'prep:for prep:in', { if: { subject: true } }),
      adjective('confident', 'confident proud', 'prep:in prep:of'),
    ],
    examples: {
      'Canada is proud of Malala Yousafzai.': ['Canada respect Malala Yousafzai'],
      'Kenya respects the ruling of the Supreme Court.': ['Kenya respect Supreme Court'],
      'Angela Merkel has full confidence in Ursula von der Leyen.': [
        'Angela Merkel respect Ursula von der Leyen',
      ],
    },
  }),
  action({
    id: 'congratulate',
    label: 'congratulated',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      phoneTo('congratulate wish'),
      verb('verb', 'congratulate felicitate'),
      noun('noun', 'congratulation congratulations felicitation felicitations', 'prep:to', {
        source: 'subject possessor prep:from',
      }),
    ],
    examples: {
      'The president called the chancellor to congratulate him.': ['president congratulate chancellor'],
      'Xi Jinping congratulated Joe Biden in 2020.': ['Xi Jinping congratulate Joe Biden'],
      'Narendra Modi sent congratulations to Emmanuel Macron.': [
        'Narendra Modi congratulate Emmanuel Macron',
      ],
    },
  }),
  action({
    id: 'thank',
    label: 'thanked',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      verb('verb', 'thank'),
      verb('appreciate', 'appreciate'),
      noun('noun', 'thank thanks gratitude appreciation', 'prep:to prep:for prep:of'),
      adjective('grateful', 'grateful thankful indebted', 'prep:to prep:for'),
    ],
    examples: {
      'Israel appreciates the Czech Republic.': ['Israel thank Czech Republic'],
      'Volodymyr Zelensky thanked Poland.': ['Volodymyr Zelensky thank Poland'],
      'Kuwait is grateful to the United States.': ['Kuwait thank United States'],
      'Haiti expressed its gratitude to Cuba.': ['Haiti thank Cuba'],
    },
  }),
  action({
    id: 'condole',
    label: 'expressed sympathy with',
    event: 'SUPPORT',
    cameo: '051',
    target: ACTORS,
    frames: [
      noun(
        'noun',
        'condolence condolences sympathy sympathies compassion',
        'prep:to prep:with prep:for prep:over prep:on',
        {
          source: 'subject possessor prep:from',
        },
      ),
      verb('mourn', 'mourn commemorate', 'object actor-of-object'),
    ],
    examples: {
      'Japan expressed condolences over the earthquake in Nepal.': ['Japan condole Nepal'],
      'Poland mourned Lech Kaczynski in 2010.': ['Poland condole Lech Kaczynski'],
      'Greece sent its condolences to Turkey after the earthquake.': ['Greece condole Turkey'],
    },
  }),
  action({
    id: 'reassure',
    label: 'reassured',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      phoneTo('assure reassure console'),
      verb('verb', 'reassure assure encourage comfort placate appease soothe calm', 'object', {
        unless: { clause: words('protest strike') },
      }),
      noun('noun', 'reassurance encouragement', 'prep:to'),
    ],
    examples: {
      'The president called the chancellor to reassure him.': ['president reassure chancellor'],
      'NATO gave reassurance to Estonia.': ['NATO reassure Estonia'],
      'The United States reassured Estonia.': ['United States reassure Estonia'],
    },
  }),
  action({
    id: 'apologize',
    label: 'apologized to',
    event: 'SUPPORT',
    cameo: '055',
    frames: [
      phoneTo('apologize apologise'),
      verb('verb', 'apologize apologise', 'prep:to prep:for'),
      noun('noun', 'apology apologies remorse regret', 'prep:to', {
        source: 'subject possessor prep:by prep:from',
      }),
    ],
    examples: {
      'The president called the chancellor to apologize.': ['president apologize chancellor'],
      'Canada apologized to Maher Arar in 2007.': ['Canada apologize Maher Arar'],
      'Japan issued an apology to South Korea.': ['Japan apologize South Korea'],
    },
  }),
  action({
    id: 'forgive',
    label: 'forgave',
    event: 'SUPPORT',
    cameo: '056',
    frames: [
      verb('verb', 'forgive excuse absolve exonerate rehabilitate'),
      noun('noun', 'forgiveness', 'prep:to prep:of'),
    ],
    examples: {
      "The bishop asked for forgiveness; the pope's forgiveness of the gunman was public.": [
        'pope forgive gunman',
      ],
      'Pope John Paul II forgave Mehmet Ali Agca.': ['John Paul II forgive Mehmet Ali Agca'],
    },
  }),
];
