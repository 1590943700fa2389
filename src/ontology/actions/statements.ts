import { action, noun, verb } from '../define.ts';
import { words } from '../words.ts';

const STATEMENT = { event: null, cameo: '010' } as const;

/** Statements, CAMEO 01: PLOVER codes no event for them. Whose word a text gives is in the evidence's attribution. */
export const STATEMENTS = [
  action({
    id: 'say-to',
    label: 'said to',
    ...STATEMENT,
    frames: [
      verb('say', 'say remark', 'prep:to'),
      verb('speak', 'speak talk', 'prep:to', { if: { 'prep:to': { types: ['group'] } } }),
      verb('tell', 'tell inform notify', 'object indirect-object'),
      verb('read', 'address lecture', 'object', {
        unless: {
          object: words(
            'issue issues problem problems concern concerns grievance grievances challenge need needs',
          ),
        },
      }),
    ],
    examples: {
      'The king said to the minister that he would go.': ['king say-to minister'],
      'Ronald Reagan addressed the United Nations.': ['Ronald Reagan say-to United Nations'],
      'Angela Merkel told the Bundestag that reforms would come.': ['Angela Merkel say-to Bundestag'],
    },
  }),
  action({
    id: 'report',
    label: 'reported on',
    ...STATEMENT,
    frames: [
      verb('verb', 'report disclose reveal publish', 'object actor-of-object prep:on prep:about'),
      verb('confirm', 'confirm', 'object actor-of-object', {
        unless: {
          object: words(
            'result results border borders appointment nomination commitment support identity stance position policy intention readiness validity',
          ),
        },
      }),
      noun('noun', 'report reports', 'prep:on prep:about', {
        source: 'possessor prep:by prep:from subject compound',
      }),
    ],
    examples: {
      "The commission's report on the bank came in May.": ['commission report bank'],
      'The ministry confirmed the attack.': ['ministry report attack'],
      'Germany confirmed its border with Poland.': [],
      'Reuters reported on Wirecard.': ['Reuters report Wirecard'],
    },
  }),
  action({
    id: 'comment-on',
    label: 'commented on',
    ...STATEMENT,
    frames: [
      verb('verb', 'comment speak remark elaborate', 'prep:on prep:about prep:of', { source: 'subject' }),
      verb('speak-out', 'speak', 'prep:on prep:about', { source: 'subject', particles: 'out' }),
      verb('describe', 'describe characterize characterise portray liken compare', 'object actor-of-object'),
      noun(
        'noun',
        'comment comments remark remarks statement statements',
        'prep:on prep:about prep:regarding',
        { source: 'possessor subject prep:by prep:from' },
      ),
      verb('think', 'think believe', 'prep:in prep:of', { source: 'subject' }),
    ],
    examples: {
      'The minister thinks of the treaty.': ['minister comment-on treaty'],
      "The minister's comments on the strike were short.": ['minister comment-on strike'],
      'Angela Merkel described Greece as a partner.': ['Angela Merkel comment-on Greece'],
      'Jimmy Carter spoke out on the unrest in Iran and Nicaragua.': [
        'Jimmy Carter comment-on Iran',
        'Jimmy Carter comment-on Nicaragua',
      ],
      'Janet Yellen commented on Bitcoin.': ['Janet Yellen comment-on Bitcoin'],
    },
  }),
  action({
    id: 'announce',
    label: 'announced',
    ...STATEMENT,
    frames: [verb('verb', 'announce unveil declare proclaim', 'object', { unless: { clause: true } })],
    examples: {
      'Greece announced the referendum in 2015.': ['Greece announce referendum'],
      'Saddam Hussein declared Kuwait a province of Iraq.': [],
    },
  }),
  action({
    id: 'refer-to',
    label: 'referred to',
    ...STATEMENT,
    frames: [
      verb('verb', 'refer allude point', 'prep:to', { source: 'subject' }),
      verb('mention', 'mention cite note invoke quote', 'object actor-of-object'),
      noun('noun', 'reference allusion', 'prep:to', { source: 'subject possessor prep:by' }),
    ],
    examples: {
      "The pope's reference to the war was short.": ['pope refer-to war'],
      'John Kerry referred to the Minsk agreement.': ['John Kerry refer-to Minsk agreement'],
      'Pope Francis mentioned Syria.': ['Francis refer-to Syria'],
    },
  }),
  action({
    id: 'recall',
    label: 'recalled',
    ...STATEMENT,
    frames: [
      verb('verb', 'recall remember', 'object actor-of-object', {
        unless: {
          object: words(
            'ambassador ambassadors envoy diplomat diplomats car cars vehicle vehicles product products troops',
          ),
        },
      }),
      noun('noun', 'memory remembrance recollection', 'prep:of', { source: 'subject possessor' }),
    ],
    examples: {
      "The veteran's memories of the battle fade.": ['veteran recall battle'],
      'Vladimir Putin recalled the treaty.': ['Vladimir Putin recall treaty'],
      'Ford recalled 900,000 cars.': [],
    },
  }),
  action({
    id: 'respond-to',
    label: 'responded to',
    ...STATEMENT,
    frames: [
      verb('verb', 'respond reply react answer', 'prep:to object', { source: 'subject' }),
      noun('noun', 'response reply reaction answer', 'prep:to', {
        source: 'possessor subject prep:by prep:from compound',
      }),
    ],
    examples: {
      "Moscow's response to the proposal was cool.": ['Russia respond-to proposal'],
      'Nicolas Sarkozy responded to Angela Merkel.': ['Nicolas Sarkozy respond-to Angela Merkel'],
    },
  }),
  action({
    id: 'write-to',
    label: 'wrote to',
    ...STATEMENT,
    frames: [verb('verb', 'write email tweet', 'prep:to')],
    examples: { 'Charles Michel wrote to Boris Johnson.': ['Charles Michel write-to Boris Johnson'] },
  }),
  action({
    id: 'deny',
    label: 'denied',
    event: null,
    cameo: '015',
    frames: [
      verb('verb', 'deny', 'object actor-of-object prep:in prep:of prep:to'),
      noun('noun', 'denial', 'prep:of', { source: 'possessor subject prep:by' }),
    ],
    examples: {
      "The minister's denial of the report was quick.": ['minister deny report'],
      'Iran denied the report of Reuters.': ['Iran deny Reuters'],
    },
  }),
  action({
    id: 'acknowledge',
    label: 'acknowledged',
    event: null,
    cameo: '015',
    frames: [
      verb('verb', 'acknowledge concede confess'),
      // "admitted Austria to the union" lets it in
      verb('admit', 'admit', 'object actor-of-object', {
        unless: { object: { types: ['person', 'state', 'organization', 'group'] }, 'prep:to': true },
      }),
      noun('noun', 'acknowledgment acknowledgement admission', 'prep:of'),
    ],
    examples: {
      "Turkey's acknowledgment of the incident came late.": ['Turkey acknowledge incident'],
      'The ministry admitted the attack.': ['ministry acknowledge attack'],
      'NATO admitted Albania to its council.': [],
      'Turkey acknowledged the Istanbul Convention.': ['Turkey acknowledge Istanbul Convention'],
    },
  }),
  action({
    id: 'claim',
    label: 'laid claim to',
    ...STATEMENT,
    frames: [
      verb('verb', 'claim', 'object', { unless: { object: words('responsibility victory life lives') } }),
      noun('noun', 'claim claims', 'prep:to', { source: 'subject possessor' }),
    ],
    examples: {
      "China's claim to the islands is old.": ['China claim islands'],
      'Argentina claims the Falkland Islands.': ['Argentina claim Falkland Islands'],
    },
  }),
  action({
    id: 'predict',
    label: 'predicted',
    event: null,
    cameo: '012',
    frames: [verb('verb', 'predict forecast expect anticipate foresee', 'object')],
    examples: { 'The OECD predicted Brexit.': ['OECD predict Brexit'] },
  }),
];
