import { ACTORS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { HARM } from '../vocabulary.ts';
import { words } from '../words.ts';

/** Auxiliaries of what may still come. */
const AHEAD = words("will would 'll wo could may might must should shall can have need");

/** THREATEN, CAMEO 13: threats, warnings, ultimatums. */
export const THREATEN = [
  action({
    id: 'threaten',
    label: 'threatened',
    event: 'THREATEN',
    cameo: '130',
    frames: [
      verb('act', 'threaten', 'object clause-object prep:with prep:in prep:on', { if: { clause: true } }),
      verb('verb', 'threaten menace', 'object actor-of-object prep:against prep:with prep:on'),
      // Acts of conflict that are announced ("will bomb") are threats too: see commitments.ts.
      noun('noun', 'threat threats', 'prep:against prep:to prep:on prep:toward clause-object', {
        source: 'possessor subject prep:by prep:from compound',
      }),
      verb('vow', 'vow pledge swear promise', 'clause-object prep:against prep:on', { if: { clause: HARM } }),
      verb('revenge', 'vow pledge swear promise', 'prep:against prep:on', {
        if: { object: words('revenge retaliation vengeance response') },
      }),
      verb('announce', 'announce', 'prep:against prep:on prep:in', {
        if: { object: words('boycott offensive') },
      }),
    ],
    examples: {
      'The opposition announced a boycott of the election; the union announced a boycott against the bank.': [
        'union threaten bank',
      ],
      "Iran's threats against Israel continued.": ['Iran threaten Israel'],
      'Hamas vowed revenge against Israel.': ['Hamas threaten Israel'],
      'North Korea threatened to attack Guam.': ['North Korea threaten Guam'],
      'Iran threatened Israel.': ['Iran threaten Israel'],
      'Recep Tayyip Erdogan vowed to crush the PKK.': ['Recep Tayyip Erdogan threaten PKK'],
      'Rain threatened the match.': [],
      'The union threatened to hold rallies in Lyon.': [],
    },
  }),
  action({
    id: 'warn',
    label: 'warned',
    event: 'THREATEN',
    cameo: '130',
    target: ACTORS,
    frames: [
      verb('verb', 'warn', 'object indirect-object prep:against'),
      // "warned that Boko Haram planned attacks" warns of it, not it
      verb('that', 'warn', 'clause-subject', { if: { clause: { modals: AHEAD } } }),
      noun('noun', 'warning warnings', 'prep:to prep:against prep:for', {
        source: 'subject possessor prep:from prep:by',
      }),
      verb('caution', 'caution', 'object prep:against'),
    ],
    examples: {
      'The minister warned that Russia would pay a heavy price.': ['minister warn Russia'],
      'Nikol Harkany, the foreign minister of Hungary, warned that Hungary could walk away.': [],
      'Kenya warned that Al-Shabaab had plans.': [],
      'The ambassador warned that the treaty would hurt trade.': [],
      'The pope cautioned the senators.': ['pope warn senators'],
      'China warned Japan not to visit the Yasukuni Shrine.': ['China warn Japan'],
      'South Africa issued a warning to Lesotho.': ['South Africa warn Lesotho'],
    },
  }),
  action({
    id: 'give-ultimatum-to',
    label: 'gave an ultimatum to',
    event: 'THREATEN',
    cameo: '130',
    frames: [
      noun('noun', 'ultimatum', 'prep:to prep:for prep:against indirect-object', {
        source: 'subject possessor prep:by prep:from',
      }),
      verb('give', 'give issue set impose deliver', 'indirect-object prep:to prep:for', {
        if: { object: words('ultimatum deadline') },
      }),
      noun('deadline', 'deadline', 'prep:for', { source: 'subject' }),
    ],
    examples: {
      "Austria's ultimatum to Serbia expired in 1914.": ['Austria give-ultimatum-to Serbia'],
      'Austria-Hungary gave an ultimatum to Serbia in 1914.': ['Austria-Hungary give-ultimatum-to Serbia'],
      'The European Union set a deadline for Poland.': ['European Union give-ultimatum-to Poland'],
    },
  }),
  action({
    id: 'call-for-action-against',
    label: 'called for action against',
    event: 'THREATEN',
    cameo: '131',
    frames: [
      verb('verb', 'call push', 'prep:against prep:on prep:of prep:in', {
        if: {
          'prep:for': words(
            'sanction sanctions boycott embargo strike strikes war ban expulsion uprising revolt intifada jihad attack attacks',
          ),
        },
      }),
      verb('urge', 'urge demand propose seek consider', 'prep:against prep:on prep:of', {
        if: { object: words('sanction sanctions boycott embargo ban tariff tariffs') },
      }),
    ],
    examples: {
      'Hamas called for an uprising against Israel.': ['Hamas call-for-action-against Israel'],
      'The senators urged sanctions against Serbia.': ['senators call-for-action-against Serbia'],
      'Lithuania called for sanctions against Belarus.': ['Lithuania call-for-action-against Belarus'],
    },
  }),
];
