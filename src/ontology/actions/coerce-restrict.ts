import { AGENTS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { MEDIA } from '../vocabulary.ts';
import { words } from '../words.ts';

const PROPERTY = words(
  `property assets asset land house home homes vessel ship tanker boat boats cargo shipment money weapon weapons drug drugs
   cocaine passport passports building church goods equipment documents phone phones computers factory company fund funds plane`,
);

const WHERE =
  'prep:in prep:on prep:across prep:over prep:at prep:throughout prep:against prep:around prep:for';

/** COERCE against things and rights, CAMEO 170-172 and 176: seize, ban, censor, curfew, search, hack. */
export const RESTRICT = [
  action({
    id: 'seize',
    label: 'seized property of',
    event: 'COERCE',
    cameo: '171',
    frames: [
      verb(
        'verb',
        'confiscate impound expropriate nationalize nationalise requisition commandeer',
        'prep:from prep:of actor-of-object object prep:in',
      ),
      verb('goods', 'seize capture intercept', 'prep:from object actor-of-object prep:in', {
        if: { object: PROPERTY },
      }),
      noun('noun', 'seizure confiscation expropriation', 'prep:of', { source: 'possessor prep:by subject' }),
      verb('raid', 'raid search', 'object actor-of-object', {
        if: {
          subject: words(
            'police officer officers agent agents investigator investigators prosecutor prosecutors authority authorities detective FBI fbi',
          ),
        },
      }),
      verb('demolish', 'demolish bulldoze raze', 'object actor-of-object prep:in prep:of'),
    ],
    examples: {
      'The seizure of Yukos by Russia shocked investors.': ['Russia seize Yukos'],
      'Israel demolished houses in Jenin.': ['Israel seize Jenin'],
      'Iran seized a ship of South Korea in 2021.': ['Iran seize South Korea'],
      'Bolivia nationalized a unit of Repsol.': ['Bolivia seize Repsol'],
      'Police searched the offices of Volkswagen.': ['Police seize offices'],
    },
  }),
  action({
    id: 'ban',
    label: 'banned',
    event: 'COERCE',
    cameo: '172',
    frames: [
      verb(
        'verb',
        'ban outlaw prohibit forbid bar disqualify proscribe criminalize criminalise',
        'object clause-subject actor-of-object',
        {
          unless: { object: words('import imports export exports flight flights travel trade sale sales') },
        },
      ),
      noun('noun', 'ban', 'prep:on prep:against', {
        source: 'possessor subject prep:by',
        unless: { subject: words('lift ease end remove') },
      }),
      verb('prevent', 'prevent stop block', 'object clause-subject', {
        if: { clause: { modals: ['from'] }, object: { types: ['person', 'group', 'organization', 'state'] } },
      }),
      verb('strip', 'strip deprive', 'object', {
        if: { 'prep:of': words('citizenship right rights immunity nationality passport license') },
      }),
    ],
    examples: {
      'Police prevented Greta Thunberg from entering the mine.': ['Police ban Greta Thunberg'],
      'The ban on Huawei by Sweden came in 2020.': ['Sweden ban Huawei'],
      'Indonesia banned the Islamic Defenders Front in 2020.': ['Indonesia ban Islamic Defenders Front'],
      'Venezuela barred Juan Guaido from office.': ['Venezuela ban Juan Guaido'],
      'Britain stripped Shamima Begum of her citizenship.': ['United Kingdom ban Shamima Begum'],
    },
  }),
  action({
    id: 'censor',
    label: 'censored',
    event: 'COERCE',
    cameo: '172',
    frames: [
      verb('verb', 'censor silence gag', 'object actor-of-object'),
      verb(
        'media',
        'block close suspend shut restrict limit throttle',
        'object actor-of-object prep:to prep:of prep:in',
        { if: { object: MEDIA } },
      ),
      verb('shut-down', 'shut close take', 'object actor-of-object prep:in', {
        particles: 'down',
        if: { object: [...MEDIA, ...words('school schools university ngo office offices club')] },
      }),
      noun('noun', 'censorship', 'prep:of prep:in', { source: 'possessor prep:by subject' }),
    ],
    examples: {
      'The censorship of the press by the junta ended in 1974.': ['junta censor press'],
      'Iraq censored Al Jazeera.': ['Iraq censor Al Jazeera'],
      'Ethiopia shut down the internet in Tigray.': ['Ethiopia censor Tigray'],
      'Turkey blocked the website Wikipedia.': ['Turkey censor Wikipedia'],
    },
  }),
  action({
    id: 'impose-curfew-in',
    label: 'imposed emergency rule in',
    event: 'COERCE',
    cameo: '172',
    frames: [
      verb(
        'verb',
        'impose declare proclaim order extend enforce announce introduce decree reimpose tighten',
        WHERE,
        {
          if: { object: words('curfew emergency law siege lockdown quarantine state rule') },
          unless: { object: words('law state rule') },
        },
      ),
      verb('state', 'impose declare proclaim extend announce', WHERE, {
        if: { object: words('state law rule') },
      }),
      verb('place', 'place put', 'object', {
        if: { 'prep:under': words('curfew lockdown siege quarantine law blockade') },
      }),
      noun('noun', 'curfew lockdown', 'prep:in prep:on', {
        source: 'subject possessor prep:by',
        unless: { subject: words('lift ease end relax') },
      }),
    ],
    examples: {
      'The army imposed a curfew in Santiago.': ['army impose-curfew-in Santiago'],
      'Ecuador declared a state of siege in Quito.': ['Ecuador impose-curfew-in Quito'],
      'China placed Wuhan under lockdown.': ['China impose-curfew-in Wuhan'],
      'Sri Lanka imposed a curfew in Colombo.': ['Sri Lanka impose-curfew-in Colombo'],
      'Ferdinand Marcos declared martial law in the Philippines.': [
        'Ferdinand Marcos impose-curfew-in Philippines',
      ],
    },
  }),
  action({
    id: 'restrict',
    label: 'restricted',
    event: 'COERCE',
    cameo: '172',
    frames: [
      verb('verb', 'restrict curtail', 'actor-of-object prep:of prep:to prep:in prep:by object', {
        unless: { object: [...MEDIA, ...words('aid trade import imports')] },
      }),
      verb(
        'impose',
        'impose place put set tighten introduce',
        'prep:on prep:upon prep:over prep:against prep:in',
        {
          if: {
            object: words(
              'restriction restrictions limit limits ban control controls curb curbs measure measures condition conditions tax',
            ),
          },
        },
      ),
      noun('noun', 'restriction restrictions', 'prep:on prep:against', {
        source: 'possessor subject prep:by',
        unless: { subject: words('lift ease end remove relax') },
      }),
      verb('withhold', 'withhold dock', 'prep:from prep:of actor-of-object', {
        if: { object: words('salary salaries pay wage wages benefits passport passports') },
      }),
    ],
    examples: {
      'Employers withheld wages from the maids.': ['Employers restrict maids'],
      'Thailand placed controls on Facebook.': ['Thailand restrict Facebook'],
      'Myanmar restricted the movement of Rohingya villagers.': ['Myanmar restrict villagers'],
      'Egypt placed restrictions on Human Rights Watch.': ['Egypt restrict Human Rights Watch'],
    },
  }),
  action({
    id: 'hack',
    label: 'hacked',
    event: 'COERCE',
    cameo: '176',
    source: AGENTS,
    frames: [
      verb('verb', 'hack phish', 'object prep:into actor-of-object'),
      noun(
        'noun',
        'cyberattack cyberattacks cyber-attack cyber-attacks hack hacking cyberwarfare',
        'prep:on prep:against prep:of',
        { source: 'subject possessor prep:by compound' },
      ),
      noun('cyber', 'attack attacks warfare', 'prep:on prep:against', {
        if: { compound: words('cyber') },
        source: 'subject possessor prep:by',
      }),
    ],
    examples: {
      'Iran carried out cyber attacks on Albania in 2022.': ['Iran hack Albania'],
      'North Korea hacked Sony in 2014.': ['North Korea hack Sony'],
      'Russia launched a cyberattack on Estonia in 2007.': ['Russia hack Estonia'],
    },
  }),
  action({
    id: 'meddle-in',
    label: 'meddled in',
    event: 'COERCE',
    cameo: '176',
    source: AGENTS,
    frames: [
      verb('verb', 'meddle interfere', 'prep:in'),
      noun('noun', 'interference meddling disinformation propaganda', 'prep:in prep:against', {
        source: 'subject possessor prep:by compound',
      }),
    ],
    examples: {
      "Russia's interference in Montenegro failed.": ['Russia meddle-in Montenegro'],
      'Russia meddled in the American election.': ['Russia meddle-in election'],
      'The noise interfered with the recording.': [],
    },
  }),
];
