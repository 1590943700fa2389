import { ACTORS, ANYTHING } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { words } from '../words.ts';

/** ACCUSE by procedure, CAMEO 09, 115 and 116: investigate, sue, charge, convict. */
export const INVESTIGATE = [
  action({
    id: 'investigate',
    label: 'investigated',
    event: 'ACCUSE',
    cameo: '090',
    target: ANYTHING,
    frames: [
      verb('verb', 'investigate probe scrutinize scrutinise', 'object actor-of-object prep:in prep:into'),
      noun(
        'noun',
        'investigation investigations probe inquiry enquiry inquest',
        'prep:into prep:of prep:against prep:over prep:on prep:in prep:after',
        {
          source: 'subject possessor prep:by prep:from',
          unless: { subject: words('drop close end halt') },
        },
      ),
      verb('send', 'send dispatch', 'prep:to prep:into clause-object', {
        if: {
          object: words(
            'team teams expert experts inspector inspectors investigator investigators official officials',
          ),
          clause: words('investigate probe audit examine inspect launch'),
        },
      }),
      verb('look', 'look inquire enquire delve', 'prep:into', { source: 'subject' }),
      verb(
        'open-case',
        'open launch initiate reopen start begin order join lead head conduct',
        'prep:against prep:into prep:on prep:of prep:over prep:for',
        {
          if: { object: words('case investigation probe inquiry enquiry proceedings proceeding review') },
        },
      ),
      verb('examine', 'examine audit', 'object actor-of-object', {
        if: {
          object: words('case allegation allegations conduct claim claims accounts finances role crash'),
        },
      }),
    ],
    examples: {
      'Prosecutors launched proceedings against the banker.': ['Prosecutors investigate banker'],
      'Prosecutors opened a case against the banker.': ['Prosecutors investigate banker'],
      "The committee examined the minister's role.": ['committee investigate minister'],
      'The commission sent inspectors to Greece to investigate.': ['commission investigate Greece'],
      'Prosecutors looked into Deutsche Bank.': ['Prosecutors investigate Deutsche Bank'],
      'The FBI investigated Hillary Clinton.': ['FBI investigate Hillary Clinton'],
      'Australia launched an investigation into Facebook.': ['Australia investigate Facebook'],
    },
  }),
  action({
    id: 'sue',
    label: 'took to court',
    event: 'ACCUSE',
    cameo: '115',
    target: ACTORS,
    frames: [
      verb('verb', 'sue indict impeach prosecute arraign', 'object'),
      noun('noun', 'lawsuit lawsuits suit indictment impeachment prosecution', 'prep:against prep:of', {
        source: 'subject possessor prep:by prep:from',
      }),
      noun('legal-action', 'action proceedings proceeding', 'prep:against', {
        if: { compound: words('legal court infringement disciplinary') },
        source: 'subject possessor prep:by',
      }),
      verb('file', 'file bring press prefer lodge', 'prep:against prep:on', {
        if: { object: words('lawsuit suit charge charges case complaint claim petition motion') },
      }),
      verb('charge', 'charge', 'object', {
        unless: { object: words('fee fees price battery phone money'), 'prep:for': words('service') },
      }),
      verb('take-to-court', 'take haul bring drag', 'object', {
        if: { 'prep:to': words('court tribunal trial justice') },
      }),
      verb('put-on-trial', 'put', 'object', { if: { 'prep:on': words('trial') } }),
      verb('try', 'try', 'object', {
        if: { 'prep:for': words('treason murder crime crimes corruption terrorism genocide espionage') },
      }),
    ],
    examples: {
      'Prosecutors brought a case against the banker.': ['Prosecutors sue banker'],
      'The state filed charges against the banker.': ['state sue banker'],
      'The European Commission began legal action against Poland.': ['European Commission sue Poland'],
      'Prosecutors charged Carlos Ghosn with fraud.': ['Prosecutors sue Carlos Ghosn'],
      'Cambodia tried Nuon Chea for genocide.': ['Cambodia sue Nuon Chea'],
      'Ecuador sued Chevron.': ['Ecuador sue Chevron'],
      'Texas filed a lawsuit against Pfizer.': ['Texas sue Pfizer'],
      'Slovenia took Croatia to the European Court of Justice.': ['Slovenia sue Croatia'],
      'Israel put Adolf Eichmann on trial.': ['Israel sue Adolf Eichmann'],
      'The court tries persons for genocide.': [],
      'The hotel charged a fee.': [],
    },
  }),
  action({
    id: 'convict',
    label: 'found guilty',
    event: 'ACCUSE',
    cameo: '116',
    frames: [
      verb('verb', 'convict', 'object'),
      verb('find', 'find declare rule', 'object clause-subject', {
        if: { clause: words('guilty liable responsible') },
      }),
      noun('noun', 'conviction', 'prep:of', {
        source: 'possessor prep:by subject',
        unless: { 'prep:of': words('belief') },
      }),
    ],
    examples: {
      'The conviction of Ratko Mladic by the tribunal came in 2017.': ['tribunal convict Ratko Mladic'],
      'A court in Paris convicted Jacques Chirac in 2011.': ['court convict Jacques Chirac'],
      'The court found Charles Taylor guilty of murder in 2012.': ['court convict Charles Taylor'],
    },
  }),
];
