import { ACTORS, AGENTS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { DIPLOMATS, MONEY, MONITORS, PEACEKEEPERS, TROOPS, TRUCES, WEAPONS } from '../vocabulary.ts';
import { words } from '../words.ts';

const FIGHTING = words(
  'hostility hostilities fighting operation operations attack attacks war offensive bombardment campaign shelling',
);
const OFFICE = words(
  'power office post presidency premiership government position seat leadership throne command',
);

/** RETREAT, the material part of CAMEO 08: withdraw, release, return, cease fire, disarm, step down, grant access. */
export const RETREAT = [
  action({
    id: 'withdraw-from',
    label: 'withdrew from',
    event: 'RETREAT',
    cameo: '087',
    frames: [
      verb('reduce', 'reduce scale cut diminish shrink', 'prep:in', {
        if: { object: words('role presence involvement footprint') },
      }),
      verb('verb', 'withdraw retreat evacuate redeploy', 'prep:from', {
        unless: {
          object: [
            ...DIPLOMATS,
            ...PEACEKEEPERS,
            ...MONEY,
            ...words('support funding aid candidacy recognition'),
          ],
          'prep:from': words(
            'agreement treaty pact deal accord race talks talk organization council convention negotiations',
          ),
        },
      }),
      verb('pull', 'pull', 'prep:from prep:of', {
        particles: 'out back',
        unless: {
          'prep:from': words('agreement treaty deal'),
          'prep:of': words('agreement treaty deal pact accord talks'),
        },
      }),
      verb('pull-out-of', 'pull move', 'prep:out_of prep:out', {
        unless: { 'prep:out of': words('agreement treaty deal pact accord talks') },
      }),
      verb('pull-troops', 'pull move bring remove reduce cut return', 'prep:from prep:of prep:in', {
        if: { object: TROOPS },
      }),
      verb('leave', 'leave vacate abandon quit exit', 'object', {
        if: { subject: [...TROOPS, ...words('rebel rebels')] },
      }),
      // "left the country divided", "left a strip between them"; who leaves a town only travels
      verb('leave-country', 'leave vacate', 'object', {
        if: { object: { types: ['state'] } },
        unless: { subject: words('plane flight ship'), clause: true, 'prep:between': true },
      }),
      verb('evacuate', 'evacuate', 'object', { if: { object: { types: ['state', 'place', 'facility'] } } }),
      noun('noun', 'withdrawal pullout pull-out pullback retreat evacuation exit', 'prep:from prep:of', {
        source: 'possessor prep:by subject prep:of compound',
        unless: { 'prep:from': words('agreement treaty deal pact accord') },
      }),
      verb('flee', 'flee escape', 'object prep:from', { if: { subject: TROOPS } }),
    ],
    examples: {
      'France reduced its role in Chad.': ['France withdraw-from Chad'],
      'Idi Amin left Uganda in 1979.': ['Idi Amin withdraw-from Uganda'],
      'Vietnam pulled back from Cambodia.': ['Vietnam withdraw-from Cambodia'],
      'The United States removed its soldiers from Saudi Arabia in 2003.': [
        'United States withdraw-from Saudi Arabia',
      ],
      'The withdrawal of Soviet troops from Hungary ended in 1991.': ['Soviet troops withdraw-from Hungary'],
      'Soldiers fled Mosul in 2014.': ['Soldiers withdraw-from Mosul'],
      'The Soviet Union withdrew its troops from Afghanistan in 1989.': [
        'Soviet Union withdraw-from Afghanistan',
      ],
      'Syria pulled out of Lebanon in 2005.': ['Syria withdraw-from Lebanon'],
      'The last American soldiers left Afghanistan.': ['soldiers withdraw-from Afghanistan'],
      'Germany evacuated Belgium in 1918.': ['Germany withdraw-from Belgium'],
      'Syngman Rhee left the country divided.': [],
      'He withdrew 200 euros from his account.': [],
    },
  }),
  action({
    id: 'flee-to',
    label: 'fled to',
    event: 'RETREAT',
    cameo: '087',
    target: ['state', 'place', 'facility', 'organization', 'other'],
    frames: [
      verb('verb', 'flee escape', 'prep:to prep:into'),
      noun('noun', 'flight escape', 'prep:to', { if: { 'prep:from': true } }),
    ],
    examples: {
      "The Dalai Lama's flight from Tibet to India took two weeks.": ['Dalai Lama flee-to India'],
      'The Dalai Lama fled to India in 1959.': ['Dalai Lama flee-to India'],
    },
  }),
  action({
    id: 'release',
    label: 'released',
    event: 'RETREAT',
    cameo: '084',
    frames: [
      verb('verb', 'release free liberate parole unchain', 'object actor-of-object prep:in prep:from', {
        unless: {
          object: words(
            'statement report film album video book list data figure figures report document documents photo footage letter record transcript information result results names',
          ),
        },
      }),
      verb('let-free', 'let set', 'object', { particles: 'free loose' }),
      verb('set-free', 'set let', 'object clause-subject', { if: { clause: words('free go loose') } }),
      noun('noun', 'release liberation', 'prep:of', {
        source: 'possessor prep:by subject prep:from',
        unless: { 'prep:of': words('film album report data book record') },
      }),
    ],
    examples: {
      'The rebels let free the hostages.': ['rebels release hostages'],
      'A court ordered the release of Lula in 2019.': ['court release Lula'],
      'South Africa released Nelson Mandela in 1990.': ['South Africa release Nelson Mandela'],
      'Cuba set the American prisoner free.': ['Cuba release prisoner'],
      'A court ordered the release of Alexei Navalny.': ['court release Alexei Navalny'],
      'Adele released a new album.': [],
    },
  }),
  action({
    id: 'return',
    label: 'gave back to',
    event: 'RETREAT',
    cameo: '084',
    frames: [
      verb('verb', 'return restore repatriate', 'prep:to indirect-object', {
        if: { object: true },
        unless: { object: words('call favor serve power order calm peace') },
      }),
      verb('back', 'give hand turn', 'prep:to indirect-object', {
        particles: 'back over',
        if: { object: true },
        unless: { object: { types: ['person'] } },
      }),
      noun('noun', 'repatriation restitution', 'prep:of prep:to', { source: 'possessor prep:by subject' }),
    ],
    examples: {
      'The repatriation of the prisoners by Egypt took a month.': ['Egypt return prisoners'],
      'The United States turned over the Panama Canal to Panama in 1999.': ['United States return Panama'],
      'France returned 26 artworks to Benin in 2021.': ['France return Benin'],
      'The United Kingdom handed over Hong Kong to China in 1997.': ['United Kingdom return China'],
      'He returned to the office.': [],
    },
  }),
  action({
    id: 'cease-fire',
    label: 'ceased fire toward',
    event: 'RETREAT',
    cameo: '087',
    mutual: true,
    target: ACTORS,
    frames: [
      verb(
        'declare',
        'declare announce proclaim observe honor honour respect begin start extend implement call order offer',
        'prep:with prep:in prep:against prep:at prep:on prep:across',
        { if: { object: TRUCES } },
      ),
      verb('cease', 'cease stop halt suspend end', 'prep:against prep:in prep:on prep:with prep:at', {
        if: { object: FIGHTING },
      }),
      noun('truce', 'truce ceasefire cease-fire armistice', 'prep:with prep:between prep:in', {
        source: 'possessor subject compound prep:by',
      }),
      verb('stop-act', 'stop cease', 'clause-object', {
        if: { clause: words('attack bomb fight shell fire shoot kill') },
      }),
    ],
    examples: {
      'The rebels observed a cessation of hostilities in Darfur.': ['rebels cease-fire Darfur'],
      'Colombia suspended operations against FARC.': ['Colombia cease-fire FARC'],
      'Pakistan declared a ceasefire in Kashmir.': ['Pakistan cease-fire Kashmir'],
      'The Taliban declared a ceasefire with Afghanistan in 2018.': ['Taliban cease-fire Afghanistan'],
      'Israel stopped bombing Lebanon.': ['Israel cease-fire Lebanon'],
      'A truce between Ethiopia and Eritrea held.': ['Ethiopia cease-fire Eritrea'],
    },
  }),
  action({
    id: 'disarm',
    label: 'gave up arms in',
    event: 'RETREAT',
    cameo: '087',
    source: AGENTS,
    frames: [
      verb('verb', 'disarm demobilize demobilise demilitarize denuclearize', 'object prep:in'),
      verb('lay-down', 'lay put', 'prep:in prep:to', {
        particles: 'down',
        if: { object: words('arm arms weapon weapons gun guns') },
      }),
      verb(
        'surrender-arms',
        'surrender destroy scrap decommission dismantle relinquish renounce',
        'prep:to prep:in prep:with',
        { if: { object: [...WEAPONS, ...words('arsenal stockpile program programme reactor')] } },
      ),
      noun('noun', 'disarmament demobilization demilitarization', 'prep:of prep:in'),
    ],
    examples: {
      'The disarmament of the rebels by the army took a year.': ['army disarm rebels'],
      'The rebels laid down their arms in Monrovia.': ['rebels disarm Monrovia'],
      'NATO disarmed Albanian rebels in Macedonia.': ['NATO disarm Albanian rebels'],
      'FARC surrendered its weapons to the United Nations.': ['FARC disarm United Nations'],
    },
  }),
  action({
    id: 'surrender',
    label: 'surrendered to',
    event: 'RETREAT',
    cameo: '087',
    frames: [
      verb('verb', 'surrender capitulate defect', 'prep:to prep:in'),
      verb('give-up', 'give turn', 'prep:to', {
        particles: 'up in',
        if: { object: words('himself herself themselves itself') },
      }),
      noun('noun', 'surrender capitulation', 'prep:to'),
    ],
    examples: {
      "Japan's surrender to the Allies ended the war.": ['Japan surrender Allies'],
      'The gunman turned himself in to police.': ['gunman surrender police'],
      'Japan surrendered to the Allies in 1945.': ['Japan surrender Allies'],
    },
  }),
  action({
    id: 'resign',
    label: 'resigned from',
    event: 'RETREAT',
    cameo: '083',
    frames: [
      verb('verb', 'resign', 'prep:from prep:as prep:to prep:in object', {
        unless: { 'prep:in': words('protest protests disgrace anger shame') },
      }),
      verb('step', 'step stand', 'prep:from prep:as prep:in', { particles: 'down aside' }),
      verb('office', 'leave quit relinquish cede surrender abdicate vacate', 'object prep:to prep:in', {
        if: { object: OFFICE },
      }),
      verb('submit', 'submit tender offer announce hand present', 'prep:to prep:from prep:as', {
        if: { object: words('resignation') },
      }),
      noun('noun', 'resignation abdication', 'prep:from prep:as prep:in', { unless: { subject: true } }),
      verb('transfer', 'transfer hand cede', 'prep:to', { if: { object: words('power authority control') } }),
    ],
    examples: {
      "The minister's resignation from the cabinet came in May.": ['minister resign cabinet'],
      'Mohamed Kamel resigned in protest.': [],
      'Robert Mugabe left office in Zimbabwe.': ['Robert Mugabe resign Zimbabwe'],
      'Liz Truss submitted her resignation to King Charles.': ['Liz Truss resign Charles'],
      'Boris Yeltsin transferred power to Vladimir Putin in 1999.': ['Boris Yeltsin resign Vladimir Putin'],
      'Boris Johnson resigned from Parliament in 2023.': ['Boris Johnson resign Parliament'],
      'Colin Powell stepped down from the State Department.': ['Colin Powell resign State Department'],
    },
  }),
  action({
    id: 'admit',
    label: 'gave access to',
    event: 'RETREAT',
    cameo: '086',
    frames: [
      verb('allow', 'allow permit let admit', 'object clause-subject', {
        if: { object: [...MONITORS, ...words('access convoy convoys aid')] },
      }),
      verb('access', 'grant allow give permit', 'indirect-object prep:to prep:by prep:for prep:of', {
        if: { object: words('access entry passage admission') },
      }),
      verb('open-border', 'open reopen', 'prep:with prep:to prep:for', {
        if: { object: words('border borders crossing port ports door doors airspace corridor') },
      }),
    ],
    examples: {
      'Iraq allowed inspectors into the factory.': ['Iraq admit inspectors'],
      'Iran granted access to the IAEA.': ['Iran admit IAEA'],
      'Morocco reopened its border with Spain.': ['Morocco admit Spain'],
    },
  }),
  action({
    id: 'demote-alert',
    label: 'stood down forces facing',
    event: 'RETREAT',
    cameo: '087',
    frames: [
      verb('de-escalate', 'de-escalate deescalate defuse', 'prep:with prep:in object'),
      verb('reduce', 'reduce lower scale ease', 'prep:with prep:in prep:on prep:between prep:near', {
        if: { object: words('tension tensions presence alert troops force forces') },
      }),
    ],
    examples: {
      'Cyprus de-escalated the crisis with Turkey.': ['Cyprus demote-alert Turkey'],
      'Greece eased tensions with Turkey.': ['Greece demote-alert Turkey'],
    },
  }),
];
