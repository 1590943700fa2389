import { AGENTS, BY } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { TRUCES } from '../vocabulary.ts';
import { words } from '../words.ts';

/** ASSAULT as war, CAMEO 190-192, 196, 200: fight, wage war, occupy, besiege, break a truce, mass violence. */
export const WAR = [
  action({
    id: 'fight',
    label: 'fought',
    event: 'ASSAULT',
    cameo: '190',
    mutual: true,
    source: AGENTS,
    frames: [
      verb('verb', 'fight battle combat', 'prep:against prep:with object actor-of-object prep:in', {
        unless: {
          object: words(
            'corruption poverty climate inflation cancer fire fires blaze disease crime virus pandemic election case racism hunger epidemic outbreak ebola covid malaria aids coronavirus flood floods terrorism trafficking piracy extremism',
          ),
          'prep:alongside': true,
          'prep:in': words('election elections runoff vote referendum campaign court'),
          clause: words('clinch win secure become qualify reach avoid'),
        },
      }),
      verb('clash', 'clash skirmish spar scuffle', 'prep:with prep:in', {
        unless: { 'prep:over': words('policy budget tax') },
      }),
      noun(
        'noun',
        'clash clashes battle battles fighting firefight skirmish skirmishes combat confrontation standoff hostilities',
        'prep:with prep:between prep:against prep:in',
        {
          source: BY,
          unless: { 'prep:with': words('cancer disease illness') },
        },
      ),
      verb('exchange-fire', 'exchange trade', 'prep:with prep:in', {
        if: { object: words('fire gunfire shots') },
      }),
      verb('engage', 'engage', 'object prep:with', {
        if: { object: words('enemy rebel rebels militant militants fighter fighters insurgent insurgents') },
      }),
    ],
    examples: {
      'The party will fight on in the election.': [],
      'Mitt Romney and Ron Paul battled to clinch the nomination.': [],
      'Lebanon exchanged fire with Israel.': ['Lebanon fight Israel'],
      'Kurdish forces engaged militants in Raqqa.': ['Kurdish forces fight militants'],
      'Ethiopian soldiers fought Eritrean soldiers at Badme.': ['soldiers fight soldiers'],
      'Police clashed with protesters in Tbilisi.': ['Police fight protesters'],
      'Clashes between Armenia and Azerbaijan resumed.': ['Armenia fight Azerbaijan'],
      'Doctors fight cancer.': [],
    },
  }),
  action({
    id: 'wage-war-on',
    label: 'waged war on',
    event: 'ASSAULT',
    cameo: '190',
    source: AGENTS,
    frames: [
      noun('war', 'war intervention campaign', 'prep:on prep:against prep:with prep:in', {
        source: BY,
        unless: {
          compound: words(
            'trade price word bidding election re-election reelection cold culture presidential advertising media marketing charm',
          ),
          'prep:on': words('drug drugs poverty terror corruption crime coal'),
        },
      }),
      verb('declare', 'declare wage', 'prep:on prep:against prep:upon', {
        if: { object: words('war jihad') },
      }),
      verb('go-to-war', 'go', 'prep:with prep:against', { if: { 'prep:to': words('war') } }),
      noun('invasion', 'invasion annexation occupation', 'prep:of', { source: BY }),
      verb('invade', 'invade', 'object actor-of-object'),
    ],
    examples: {
      'Argentina went to war with Britain in 1982.': ['Argentina wage-war-on United Kingdom'],
      'The invasion of Kuwait by Iraq began in August 1990.': ['Iraq wage-war-on Kuwait'],
      'Iraq invaded Kuwait in 1990.': ['Iraq wage-war-on Kuwait'],
      "Russia's war against Ukraine continued.": ['Russia wage-war-on Ukraine'],
      'Germany declared war on Poland.': ['Germany wage-war-on Poland'],
      'The trade war with China went on.': [],
    },
  }),
  action({
    id: 'occupy',
    label: 'occupied',
    event: 'ASSAULT',
    cameo: '192',
    source: AGENTS,
    frames: [
      verb('verb', 'occupy annex conquer overrun recapture retake', 'object prep:in', {
        unless: {
          object: words('seat post position office time title lead'),
          subject: words('museum company office shop restaurant firm store hotel school'),
        },
      }),
      verb('seize', 'seize capture regain', 'object prep:in prep:from prep:of', {
        if: {
          object: words(
            'city cities town towns village villages territory airport base bases control area areas region island district port bridge hill border crossing neighborhood neighbourhood province outpost outposts stronghold field fields station stations mosque building buildings road headquarters position positions camp house dam bank',
          ),
        },
        unless: { 'prep:into': true, clause: true },
      }),
      verb('take', 'take', 'object prep:in prep:from prep:of', {
        if: { object: words('control city town village territory') },
      }),
      verb('take-over', 'take', 'object', {
        particles: 'over',
        if: { object: { types: ['place', 'state', 'facility'] } },
      }),
      verb('seize-place', 'seize capture', 'object', {
        if: { object: { types: ['place', 'state', 'facility'] } },
      }),
      noun('noun', 'seizure capture occupation', 'prep:of', {
        if: { 'prep:of': { types: ['place', 'state', 'facility'] } },
        source: BY,
      }),
      verb('advance', 'advance push', 'prep:on prep:into prep:toward', {
        if: {
          subject: words('rebel rebels troop troops army force forces fighter fighters militant militants'),
        },
      }),
    ],
    examples: {
      'The rebels advanced on Monrovia.': ['rebels occupy Monrovia'],
      'The rebels took control of Goma.': ['rebels occupy Goma'],
      'The rebels seized the airport.': ['rebels occupy airport'],
      'Rebels took over Goma.': ['Rebels occupy Goma'],
      'The occupation of Namibia by South Africa ended in 1990.': ['South Africa occupy Namibia'],
      'Russia annexed Crimea in 2014.': ['Russia occupy Crimea'],
      'The Taliban captured Kabul in 2021.': ['Taliban occupy Kabul'],
      'The museum occupies a former bank.': [],
    },
  }),
  action({
    id: 'besiege',
    label: 'besieged',
    event: 'ASSAULT',
    cameo: '191',
    source: AGENTS,
    frames: [
      verb('verb', 'besiege blockade encircle', 'object actor-of-object prep:in'),
      noun('noun', 'blockade siege encirclement', 'prep:of prep:on prep:against prep:in', {
        source: BY,
        unless: { subject: words('lift end ease break') },
      }),
      verb('impose', 'impose lay enforce tighten', 'prep:on prep:in prep:to prep:against prep:around', {
        if: { object: words('blockade siege') },
      }),
      verb('surround', 'surround', 'object', {
        if: { subject: words('troop troops police force forces soldier soldiers tank tanks rebel rebels') },
      }),
    ],
    examples: {
      'The siege of Leningrad by Germany lasted 872 days.': ['Germany besiege Leningrad'],
      'Police surrounded the parliament.': ['Police besiege parliament'],
      'The Soviet Union blockaded West Berlin in 1948.': ['Soviet Union besiege West Berlin'],
      'Serb forces laid siege to Sarajevo.': ['forces besiege Sarajevo'],
    },
  }),
  action({
    id: 'break-truce-with',
    label: 'broke the ceasefire with',
    event: 'ASSAULT',
    cameo: '196',
    source: AGENTS,
    frames: [
      verb(
        'verb',
        'violate break breach',
        'prep:with prep:in prep:along prep:on prep:at actor-of-object object',
        { if: { object: TRUCES } },
      ),
      noun('of', 'violation violations breach', 'prep:in prep:with', {
        if: { 'prep:of': TRUCES },
        source: BY,
      }),
    ],
    examples: {
      "The army's violation of the ceasefire in Aleppo was noted.": ['army break-truce-with Aleppo'],
      'Azerbaijan violated the ceasefire in Nagorno-Karabakh.': [
        'Azerbaijan break-truce-with Nagorno-Karabakh',
      ],
    },
  }),
  action({
    id: 'commit-genocide-against',
    label: 'committed mass violence against',
    event: 'ASSAULT',
    cameo: '203',
    source: AGENTS,
    frames: [
      noun(
        'noun',
        'genocide pogrom atrocity atrocities cleansing crime crimes extermination',
        'prep:against prep:of prep:on prep:in',
        {
          source: BY,
          if: { subject: true },
        },
      ),
      verb('chemical', 'use deploy drop', 'prep:against prep:on prep:in', {
        if: { object: words('gas sarin chlorine napalm agent weapon weapons bomb bombs') },
      }),
    ],
    examples: {
      'The army dropped bombs on the villagers.': ['army commit-genocide-against villagers'],
      'Nazi Germany committed genocide against the Jews.': ['Nazi Germany commit-genocide-against Jews'],
    },
  }),
];
