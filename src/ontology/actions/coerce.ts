import { action, noun, verb } from '../define.ts';
import { words } from '../words.ts';

/** COERCE against persons, CAMEO 173-175: arrest, jail, deport, force, repress. */
export const COERCE = [
  action({
    id: 'arrest',
    label: 'arrested',
    event: 'COERCE',
    cameo: '173',
    target: ['person', 'group', 'organization', 'state', 'place', 'other'],
    frames: [
      verb(
        'verb',
        'arrest detain apprehend nab imprison jail incarcerate intern handcuff rearrest',
        'object actor-of-object',
      ),
      verb('hold', 'hold take keep remand', 'object', {
        if: { 'prep:in': words('custody detention prison jail') },
      }),
      verb('into-custody', 'take', 'object', { if: { 'prep:into': words('custody detention') } }),
      verb('lock', 'lock round', 'object', { particles: 'up' }),
      verb('capture', 'capture seize catch', 'object', { if: { object: { types: ['person'] } } }),
      // only a state or its city arrests: "was arrested in Niger" says who did it
      verb('in', 'arrest detain imprison jail', 'object', {
        source: 'prep:in',
        if: { 'prep:in': { types: ['state', 'place'] } },
        unless: { subject: true },
      }),
      noun('noun', 'arrest detention imprisonment capture', 'prep:of', {
        source: 'possessor prep:by subject',
      }),
      noun('warrant', 'warrant', 'prep:for prep:against', { source: 'subject possessor prep:by' }),
      verb('put', 'put place', 'object', { if: { 'prep:under': words('arrest') } }),
      verb('throw', 'throw put send', 'object', { if: { 'prep:in': words('jail prison') } }),
    ],
    examples: {
      'The journalist was arrested in Niger.': ['Niger arrest journalist'],
      'Police caught the suspect.': ['Police arrest suspect'],
      'Police held the activist in custody.': ['Police arrest activist'],
      'Police took Ross Ulbricht into custody in 2013.': ['Police arrest Ross Ulbricht'],
      'Malaysia locked up Anwar Ibrahim.': ['Malaysia arrest Anwar Ibrahim'],
      'Myanmar put Aung San Suu Kyi under arrest.': ['Myanmar arrest Aung San Suu Kyi'],
      'Uganda threw the activist in jail.': ['Uganda arrest activist'],
      'The judge ordered the arrest of Carlos Menem.': ['judge arrest Carlos Menem'],
      'Police arrested Silvio Scaglia.': ['Police arrest Silvio Scaglia'],
      'Nicaragua jailed Felix Maradiaga.': ['Nicaragua arrest Felix Maradiaga'],
      'The arrest of Augusto Pinochet by British police made history.': ['police arrest Augusto Pinochet'],
      'Turkey issued an arrest warrant for Fethullah Gulen.': ['Turkey arrest Fethullah Gulen'],
      'The patient suffered a cardiac arrest.': [],
    },
  }),
  action({
    id: 'sentence',
    label: 'sentenced',
    event: 'COERCE',
    cameo: '173',
    frames: [
      verb('verb', 'sentence', 'object'),
      verb('condemn', 'condemn', 'object', { if: { 'prep:to': words('death prison jail year years') } }),
      verb('give', 'give hand impose', 'indirect-object prep:to prep:on', {
        if: { object: words('sentence term life') },
      }),
      verb('fine', 'fine', 'object'),
    ],
    examples: {
      'The court gave a life sentence to the general.': ['court sentence general'],
      'Egypt condemned Mohamed Morsi to death in 2015.': ['Egypt sentence Mohamed Morsi'],
      'A court sentenced Aung San Suu Kyi to four years in prison.': ['court sentence Aung San Suu Kyi'],
      'France fined Google.': ['France sentence Google'],
      'He wrote a long sentence.': [],
    },
  }),
  action({
    id: 'deport',
    label: 'deported',
    event: 'COERCE',
    cameo: '174',
    frames: [
      verb('verb', 'deport banish exile evict uproot displace', 'object prep:from actor-of-object'),
      verb('from', 'deport', 'object', { source: 'prep:from' }),
      verb('expel-people', 'expel', 'object', {
        if: {
          object: words('migrant migrants refugee refugees immigrant immigrants minority seeker seekers'),
        },
      }),
      noun('noun', 'deportation eviction', 'prep:of prep:from prep:to', {
        source: 'possessor prep:by subject',
      }),
      verb('send-back', 'send', 'object prep:to', {
        particles: 'back',
        if: { object: { types: ['person', 'group'] } },
      }),
      verb('force-out', 'force drive push', 'object prep:from', { particles: 'out' }),
    ],
    examples: {
      'The army forced out the villagers.': ['army deport villagers'],
      'The activist was deported from Malaysia.': ['Malaysia deport activist'],
      'The deportation of Crimean Tatars by Joseph Stalin began in 1944.': [
        'Joseph Stalin deport Crimean Tatars',
      ],
      'Australia sent Novak Djokovic back.': ['Australia deport Novak Djokovic'],
      'Libya expelled migrants.': ['Libya deport migrants'],
      'Pakistan deported Afghan migrants.': ['Pakistan deport migrants'],
      'The United States deported John Demjanjuk in 2009.': ['United States deport John Demjanjuk'],
    },
  }),
  action({
    id: 'force',
    label: 'forced',
    event: 'COERCE',
    cameo: '170',
    frames: [
      verb(
        'verb',
        'force compel coerce strong-arm strongarm bully blackmail extort intimidate',
        'object clause-subject',
        {
          unless: { object: words('door entry way hand issue change vote') },
        },
      ),
      verb('order-stop', 'order', 'object clause-subject', {
        if: {
          clause: words('suspend close stop leave shut wait halt stay evacuate cease jail detain arrest'),
        },
      }),
      noun('noun', 'coercion intimidation blackmail', 'prep:of prep:against', {
        source: 'possessor prep:by subject',
      }),
    ],
    examples: {
      'The union strongarmed the governor into signing.': ['union force governor'],
      'The intimidation of the witnesses by the gang went on.': ['gang force witnesses'],
      'Germany forced Greece to cut pensions.': ['Germany force Greece'],
      'Venezuela ordered CNN to leave.': ['Venezuela force CNN'],
    },
  }),
  action({
    id: 'repress',
    label: 'repressed',
    event: 'COERCE',
    cameo: '175',
    frames: [
      verb(
        'verb',
        'repress oppress suppress persecute quell crush harass subjugate terrorize terrorise purge stifle muzzle subdue',
        'object actor-of-object prep:in prep:by',
        {
          unless: { object: words('rival hopes appetite inflation laugh') },
        },
      ),
      verb('crack-down', 'crack clamp', 'prep:on prep:against', { particles: 'down' }),
      noun(
        'crackdown',
        'crackdown clampdown repression persecution oppression suppression harassment purge',
        'prep:on prep:against prep:of prep:in',
        {
          source: 'possessor subject prep:by compound',
        },
      ),
      verb('disperse', 'disperse', 'object'),
      verb('stalk', 'interrogate question spy eavesdrop wiretap', 'object prep:on', {
        if: {
          subject: words(
            'police officer officers agent agents intelligence investigator investigators prosecutor prosecutors',
          ),
        },
      }),
    ],
    examples: {
      'Police dispersed protesters in Minsk.': ['Police repress protesters'],
      'Police questioned Nicolas Sarkozy in 2018.': ['Police repress Nicolas Sarkozy'],
      'Iran cracked down on protesters in 2022.': ['Iran repress protesters'],
      "China's crackdown on Falun Gong began in 1999.": ['China repress Falun Gong'],
      'The Roman emperor Nero persecuted Christians.': ['Nero repress Christians'],
    },
  }),
  action({
    id: 'overthrow',
    label: 'overthrew',
    event: 'COERCE',
    cameo: '175',
    frames: [
      verb('verb', 'overthrow oust topple depose unseat', 'object actor-of-object'),
      noun('noun', 'coup overthrow ouster', 'prep:against prep:of', {
        source: 'possessor subject prep:by',
        unless: { 'prep:of': words('year') },
      }),
      verb('bring-down', 'bring', 'object actor-of-object', {
        particles: 'down',
        if: { object: words('government regime dictator ruler president monarchy') },
      }),
      verb('dissolve', 'dissolve disband', 'object actor-of-object'),
    ],
    examples: {
      'The overthrow of the king by the officers came in 1952.': ['officers overthrow king'],
      'The coup against the president by the army failed.': ['army overthrow president'],
      'The strikers brought down the government.': ['strikers overthrow government'],
      'Augusto Pinochet overthrew Salvador Allende in 1973.': ['Augusto Pinochet overthrow Salvador Allende'],
      'King Gyanendra dissolved parliament.': ['Gyanendra overthrow parliament'],
    },
  }),
];
