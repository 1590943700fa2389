import { AGENTS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { GOODS, MONEY, SANCTIONS, TALKS, TIES } from '../vocabulary.ts';
import { words } from '../words.ts';

const ON =
  'prep:on prep:against prep:upon prep:over actor-of-object prep:for prep:to prep:from prep:in prep:with';
const AID_GIVEN = [
  ...MONEY,
  ...GOODS,
  ...words('trade import imports export exports flight flights visa visas delivery deliveries sale sales'),
].filter(
  (word) => !['team', 'people', 'mission', 'million', 'billion', 'compensation', 'payment'].includes(word),
);
const RESTRICTIONS = [...SANCTIONS, ...words('measure measures control controls curb curbs price cap')];
const PARTNER = 'prep:with prep:to prep:between prep:from shared-object';

/** SANCTION, CAMEO 16: cut or reduce relations, aid, trade. Who is expelled or called home: sanction-expel.ts. */
export const SANCTION = [
  action({
    id: 'sanction',
    label: 'sanctioned',
    event: 'SANCTION',
    cameo: '163',
    source: AGENTS,
    frames: [
      verb('measures', 'target hit punish aim', 'object actor-of-object prep:at', {
        if: { subject: words('sanction sanctions measure measures embargo') },
      }),
      verb('verb', 'sanction embargo blacklist penalize penalise', 'object actor-of-object'),
      verb(
        'impose',
        'impose slap levy introduce place extend tighten renew adopt announce apply draw expand enforce reimpose re-impose widen prolong maintain set put order approve',
        ON,
        {
          if: { object: RESTRICTIONS },
          unless: {
            object: words('ban restriction restrictions measure measures control controls curb curbs freeze'),
          },
        },
      ),
      verb('package', 'adopt approve agree pass announce', ON, {
        if: { object: words('package round set series'), 'prep:of': words('sanction sanctions') },
      }),
      noun('noun', 'sanction sanctions embargo tariff tariffs', 'prep:on prep:against prep:upon', {
        source: 'possessor subject prep:by prep:from compound',
        unless: { subject: words('lift ease remove end') },
      }),
      verb('blacklist', 'add put place', 'object', { if: { 'prep:to': words('list blacklist') } }),
      verb('designate', 'designate list', 'object', { if: { 'prep:for': words('sanction sanctions') } }),
      verb('retaliate', 'retaliate', 'prep:against', { source: 'subject' }),
      verb('target', 'target', 'object', { if: { 'prep:with': words('sanction sanctions tariff tariffs') } }),
    ],
    examples: {
      'The council renewed Iran sanctions.': ['council sanction Iran'],
      'The United States sanctioned Huawei.': ['United States sanction Huawei'],
      'Canada imposed tariffs on Chinese steel; Canada slapped penalties on the bank.': [
        'Canada sanction bank',
      ],
      'The ministry listed the bank for sanctions.': ['ministry sanction bank'],
      'The new sanctions target Gazprom.': ['sanctions sanction Gazprom'],
      'The new adverts target Gazprom.': [],
      'The European Union has for the first time imposed sanctions on Belarus.': [
        'European Union sanction Belarus',
      ],
      'The United States added Huawei to its blacklist.': ['United States sanction Huawei'],
      'China retaliated against Lithuania in 2021.': ['China sanction Lithuania'],
      'The United States targeted Iran with sanctions.': ['United States sanction Iran'],
      'The European Union imposed sanctions on Belarus.': ['European Union sanction Belarus'],
      'American tariffs on China rose.': ['United States sanction China'],
      'He did it with the sanction of his boss.': [],
    },
  }),
  action({
    id: 'freeze-assets-of',
    label: 'froze assets of',
    event: 'SANCTION',
    cameo: '163',
    aimed: true,
    source: AGENTS,
    frames: [
      verb('verb', 'freeze block', 'prep:of actor-of-object prep:belonging prep:from prep:in', {
        if: { object: words('asset assets account accounts property fund funds holdings money') },
      }),
      noun('noun', 'freeze', 'prep:on prep:of', { if: { compound: words('asset assets') } }),
    ],
    examples: {
      'Latvia froze the assets of officers suspected of crimes in Bucha.': [],
      'The asset freeze on the general by Switzerland lasted years.': [
        'Switzerland freeze-assets-of general',
      ],
      'Switzerland froze assets of Hosni Mubarak in 2011.': ['Switzerland freeze-assets-of Hosni Mubarak'],
    },
  }),
  action({
    id: 'cut-ties-with',
    label: 'cut ties with',
    event: 'SANCTION',
    cameo: '161',
    frames: [
      verb(
        'verb',
        'cut sever break suspend downgrade freeze rupture reduce end halt terminate scale limit curtail',
        PARTNER,
        { if: { object: [...TIES, ...words('association diplomatic_relations')] } },
      ),
      verb('off', 'break cut', PARTNER, { particles: 'off', if: { object: TIES } }),
      verb('embassy', 'close shut shutter', 'prep:in prep:to actor-of-object', {
        if: { object: words('embassy consulate mission') },
      }),
      verb('distance', 'distance dissociate isolate', 'prep:from object', { source: 'subject' }),
      verb('border', 'close shut seal', 'prep:with prep:to prep:for', {
        if: { object: words('border borders airspace crossing port ports') },
      }),
    ],
    examples: {
      'Morocco broke off relations with Iran in 2018.': ['Morocco cut-ties-with Iran'],
      'Sudan accused Iran of spying and cut diplomatic relations.': ['Sudan cut-ties-with Iran'],
      'Serbia distanced itself from Russia.': ['Serbia cut-ties-with Russia'],
      'Saudi Arabia cut ties with Iran in 2016.': ['Saudi Arabia cut-ties-with Iran'],
      'Canada closed its embassy in Tehran in 2012.': ['Canada cut-ties-with Tehran'],
      'Algeria closed its border with Morocco.': ['Algeria cut-ties-with Morocco'],
    },
  }),
  action({
    id: 'suspend-aid-to',
    label: 'suspended aid to',
    event: 'SANCTION',
    cameo: '162',
    frames: [
      verb(
        'verb',
        'suspend cut reduce halt stop freeze withhold withdraw end slash curtail terminate discontinue cancel pull block trim decrease',
        'prep:to prep:for prep:from prep:in prep:with prep:of',
        {
          if: { object: AID_GIVEN },
          unless: { object: words('help charge') },
        },
      ),
      verb('off', 'cut shut turn', 'prep:to prep:from prep:for', {
        particles: 'off',
        if: { object: [...AID_GIVEN, ...words('power')] },
      }),
      noun('noun', 'suspension cut cuts cutoff freeze', 'prep:to prep:for prep:with prep:in', {
        source: 'possessor subject prep:by prep:from',
        if: { 'prep:of': [...AID_GIVEN, ...TIES, ...TALKS, ...words('link links')] },
      }),
    ],
    examples: {
      'The Netherlands suspended aid to Rwanda in 2012.': ['Netherlands suspend-aid-to Rwanda'],
      'Russia cut off gas to Bulgaria in 2022.': ['Russia suspend-aid-to Bulgaria'],
      'Denmark announced a suspension of aid to Egypt.': ['Denmark suspend-aid-to Egypt'],
    },
  }),
  action({
    id: 'halt-talks-with',
    label: 'halted talks with',
    event: 'SANCTION',
    cameo: '165',
    aimed: true,
    frames: [
      verb(
        'verb',
        'suspend halt stop end terminate freeze break interrupt discontinue',
        'prep:with prep:in prep:between prep:on',
        {
          if: {
            object: [
              ...TALKS,
              ...words('mediation effort efforts negotiation accession process membership participation'),
            ],
          },
        },
      ),
      verb('off', 'break', 'prep:with prep:between', { particles: 'off', if: { object: TALKS } }),
      verb('suspend', 'suspend', 'object prep:from', { if: { 'prep:from': { types: ['organization'] } } }),
    ],
    examples: {
      'The leaders ended their conference in Yalta.': [],
      'India broke off talks with Pakistan in 2014.': ['India halt-talks-with Pakistan'],
      'The United States suspended talks with Russia.': ['United States halt-talks-with Russia'],
      'The African Union suspended Mali from the African Union.': ['African Union halt-talks-with Mali'],
    },
  }),
  action({
    id: 'bar',
    label: 'barred trade or entry of',
    event: 'SANCTION',
    cameo: '163',
    frames: [
      verb(
        'imports',
        'ban bar prohibit restrict limit stop halt block suspend',
        'prep:from prep:by prep:of actor-of-object prep:to prep:with',
        {
          if: {
            object: words(
              'import imports export exports flight flights travel trade sale sales entry product products goods airline airlines plane planes traveller travellers traveler travelers shipment shipments',
            ),
          },
        },
      ),
      noun('noun', 'ban', 'prep:on prep:for prep:against', {
        source: 'possessor subject prep:by prep:from',
        if: { compound: words('travel visa import export entry trade flight') },
      }),
      // "was barred from entering Canada": it is Canada that bars
      verb('entry', 'bar ban prohibit block', 'object', {
        source: 'subject clause-object',
        if: { clause: words('enter visit') },
      }),
      verb('warn-travel', 'issue', 'prep:for prep:to prep:against', { if: { object: words('advisory') } }),
    ],
    examples: {
      'Canada issued an advisory against Haiti.': ['Canada bar Haiti'],
      'A travel ban on Chad by the United States followed.': ['United States bar Chad'],
      'Sergei Lavrov is barred from entering Canada.': ['Canada bar Sergei Lavrov'],
      'Sergei Lavrov was barred from office.': [],
      'Russia banned imports of wine from Georgia in 2006.': ['Russia bar Georgia'],
    },
  }),
];
