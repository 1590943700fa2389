import { action, noun, verb } from '../define.ts';
import { words } from '../words.ts';

const OVER =
  'prep:against prep:over prep:at prep:outside prep:on prep:in prep:near prep:across prep:of prep:by prep:with prep:to';
const CROWD = words(
  `demonstrator demonstrators protester protesters protestor protestors worker workers student students people thousand thousands
   hundred hundreds dozens ten tens crowd activist activists farmer farmers teacher teachers supporter supporters
   resident residents million employee employees driver drivers`,
);

/** PROTEST, CAMEO 14: demonstrate, strike, riot, boycott, obstruct. */
export const PROTEST = [
  action({
    id: 'protest-against',
    label: 'protested against',
    event: 'PROTEST',
    cameo: '141',
    aimed: true,
    frames: [
      verb('demonstrate', 'demonstrate', OVER, { unless: { object: true } }),
      verb('verb', 'protest picket', `object actor-of-object ${OVER} clause-object`, {
        unless: { object: words('ability commitment capability skill value power innocence willingness') },
      }),
      noun('noun', 'protest protests demonstration demonstrations sit-in vigil picket', OVER, {
        source: 'subject prep:by prep:of possessor compound',
      }),
      verb('march', 'march rally', 'prep:against prep:on prep:outside prep:in prep:over prep:through', {
        if: { subject: CROWD },
      }),
      noun('march-noun', 'march rally rallies', 'prep:against prep:outside prep:over', {
        source: 'subject prep:by prep:of',
      }),
      verb('take-to', 'take flood pour', 'prep:against prep:over prep:in prep:of', {
        if: { 'prep:to': words('street streets') },
      }),
      verb('chant', 'chant', 'prep:against', { source: 'subject' }),
      verb('burn-flag', 'burn torch trample', 'actor-of-object prep:of', {
        if: { object: words('flag flags effigy effigies') },
      }),
      verb('rise', 'rise', 'prep:against', { particles: 'up' }),
      noun('uprising', 'uprising revolt', 'prep:against', {
        source: 'possessor prep:by prep:of subject compound',
      }),
    ],
    examples: {
      'Students took to the streets.': [],
      'Farmers protested in Krakow against cheap grain.': [],
      'Students demonstrated against the government.': ['Students protest-against government'],
      'Angela Merkel demonstrated her skill in Brussels.': [],
      'Farmers held a march against the World Trade Organization.': [
        'Farmers protest-against World Trade Organization',
      ],
      'Students took to the streets against Nicolas Maduro.': ['Students protest-against Nicolas Maduro'],
      'Protesters chanted against Bashar al-Assad.': ['Protesters protest-against Bashar al-Assad'],
      'Demonstrators burned the flag of Israel.': ['Demonstrators protest-against Israel'],
      'Syrians rose up against Bashar al-Assad in 2011.': ['Syrians protest-against Bashar al-Assad'],
      'The uprising of Libyans against Muammar Gaddafi began in 2011.': [
        'Libyans protest-against Muammar Gaddafi',
      ],
      'Students protested against Slobodan Milosevic.': ['Students protest-against Slobodan Milosevic'],
      'Farmers staged a protest outside the European Parliament.': [
        'Farmers protest-against European Parliament',
      ],
      'Students marched against the Iraq War.': ['Students protest-against Iraq War'],
      'The army demonstrated its power.': [],
    },
  }),
  action({
    id: 'strike-against',
    label: 'went on strike against',
    event: 'PROTEST',
    cameo: '143',
    frames: [
      verb('go', 'go stage begin start launch hold join continue', OVER, {
        if: { 'prep:on': words('strike') },
      }),
      verb('stop-work', 'stop halt', OVER, { if: { object: words('work working'), subject: CROWD } }),
      verb('walk-out', 'walk', 'prep:of prep:from prep:at prep:in', {
        particles: 'out off',
        if: { subject: CROWD },
      }),
    ],
    examples: {
      'Workers walked out at the shipyard.': ['Workers strike-against shipyard'],
      'Workers stopped work at Ford.': ['Workers strike-against Ford'],
      'Workers went on strike at Amazon.': ['Workers strike-against Amazon'],
      'Lightning can strike at any time.': [],
    },
  }),
  action({
    id: 'hunger-strike-against',
    label: 'went on hunger strike against',
    event: 'PROTEST',
    cameo: '142',
    frames: [
      noun('noun', 'strike fast', `${OVER} clause-object`, {
        if: { compound: words('hunger') },
        source: 'subject possessor prep:by',
      }),
    ],
    examples: {
      'Oleg Sentsov began a hunger strike against Russia in 2018.': [
        'Oleg Sentsov hunger-strike-against Russia',
      ],
    },
  }),
  action({
    id: 'boycott',
    label: 'boycotted',
    event: 'PROTEST',
    cameo: '140',
    frames: [
      verb('verb', 'boycott', 'object actor-of-object'),
      noun('noun', 'boycott boycotts', 'prep:of prep:against', {
        source: 'possessor subject prep:by compound',
      }),
    ],
    examples: {
      'The United States boycotted the Moscow Olympics in 1980.': ['United States boycott Moscow Olympics'],
      'The boycott of Qatar by Bahrain ended.': ['Bahrain boycott Qatar'],
    },
  }),
  action({
    id: 'obstruct',
    label: 'blocked the way of',
    event: 'PROTEST',
    cameo: '144',
    frames: [
      verb('verb', 'block barricade blockade obstruct occupy', 'prep:in prep:to prep:of prep:near object', {
        if: { subject: CROWD },
      }),
    ],
    examples: {
      'Protesters blocked roads in Bolivia.': ['Protesters obstruct Bolivia'],
    },
  }),
  action({
    id: 'riot-against',
    label: 'rioted against',
    event: 'PROTEST',
    cameo: '145',
    frames: [
      verb('verb', 'riot rampage loot vandalize vandalise ransack pelt', `object ${OVER}`),
      noun('noun', 'riot riots rioting unrest', 'prep:against prep:in prep:over', {
        source: 'prep:by prep:of subject possessor',
      }),
      verb('throw', 'throw hurl lob', 'prep:at prep:on', {
        if: { object: words('stone stones rock rocks bottle bottles egg eggs paint') },
      }),
    ],
    examples: {
      'The riots by students against the government spread.': ['students riot-against government'],
      'Fans rioted in Vancouver in 2011.': ['Fans riot-against Vancouver'],
      'Demonstrators hurled stones at the police.': ['Demonstrators riot-against police'],
    },
  }),
];
