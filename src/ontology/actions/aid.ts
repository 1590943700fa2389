import { action, adjective, noun, verb } from '../define.ts';
import { GOODS, HARM, HELPERS, MONEY, PEACEKEEPERS, REFUGEES, TROOPS, WEAPONS } from '../vocabulary.ts';
import { words } from '../words.ts';

const TO =
  'indirect-object prep:to prep:for prep:in prep:into prep:across prep:toward prep:with clause-object';

/** AID, CAMEO 07: money, goods, arms, peacekeepers, refuge. */
export const AID = [
  action({
    id: 'help',
    label: 'helped',
    event: 'AID',
    cameo: '070',
    frames: [
      verb('verb', 'help aid assist', 'object clause-object prep:in prep:with actor-of-object'),
      // "supported economic aid to Jordan"
      verb('aid', 'support', 'prep:to prep:for actor-of-object', {
        if: { object: words('aid assistance relief humanitarian') },
      }),
      verb('by-aid', 'support', 'object actor-of-object', {
        if: { subject: words('aid assistance funding money') },
      }),
      verb('troops', 'support back', 'object actor-of-object', { if: { subject: TROOPS } }),
      verb('out', 'help bail', 'object', { particles: 'out' }),
      noun('noun', 'assistance aid help', 'prep:to prep:for prep:in', {
        source: 'possessor subject prep:by prep:from compound',
        unless: { subject: words('cut suspend halt stop reduce') },
      }),
      adjective('helpful', 'helpful', 'prep:to'),
      verb('come', 'come rush go', 'actor-of-prep:to', {
        if: { 'prep:to': words('aid rescue assistance help') },
      }),
    ],
    examples: {
      'American aid supported Greece.': ['United States help Greece'],
      'Sweden supported relief to Ethiopia.': ['Sweden help Ethiopia'],
      'Cuban troops supported Angola.': ['Cuban troops help Angola'],
      'Germany helped out Greece.': ['Germany help Greece'],
      'Morocco was helpful to Spain.': ['Morocco help Spain'],
      'Sweden came to the aid of Finland.': ['Sweden help Finland'],
      'Cuba helped Haiti after the earthquake.': ['Cuba help Haiti'],
      'Aid from Japan to Nepal arrived.': ['Japan help Nepal'],
      'The glasses help him read.': [],
    },
  }),
  action({
    id: 'give-aid-to',
    label: 'gave aid to',
    event: 'AID',
    cameo: '073',
    frames: [
      verb(
        'give',
        'give provide send deliver ship supply distribute grant award extend offer airlift fly rush transport hand',
        TO,
        {
          if: { object: [...GOODS, ...HELPERS] },
        },
      ),
      verb('donate', 'donate supply', TO),
      verb('provide-with', 'provide supply equip furnish', 'object', {
        if: { 'prep:with': [...GOODS, ...MONEY] },
      }),
      noun(
        'noun',
        'donation donations shipment delivery airlift donor donors contributor',
        'prep:to prep:for prep:of prep:in',
        {
          unless: { 'prep:of': words('drug drugs cocaine heroin weapon weapons arms') },
          source: 'possessor subject prep:by prep:from compound',
        },
      ),
      verb('feed', 'feed vaccinate treat nurse', 'object'),
      verb('rescue', 'rescue save', 'object prep:from', {
        unless: { object: words('troop troops money time') },
      }),
      // a place that is evacuated is left: see withdraw-from
      verb('evacuate', 'evacuate', 'object prep:from', {
        unless: { object: { types: ['state', 'place', 'facility'] } },
      }),
      verb('rebuild', 'rebuild reconstruct', 'object actor-of-object prep:in'),
      verb('respond', 'respond', 'prep:in prep:to', {
        if: { 'prep:to': words('crisis disaster earthquake emergency flood floods famine') },
      }),
    ],
    examples: {
      'Norway remains the largest donor to Malawi.': ['Norway give-aid-to Malawi'],
      'Turkey responded to the earthquake in Greece.': ['Turkey give-aid-to Greece'],
      'The charity fed the refugees.': ['charity give-aid-to refugees'],
      'The United States is a donor to Jordan.': ['United States give-aid-to Jordan'],
      'Japan rebuilt Kumamoto.': ['Japan give-aid-to Kumamoto'],
      'Italy rescued migrants near Lampedusa.': ['Italy give-aid-to migrants'],
      'India sent vaccines to Bhutan in 2021.': ['India give-aid-to Bhutan'],
      'Turkey donated ambulances to Somalia.': ['Turkey give-aid-to Somalia'],
      'Kenya provided Uganda with medical supplies.': ['Kenya give-aid-to Uganda'],
      'The army evacuated the villagers.': ['army give-aid-to villagers'],
      'The army evacuated Hue.': ['army withdraw-from Hue'],
      'Doctors treated the wounded.': [],
    },
  }),
  action({
    id: 'fund',
    label: 'funded',
    event: 'AID',
    cameo: '071',
    frames: [
      verb(
        'verb',
        'fund finance subsidize subsidise sponsor bankroll underwrite',
        'object actor-of-object prep:in',
      ),
      verb(
        'give',
        'give provide grant lend loan award allocate contribute transfer send pay disburse channel spend invest extend offer release commit',
        TO,
        {
          if: { object: MONEY },
        },
      ),
      verb('raise', 'raise collect', 'prep:for', { if: { object: MONEY } }),
      verb('lend', 'lend loan contribute', 'indirect-object prep:to'),
      noun(
        'noun',
        'loan loans grant grants funding financing subsidy subsidies credit bailout contribution',
        'prep:to prep:for prep:in',
        {
          source: 'possessor subject prep:by prep:from',
          unless: { subject: words('cut suspend halt freeze stop') },
        },
      ),
      noun('credit-line', 'line', 'prep:to prep:for', {
        if: { compound: words('credit') },
        source: 'possessor subject prep:by prep:from',
      }),
      verb('write-off', 'forgive cancel reschedule restructure', 'prep:of actor-of-object', {
        if: { object: words('debt debts loan loans') },
      }),
    ],
    examples: {
      'China opened a credit line to Angola.': ['China fund Angola'],
      'Sweden contributes to UNICEF.': ['Sweden fund UNICEF'],
      'Norway gave 40 million dollars to Somalia.': ['Norway fund Somalia'],
      'Bob Geldof raised money for Ethiopia in 1985.': ['Bob Geldof fund Ethiopia'],
      'Russia forgave the debt of Cuba in 2014.': ['Russia fund Cuba'],
      'Norway funded a hospital in Malawi.': ['Norway fund hospital'],
      'The IMF approved a loan to Pakistan.': ['IMF fund Pakistan'],
    },
  }),
  action({
    id: 'arm',
    label: 'armed',
    event: 'AID',
    cameo: '072',
    frames: [
      verb('verb', 'arm equip', 'object'),
      verb('give', 'give provide send deliver ship supply sell transfer lend lease donate export', TO, {
        if: { object: WEAPONS },
        unless: { object: words('fighter'), clause: HARM },
      }),
      noun('noun', 'sale sales supply delivery deliveries transfer shipment', 'prep:to', {
        if: { compound: [...WEAPONS, ...words('arm')] },
      }),
      noun('sale-of', 'sale sales supply delivery deliveries transfer shipment', 'prep:to', {
        if: { 'prep:of': [...WEAPONS, ...words('arm')] },
        source: 'possessor prep:by subject compound',
      }),
      verb('approve-sale', 'approve clear authorize authorise announce', 'prep:to', {
        if: { object: words('sale sales'), 'prep:of': [...WEAPONS, ...words('arm')] },
      }),
      verb('support-with', 'support back', 'object', {
        if: { 'prep:with': [...WEAPONS, ...MONEY, ...GOODS] },
      }),
    ],
    examples: {
      'The Soviet Union armed Syria for years.': ['Soviet Union arm Syria'],
      'Washington sold Riyadh 48 fighter jets.': ['Washington arm Riyadh'],
      'The delivery of Swedish fighter jets to Thailand by Saab began in 2011.': ['Saab arm Thailand'],
      'The ministry approved the sale of twelve helicopters to Kenya.': ['ministry arm Kenya'],
      'The sale of the newspaper to Axel Springer was stopped.': [],
      'Arms sales to Taiwan by the United States rose.': ['United States arm Taiwan'],
      'Iran supported Hezbollah with money.': ['Iran arm Hezbollah'],
      'Germany delivered tanks to Ukraine in 2023.': ['Germany arm Ukraine'],
      'Iran is arming Hezbollah.': ['Iran arm Hezbollah'],
    },
  }),
  action({
    id: 'send-peacekeepers-to',
    label: 'sent peacekeepers to',
    event: 'AID',
    cameo: '074',
    // whatever mission they join
    target: ['state', 'place', 'facility', 'person'],
    frames: [
      verb('verb', 'send deploy dispatch provide contribute station', 'prep:to prep:in prep:into prep:for', {
        if: { object: PEACEKEEPERS },
      }),
      verb('to-force', 'send deploy dispatch contribute', 'prep:in prep:to', {
        if: { object: TROOPS, 'prep:to': words('force mission operation') },
      }),
      verb('as-peacekeepers', 'send deploy dispatch station', 'prep:to prep:in prep:along prep:into', {
        source: 'subject object',
        if: { object: TROOPS, 'prep:as': words('peacekeeping force forces peacekeeper peacekeepers') },
      }),
      noun('deployment', 'deployment dispatch', 'prep:to prep:in', { if: { 'prep:on': words('mission') } }),
      verb('take-part', 'participate serve', 'prep:in', {
        if: { subject: TROOPS, 'prep:in': words('operation operations mission missions') },
      }),
      verb('mission', 'send deploy dispatch contribute', 'prep:to prep:in prep:into', {
        if: { object: TROOPS, 'prep:on': words('mission') },
      }),
      verb('arrive', 'arrive land deploy', 'prep:in prep:to prep:at', { if: { subject: PEACEKEEPERS } }),
      noun('noun', 'peacekeeper peacekeepers', 'prep:to prep:in', { source: 'possessor compound' }),
    ],
    examples: {
      'Irish troops served in the peacekeeping mission in Liberia.': ['troops send-peacekeepers-to Liberia'],
      'Ireland contributed troops to the peacekeeping force in Cyprus.': [
        'Ireland send-peacekeepers-to Cyprus',
      ],
      'Finnish peacekeepers in Lebanon wore blue helmets.': ['Finland send-peacekeepers-to Lebanon'],
      'Ireland sent soldiers to Lebanon on a mission.': ['Ireland send-peacekeepers-to Lebanon'],
      "The deployment of Irish troops to Lebanon on a mission was approved; Ireland's deployment to Lebanon on a mission went well.":
        ['Ireland send-peacekeepers-to Lebanon'],
      'Ireland sent soldiers to Lebanon as peacekeepers.': ['Ireland send-peacekeepers-to Lebanon'],
      'Rwandan peacekeepers arrived in Bangui.': ['Rwandan peacekeepers send-peacekeepers-to Bangui'],
      'Rwanda sent peacekeepers to Mali.': ['Rwanda send-peacekeepers-to Mali'],
    },
  }),
  action({
    id: 'shelter',
    label: 'gave refuge to',
    event: 'AID',
    cameo: '075',
    frames: [
      verb('asylum', 'grant give offer provide extend', 'indirect-object prep:to prep:for', {
        if: { object: words('asylum refuge shelter sanctuary haven protection visa') },
        unless: { object: words('visa') },
      }),
      verb('verb', 'shelter harbor harbour resettle naturalize'),
      verb('take-in', 'take', 'object prep:from', { particles: 'in' }),
      verb('open-borders', 'open', 'prep:to prep:for', {
        if: { object: words('border borders door doors'), 'prep:to': REFUGEES },
      }),
      verb('accept', 'accept admit welcome receive host absorb', 'object prep:from actor-of-object', {
        if: { object: REFUGEES },
      }),
      noun('noun', 'asylum', 'prep:to', { source: 'subject possessor prep:by' }),
    ],
    examples: {
      'Ecuador offered asylum to Julian Assange.': ['Ecuador shelter Julian Assange'],
      "Spain's asylum to the general angered Peru.": ['Spain shelter general'],
      'Russia sheltered Viktor Yanukovych.': ['Russia shelter Viktor Yanukovych'],
      'Germany opened its borders to Syrian refugees.': ['Germany shelter refugees'],
      'Ecuador granted asylum to Julian Assange in 2012.': ['Ecuador shelter Julian Assange'],
      'Jordan took in refugees from Syria.': ['Jordan shelter refugees'],
      'Canada accepted Syrian refugees.': ['Canada shelter refugees'],
    },
  }),
  action({
    id: 'protect',
    label: 'protected',
    event: 'AID',
    cameo: '070',
    frames: [
      verb('verb', 'protect safeguard shield guard', 'object actor-of-object', {
        unless: {
          object: words(
            'release deal agreement victory win seat support vote majority place contract position',
          ),
        },
      }),
      noun('noun', 'protection', 'prep:to prep:of prep:for', { source: 'subject possessor prep:by' }),
    ],
    examples: {
      'Borussia Dortmund secured a point against Schalke.': [],
      'The protection of Kosovo by NATO began in 1999.': ['NATO protect Kosovo'],
      'French troops protected Bangui airport.': ['troops protect Bangui airport'],
    },
  }),
];
