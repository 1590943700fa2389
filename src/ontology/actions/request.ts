import { ACTORS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { DIPLOMATS } from '../vocabulary.ts';
import { words } from '../words.ts';

const REST = 'prep:from prep:to prep:for prep:of prep:in prep:by';

/** REQUEST, CAMEO 10 and appeals that ask for an act: urge, demand, call on, ask for, order. */
export const REQUEST = [
  action({
    id: 'urge',
    label: 'urged',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb(
        'verb',
        'urge exhort implore entreat beseech advise',
        'object clause-subject prep:to prep:in prep:between',
      ),
      verb('encourage', 'encourage persuade convince', 'object clause-subject', { if: { clause: true } }),
      verb('urge-thing', 'urge advocate', 'prep:in prep:on prep:between prep:with actor-of-object', {
        if: { object: true },
      }),
    ],
    examples: {
      'The European Union encouraged Georgia to reform its courts.': ['European Union urge Georgia'],
      'The United Nations urged Israel to lift the blockade.': ['United Nations urge Israel'],
      'The African Union urged restraint in Sudan.': ['African Union urge Sudan'],
    },
  }),
  action({
    id: 'call-on',
    label: 'called on',
    event: 'REQUEST',
    cameo: '100',
    target: ACTORS,
    frames: [
      verb('on', 'call', 'prep:on prep:upon'),
      verb('for', 'call', 'prep:from prep:by prep:in prep:between prep:with prep:on prep:for', {
        if: { 'prep:for': true },
        unless: {
          'prep:for': words(
            'sanction sanctions boycott strike protest protests war help uprising revolt intifada jihad attack attacks',
          ),
        },
      }),
      noun('noun', 'call calls', 'prep:on prep:to prep:for clause-subject', {
        source: 'possessor prep:by prep:from subject compound',
        if: { clause: true },
      }),
    ],
    examples: {
      "The pope's call on Serbia to stop went unheard.": ['pope call-on Serbia'],
      'Pope Francis called on Europe to accept refugees.': ['Francis call-on Europe'],
      'Hamas called for an uprising.': [],
      'The G7 called for a ceasefire in Yemen.': ['G7 call-on Yemen'],
    },
  }),
  action({
    id: 'ask',
    label: 'asked',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('to-act', 'ask request', 'object clause-subject indirect-object', {
        if: { clause: true },
        unless: { clause: words('what why how whether') },
      }),
      verb('for', 'ask', 'object prep:from', { if: { 'prep:for': true } }),
      verb('thing', 'request solicit', `${REST} actor-of-object object`, { if: { object: true } }),
      verb('from', 'ask request', 'prep:of prep:from', { if: { object: true } }),
      noun('noun', 'request', 'prep:to clause-subject', {
        source: 'possessor prep:by prep:from subject',
        unless: { 'prep:for': words('comment') },
      }),
      verb('apply', 'apply', 'prep:to', { if: { 'prep:for': true } }),
    ],
    examples: {
      'The mayor asked a favor of the governor.': ['mayor ask governor'],
      'Ireland made a request to the European Union for support.': ['Ireland ask European Union'],
      'Ukraine applied to the European Union for membership.': ['Ukraine ask European Union'],
      'Ukraine asked Germany to send tanks.': ['Ukraine ask Germany'],
      'Mali asked France for help.': ['Mali ask France'],
      'Haiti requested assistance from Kenya.': ['Haiti ask Kenya'],
      'He asked what time it was.': [],
    },
  }),
  action({
    id: 'demand',
    label: 'demanded of',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('that', 'demand insist', 'prep:from prep:of clause-subject', { if: { clause: true } }),
      verb('thing', 'demand', `prep:from prep:of actor-of-object prep:by prep:in prep:with object`, {
        if: { object: true },
      }),
      // "wants an end to the siege"
      verb('want', 'want seek', 'prep:to prep:of prep:from prep:for prep:in actor-of-object', {
        if: { object: words('end halt release apology withdrawal return removal') },
      }),
      verb('insist', 'insist', 'prep:on', { source: 'subject' }),
      // "its demand that Cuba release them"
      noun('noun', 'demand insistence', 'clause-subject', { source: 'possessor subject prep:by prep:from' }),
    ],
    examples: {
      'Cuba seeks the release of the pilots.': ['Cuba demand pilots'],
      'The families want an apology from the bank.': ['families demand bank'],
      'Hungary insisted on the Minsk agreement.': ['Hungary demand Minsk agreement'],
      'Poland demanded an apology from Belarus.': ['Poland demand Belarus'],
      'Slovakia demanded the withdrawal of Russian troops.': ['Slovakia demand Russian troops'],
      'Greece insisted that Germany pay reparations.': ['Greece demand Germany'],
      'Norway repeated its demand that Denmark open the harbor.': ['Norway demand Denmark'],
    },
  }),
  action({
    id: 'say-must',
    label: 'said it must act:',
    event: 'REQUEST',
    cameo: '100',
    target: ACTORS,
    frames: [
      verb(
        'must',
        'say tell declare state stress believe argue emphasize emphasise insist add',
        'clause-subject',
        {
          if: { clause: { modals: words('must should ought need') } },
        },
      ),
    ],
    examples: {
      'Finland said that Russia must be ready to talk.': ['Finland say-must Russia'],
      'Joe Biden said that Iran must release the hostages.': ['Joe Biden say-must Iran'],
      'Joe Biden said that Iran may be right.': [],
    },
  }),
  action({
    id: 'appeal-to',
    label: 'appealed to',
    event: 'REQUEST',
    cameo: '020',
    frames: [
      verb('verb', 'appeal plead beg pray', 'prep:to prep:with object clause-subject', {
        unless: { 'prep:to': words('court tribunal voter voters audience') },
      }),
      noun('noun', 'appeal plea petition', 'prep:to', {
        source: 'possessor prep:by prep:from subject',
        unless: { 'prep:to': words('court tribunal') },
      }),
      verb('petition', 'petition'),
    ],
    examples: {
      'Teachers petitioned the Senate.': ['Teachers appeal-to Senate'],
      'Pope Francis made an appeal to Russia.': ['Francis appeal-to Russia'],
      'Kofi Annan appealed to Sudan to open the camps.': ['Kofi Annan appeal-to Sudan'],
      'The film appeals to children.': [],
    },
  }),
  action({
    id: 'order',
    label: 'ordered',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('to-act', 'order instruct direct command', 'object clause-subject', {
        if: { clause: true },
        unless: { clause: words('suspend close stop leave shut wait halt stay evacuate cease') },
      }),
      verb('tell', 'tell', 'object clause-subject indirect-object', {
        if: { clause: { modals: words('to') } },
      }),
      verb('summon', 'summon subpoena', 'object', { unless: { object: DIPLOMATS } }),
      noun('noun', 'instruction instructions order orders directive', 'prep:to', {
        source: 'possessor subject prep:by prep:from',
      }),
      verb('require', 'require oblige', 'object clause-subject', { if: { clause: true } }),
    ],
    examples: {
      'The court required the ministry to pay.': ['court order ministry'],
      'Emmanuel Macron told Facebook to remove the posts.': ['Emmanuel Macron order Facebook'],
      'The judge issued an order to Google.': ['judge order Google'],
      'The court ordered Turkey to release Osman Kavala.': ['court order Turkey'],
      'Congress subpoenaed Steve Bannon.': ['Congress order Steve Bannon'],
      'He ordered a coffee.': [],
    },
  }),
  action({
    id: 'press',
    label: 'put pressure on',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('push', 'push prod nudge', 'object clause-subject', { if: { clause: true } }),
      verb('push-for', 'push prod', 'object', {
        if: { object: { types: ['person', 'state', 'organization', 'group'] }, 'prep:for': true },
      }),
      verb('verb', 'press pressure lobby pressurize pressurise', 'object clause-subject', {
        unless: { object: words('case ahead button charge charges') },
      }),
      noun('noun', 'pressure', 'prep:on prep:upon', { source: 'subject possessor prep:from prep:by' }),
    ],
    examples: {
      'The senators pushed the president to act.': ['senators press president'],
      'Angela Merkel pushed the reform through.': [],
      'Slobodan Milosevic yielded after months of pressure from NATO.': ['NATO press Slobodan Milosevic'],
      'The European Union pressed Serbia to recognize Kosovo.': ['European Union press Serbia'],
      'Joe Biden pushed Congress for stricter laws.': ['Joe Biden press Congress'],
      'The United States put pressure on Switzerland.': ['United States press Switzerland'],
    },
  }),
  action({
    id: 'seek',
    label: 'sought something from',
    event: 'REQUEST',
    cameo: '020',
    frames: [
      verb('help', 'seek', 'prep:from prep:of prep:by prep:in actor-of-object', {
        if: {
          object: words(
            `help assistance aid support approval permission clarification extradition explanation apology assurance assurances release
             compensation loan guarantee guarantees intervention asylum refuge protection recognition return membership`,
          ),
        },
      }),
      verb('ask-help', 'call', 'prep:from prep:by', { if: { 'prep:for': words('help assistance aid') } }),
    ],
    examples: {
      'The mayor called for help from the army.': ['mayor seek army'],
      'Greece sought help from Russia.': ['Greece seek Russia'],
      'Refugees sought refuge in Uganda.': ['Refugees seek Uganda'],
    },
  }),
  action({
    id: 'set-condition-for',
    label: 'set conditions for',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      noun('noun', 'condition conditions precondition preconditions', 'prep:for prep:on prep:to', {
        source: 'subject possessor',
        if: { subject: true },
      }),
      // a hope for what a state will do is a request to it; a hope for a person is none
      verb('hope-that', 'hope wish', 'clause-subject', {
        if: {
          clause: { modals: words('will would') },
          'clause-subject': { types: ['state', 'organization', 'event'] },
        },
      }),
      verb('expect', 'expect want', 'object clause-subject', {
        if: { clause: true, 'clause-subject': { types: ['state', 'organization', 'person', 'group'] } },
      }),
    ],
    examples: {
      'Preconditions for talks are old; the union made it a condition for the deal.': [
        'union set-condition-for deal',
      ],
      'The bank laid down conditions for the loan.': ['bank set-condition-for loan'],
      'Kofi Annan hoped that the United Nations would act.': ['Kofi Annan set-condition-for United Nations'],

      'Angela Merkel hopes that Helmut Kohl recovers.': [],
      'Turkey wants Sweden to extradite exiles.': ['Turkey set-condition-for Sweden'],
    },
  }),
  action({
    id: 'advise',
    label: 'recommended to',
    event: 'REQUEST',
    cameo: '100',
    frames: [
      verb('verb', 'recommend remind caution', 'prep:to object clause-subject', { if: { clause: true } }),
      verb('propose-to-act', 'propose suggest', 'clause-subject', {
        if: { clause: { modals: words('should') } },
      }),
    ],
    examples: {
      'The bank suggested that Greece should save.': ['bank advise Greece'],
      'The Commission recommended that Croatia join the Schengen Area.': ['Commission advise Croatia'],
    },
  }),
];
