import { ACTORS } from '../arguments.ts';
import { action, adjective, noun, verb } from '../define.ts';
import { CHARGES, DEMANDS, LIMITS, STRIKES } from '../vocabulary.ts';
import { words } from '../words.ts';

/** CONCEDE, the verbal part of CAMEO 08: give in, ease limits, grant what was asked. */
export const CONCEDE = [
  action({
    id: 'accede-to',
    label: 'gave in to',
    event: 'CONCEDE',
    cameo: '083',
    frames: [
      verb(
        'demands',
        'accept meet grant fulfil fulfill satisfy heed approve address honor honour entertain',
        'actor-of-object prep:from prep:by prep:of prep:for object',
        {
          if: {
            object: [...DEMANDS, ...words('grievance grievances plea petition concern concerns')],
          },
        },
      ),
      verb(
        'yield',
        'yield bow succumb relent accede concede capitulate acquiesce submit',
        'actor-of-prep:to prep:to prep:on prep:over',
      ),
      verb('give-in', 'give cave', 'actor-of-prep:to prep:to prep:on', { particles: 'in' }),
      verb('back-down', 'back climb', 'prep:on prep:from prep:in prep:over prep:to', {
        particles: 'down off away',
      }),
      verb('comply', 'comply', 'prep:with', {
        unless: { 'prep:with': words('law rules regulation standard') },
      }),
      noun('concession', 'concession concessions', 'prep:to', {
        source: 'subject possessor prep:by prep:from',
      }),
      verb('make-way', 'bend', 'prep:to'),
    ],
    examples: {
      'The king bowed to the demands of the farmers.': ['king accede-to farmers'],
      'The government bent to the strikers.': ['government accede-to strikers'],
      'Cyprus complied with the United Nations.': ['Cyprus accede-to United Nations'],
      'Hungary backed down on Ukraine.': ['Hungary accede-to Ukraine'],
      'Ecuador accepted the demands of the protesters.': ['Ecuador accede-to protesters'],
      'Serbia gave in to Russia.': ['Serbia accede-to Russia'],
      'Israel made concessions to Egypt.': ['Israel accede-to Egypt'],
      'Japan yielded to the United States.': ['Japan accede-to United States'],
    },
  }),
  action({
    id: 'ease',
    label: 'eased limits on',
    event: 'CONCEDE',
    cameo: '080',
    frames: [
      verb(
        'limits',
        'ease relax loosen soften lift end remove waive cancel scrap revoke abolish suspend rescind drop repeal unwind terminate relieve eliminate reverse overturn reduce temper',
        'prep:on prep:against prep:for prep:of prep:from prep:to prep:in prep:over actor-of-object prep:with',
        {
          if: { object: LIMITS },
          unless: { object: words('visa measure measures control controls') },
        },
      ),
      verb('roll-back', 'roll cut', 'prep:on prep:against prep:for actor-of-object', {
        particles: 'back',
        if: { object: LIMITS },
      }),
      noun('noun', 'easing lifting relaxation removal', 'prep:of prep:on prep:against prep:for', {
        source: 'possessor prep:by subject',
      }),
      verb('emergency', 'lift end revoke', 'prep:in prep:on prep:across', {
        if: { object: words('state law rule') },
      }),
      verb('law', 'repeal', 'actor-of-object prep:of prep:on prep:against object'),
      verb(
        'unblock',
        'unblock unfreeze reopen legalize legalise decriminalize decriminalise unban',
        'object prep:to prep:with actor-of-object',
      ),
    ],
    examples: {
      'Canada rolled back tariffs on Mexico.': ['Canada ease Mexico'],
      'Tunisia lifted the state of emergency in Tunis.': ['Tunisia ease Tunis'],
      'The lifting of sanctions on Iran by the European Union began in 2016.': ['European Union ease Iran'],
      'Virginia repealed the Racial Integrity Act.': ['Virginia ease Racial Integrity Act'],
      'The European Union lifted sanctions on Burundi.': ['European Union ease Burundi'],
      'Manchester City lifted the trophy.': [],
    },
  }),
  action({
    id: 'grant',
    label: 'granted permission to',
    event: 'CONCEDE',
    cameo: '080',
    frames: [
      verb(
        'permission',
        'grant give issue extend award',
        'indirect-object prep:to prep:for prep:by clause-subject',
        {
          if: {
            object: words(
              `permission right rights citizenship license licence visa visas passport passports permit autonomy independence extension
             bail reprieve exemption waiver leave mandate amnesty immunity waivers residency status freedom`,
            ),
          },
        },
      ),
      verb(
        'allow',
        'allow permit authorize authorise let',
        'clause-subject object indirect-object prep:to prep:for prep:in',
      ),
      verb('any', 'grant', 'indirect-object prep:to object clause-subject'),
      verb('entry', 'allow permit let admit', 'object', { particles: 'in' }),
    ],
    examples: {
      'Austria let in the refugees.': ['Austria grant refugees'],
      'Kenya granted Somalia an extension.': ['Kenya grant Somalia'],
      'Denmark granted Greenland a parliament.': ['Denmark grant Greenland'],
      'Norway gave permission to Equinor.': ['Norway grant Equinor'],
      'France granted citizenship to Mamoudou Gassama in 2018.': ['France grant Mamoudou Gassama'],
      'Morocco allowed Spain to reopen the border.': ['Morocco grant Spain'],
    },
  }),
  action({
    id: 'pardon',
    label: 'pardoned',
    event: 'CONCEDE',
    cameo: '081',
    frames: [
      verb('verb', 'pardon acquit amnesty reprieve clear exonerate', 'object', {
        unless: { object: words('hurdle way path debris mine') },
      }),
      verb(
        'commute',
        'commute overturn quash reduce suspend',
        'prep:of prep:against prep:for actor-of-object',
        {
          if: { object: words('sentence conviction verdict penalty term') },
        },
      ),
      noun('noun', 'pardon amnesty clemency acquittal', 'prep:to prep:for prep:of', {
        source: 'subject possessor prep:by',
      }),
    ],
    examples: {
      'Donald Trump granted a pardon to Joe Arpaio in 2017.': ['Donald Trump pardon Joe Arpaio'],
      'Gerald Ford pardoned Richard Nixon in 1974.': ['Gerald Ford pardon Richard Nixon'],
      'Barack Obama commuted the sentence of Chelsea Manning.': ['Barack Obama pardon Chelsea Manning'],
    },
  }),
  action({
    id: 'drop-charges',
    label: 'dropped charges against',
    event: 'CONCEDE',
    cameo: '081',
    frames: [
      verb('verb', 'drop withdraw dismiss abandon close end halt', 'prep:against prep:into prep:on prep:of', {
        if: { object: CHARGES },
      }),
    ],
    examples: { 'Sweden dropped charges against Julian Assange.': ['Sweden drop-charges Julian Assange'] },
  }),
  action({
    id: 'call-off',
    label: 'called off action against',
    event: 'CONCEDE',
    cameo: '087',
    target: ACTORS,
    frames: [
      verb('verb', 'call', 'prep:against prep:at prep:in prep:over object', {
        particles: 'off',
        if: { object: STRIKES },
      }),
      verb(
        'end',
        'end suspend lift halt stop abandon cancel',
        'prep:against prep:at prep:in prep:of prep:on prep:outside',
        { if: { object: [...STRIKES, ...words('siege blockade fast')] } },
      ),
    ],
    examples: {
      'Nurses called off their strike.': [],
      'Nurses called off a strike against Kaiser Permanente.': ['Nurses call-off Kaiser Permanente'],
      'British Airways pilots ended their strike against British Airways.': [
        'pilots call-off British Airways',
      ],
    },
  }),
  action({
    id: 'reform',
    label: 'made reforms in',
    event: 'CONCEDE',
    cameo: '082',
    frames: [
      verb('verb', 'reform liberalize liberalise democratize democratise'),
      noun('noun', 'reform reforms', 'prep:in', { if: { subject: true } }),
    ],
    examples: {
      'King Abdullah began reforms in Jordan.': ['Abdullah reform Jordan'],
      'Mikhail Gorbachev reformed the Soviet Union.': ['Mikhail Gorbachev reform Soviet Union'],
    },
  }),
  action({
    id: 'show-restraint',
    label: 'showed restraint toward',
    event: 'CONCEDE',
    cameo: '080',
    frames: [
      verb('show', 'show exercise demonstrate', 'prep:toward prep:towards prep:with prep:in prep:on', {
        if: { object: words('restraint leniency mercy flexibility patience') },
      }),
      noun(
        'noun',
        'restraint leniency mercy flexibility patience',
        'prep:toward prep:towards prep:with prep:in prep:on',
        {
          if: { subject: true },
        },
      ),
      adjective('lenient', 'lenient conciliatory', 'prep:toward prep:towards prep:with prep:to'),
      verb(
        'soften',
        'soften moderate reverse reconsider drop abandon',
        'prep:on prep:toward prep:against prep:over prep:to',
        {
          if: {
            object: words(
              'stance position tone policy decision stand opposition demand demands objection objections insistence',
            ),
          },
        },
      ),
    ],
    examples: {
      'Israel showed restraint toward Iraq in 1991.': ['Israel show-restraint Iraq'],
      'India showed restraint toward Pakistan.': ['India show-restraint Pakistan'],
      'Norway is lenient toward Sweden.': ['Norway show-restraint Sweden'],
      'Turkey dropped its opposition to NATO membership for Sweden.': ['Turkey show-restraint NATO'],
    },
  }),
  action({
    id: 'accept-rule',
    label: 'gave ground to',
    event: 'CONCEDE',
    cameo: '083',
    frames: [
      verb('concede', 'concede', 'prep:to object', {
        if: { object: words('defeat election victory power territory ground') },
      }),
    ],
    examples: {
      'John McCain conceded the election to Barack Obama.': ['John McCain accept-rule Barack Obama'],
    },
  }),
];
