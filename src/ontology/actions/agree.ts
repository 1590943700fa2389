import { ACTORS } from '../arguments.ts';
import { action, adjective, noun, verb } from '../define.ts';
import { GOODS, HARM, HELPERS, LAWS, MONEY, PROPOSALS, SANCTIONS, TRUCES } from '../vocabulary.ts';
import { words } from '../words.ts';

const AGREE_030 = { event: 'AGREE', cameo: '030' } as const;

/** AGREE, CAMEO 03: agree, offer, promise, commit oneself to cooperate in future. */
export const AGREE = [
  action({
    id: 'agree',
    label: 'agreed with',
    ...AGREE_030,
    mutual: true,
    frames: [
      verb('verb', 'agree concur', 'prep:with prep:on prep:upon object prep:about prep:over'),
      verb('act', 'agree consent assent', 'prep:with clause-object prep:in', {
        if: { clause: true },
        unless: { clause: words('resign retire quit step') },
      }),
      noun('accord', 'agreement consensus unanimity accord', 'prep:with prep:between', {
        if: { subject: true },
      }),
      verb('come-to-terms', 'come', 'prep:with', { if: { 'prep:to': words('term terms') } }),
    ],
    examples: {
      'Bulgaria came to terms with Turkey.': ['Bulgaria agree Turkey'],
      'Germany and France agreed to help Ukraine.': [
        'Germany agree Ukraine',
        'France agree Ukraine',
        'Germany agree France',
      ],

      'Denmark agreed with Canada on the future of Hans Island.': ['Denmark agree Canada'],
      'France and Germany agreed on a common position.': ['France agree Germany'],
      'Sweden agreed to help Finland.': ['Sweden agree Finland'],
      'Norway agreed to lift a ban on Danish ships.': ['Norway agree Danish ships'],
      'Canada agreed to build a new port.': [],
      'Leonid Kravchuk agreed in Moscow to go on.': [],
      'Norway was in agreement with Iceland.': ['Norway agree Iceland'],
      'The weather agreed with the harvest.': [],
    },
  }),
  action({
    id: 'agree-to',
    label: 'agreed to act toward',
    ...AGREE_030,
    frames: [
      verb('thing', 'agree consent assent', 'prep:to prep:for'),
      verb('truce', 'agree consent assent', 'prep:with prep:between actor-of-prep:to prep:in', {
        if: { 'prep:to': TRUCES },
      }),
      noun('noun', 'consent assent', 'prep:to prep:for'),
    ],
    examples: {
      'Denmark gave its consent to the Nord Stream pipeline.': ['Denmark agree-to Nord Stream pipeline'],
      'The rebels agreed to a truce in Aceh.': ['rebels agree-to Aceh'],
      'Iran agreed to the Tehran Declaration in 2003.': ['Iran agree-to Tehran Declaration'],
    },
  }),
  action({
    id: 'promise',
    label: 'promised to act toward',
    ...AGREE_030,
    frames: [
      verb(
        'act',
        'promise pledge vow undertake guarantee swear commit volunteer',
        'clause-object indirect-object object prep:in',
        {
          if: { clause: true },
          unless: { clause: [...HARM, 'enter', 'wage'] },
        },
      ),
      verb('talks', 'promise pledge vow', 'prep:with', {
        if: {
          object: words('consultation consultations cooperation talks dialogue coordination negotiations'),
        },
      }),
      verb('thing', 'promise pledge guarantee', 'indirect-object prep:to prep:for prep:in', {
        unless: { object: words('support solidarity loyalty allegiance backing revenge retaliation') },
      }),
      verb('commit', 'commit', 'prep:to'),
      // "is committed to", where the parser sees a passive
      verb('be-committed', 'commit dedicate', 'prep:to clause-object', {
        source: 'object',
        unless: { subject: true },
      }),
      noun('noun', 'promise pledge vow assurance guarantee commitment', 'prep:to clause-object'),
    ],
    examples: {
      'Chile pledged to hold a conference in Valparaiso.': [],
      'Helmut Kohl promised close consultation with Poland.': ['Helmut Kohl promise Poland'],
      'Finland is committed to the Paris Agreement.': ['Finland promise Paris Agreement'],
      'Norway promised to help Ukraine.': ['Norway promise Ukraine'],
      'Japan pledged two billion dollars to Kenya.': ['Japan promise Kenya'],
      'Germany committed itself to the Paris Agreement.': ['Germany promise Paris Agreement'],
      'Joseph Stalin promised to enter the war against Japan.': ['Joseph Stalin intended-wage-war-on Japan'],
      'The young player shows great promise.': [],
    },
  }),
  action({
    id: 'offer',
    label: 'made an offer to',
    ...AGREE_030,
    frames: [
      verb('thing', 'offer', 'indirect-object prep:to prep:for', {
        unless: {
          object: words(
            'condolence condolences sympathy praise support resignation apology congratulations prayer prayers',
          ),
        },
      }),
      verb('act', 'offer', 'clause-object prep:in', { if: { clause: true } }),
      verb('hold-out', 'hold extend', 'prep:to prep:for', {
        if: { object: words('prospect invitation hand olive_branch') },
      }),
      noun('noun', 'offer overture', 'prep:to clause-object'),
    ],
    examples: {
      'Australia offered to send soldiers to help Tonga.': ['Australia offer Tonga'],
      'Greece extended an invitation to Cyprus.': ['Greece offer Cyprus'],
      'Iran made an overture to Saudi Arabia.': ['Iran offer Saudi Arabia'],
      'Turkey offered to help Greece.': ['Turkey offer Greece'],
      'Canada offered new trade terms to Jamaica.': ['Canada offer Jamaica'],
    },
  }),
  action({
    id: 'be-willing',
    label: 'is willing to act toward',
    ...AGREE_030,
    frames: [
      adjective('act', 'willing ready prepared eager', 'clause-object prep:for', {
        unless: { clause: words('attack fight strike retaliate defend kill bomb shoot invade die respond') },
      }),
      noun('readiness', 'willingness readiness intention', 'clause-object'),
    ],
    examples: {
      'Egypt is willing to help Sudan.': ['Egypt be-willing Sudan'],
      'Egypt expressed its willingness to help Sudan.': ['Egypt be-willing Sudan'],
    },
  }),
  action({
    // Also what a cooperative act in the future is ("will release", "is to provide"): see commitments.ts.
    id: 'intend',
    label: 'means to cooperate with',
    ...AGREE_030,
    frames: [
      verb('seek', 'seek', 'prep:with prep:between', {
        if: {
          object: words(
            'peace reconciliation dialogue rapprochement cooperation friendship partnership compromise',
          ),
        },
      }),
    ],
    examples: { 'Eritrea seeks peace with Ethiopia.': ['Eritrea intend Ethiopia'] },
  }),
  action({
    id: 'propose',
    label: 'made a proposal to',
    ...AGREE_030,
    frames: [
      verb('verb', 'propose', 'prep:to object clause-object actor-of-object'),
      verb('put-forward', 'put table submit present float unveil outline', 'prep:to prep:for prep:with', {
        if: { object: PROPOSALS },
      }),
      noun('noun', 'proposal', 'prep:to prep:with', { if: { subject: true } }),
    ],
    examples: {
      'The chairman of the board appointed by Siemens left.': [],
      'Iran rejected the package of incentives proposed by Germany.': [
        'Germany propose package',
        'Iran reject package',
      ],

      'Spain made a proposal to Morocco.': ['Spain propose Morocco'],
      'Brazil proposed a free trade area to Argentina.': ['Brazil propose Argentina'],
      'Finland put forward a plan to Sweden.': ['Finland propose Sweden'],
    },
  }),
  action({
    id: 'accept',
    label: 'accepted the proposal of',
    ...AGREE_030,
    frames: [
      verb(
        'proposal',
        'accept embrace adopt',
        'actor-of-object prep:with prep:from prep:by object prep:for prep:in',
        {
          if: { object: PROPOSALS },
          unless: { object: SANCTIONS, 'prep:of': [...SANCTIONS, ...LAWS] },
        },
      ),
    ],
    examples: {
      'Norway adopted a package of sanctions against Belarus.': ['Norway sanction Belarus'],
      'Serbia accepted an invitation from Hungary.': ['Serbia accept Hungary'],
      'Norway accepted the plan of the United Nations.': ['Norway accept United Nations'],
    },
  }),
  action({
    id: 'invite',
    label: 'invited',
    event: 'AGREE',
    cameo: '036',
    target: ACTORS,
    frames: [verb('verb', 'invite'), noun('noun', 'invitation', 'prep:to prep:for')],
    examples: {
      "The president's invitation to the pope was accepted.": ['president invite pope'],
      'France invited India to the G7 summit in Biarritz.': ['France invite India'],
    },
  }),
  action({
    id: 'settle',
    label: 'settled a dispute with',
    ...AGREE_030,
    mutual: true,
    target: ACTORS,
    frames: [
      verb('dispute', 'settle resolve patch bury overcome mend iron', 'prep:with', {
        if: {
          object: words(
            'dispute difference differences row conflict quarrel feud hatchet disagreement rift fence fences',
          ),
        },
        unless: { 'prep:between': true },
      }),
      noun('make-peace', 'peace amends', 'prep:with prep:between', { if: { subject: true } }),
      verb('reconcile', 'reconcile compromise', 'prep:with'),
    ],
    examples: {
      'Ethiopia reconciled with Eritrea in 2018.': ['Ethiopia settle Eritrea'],
      'Peru settled its border dispute with Ecuador.': ['Peru settle Ecuador'],
      'Egypt made peace with Israel.': ['Egypt settle Israel'],
    },
  }),
  action({
    id: 'plan-aid',
    label: 'announced aid for',
    event: 'AGREE',
    cameo: '033',
    frames: [
      verb('announce', 'announce unveil earmark', 'prep:to prep:for prep:in', {
        if: { object: [...MONEY, ...GOODS, ...HELPERS] },
      }),
    ],
    examples: { 'Switzerland announced new aid for Ukraine.': ['Switzerland plan-aid Ukraine'] },
  }),
];
