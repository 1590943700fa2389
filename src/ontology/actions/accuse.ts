import { AGAINST } from '../arguments.ts';
import { action, adjective, noun, verb } from '../define.ts';
import { DIPLOMATS } from '../vocabulary.ts';
import { words } from '../words.ts';

const AT = AGAINST.join(' ');
const IN = 'prep:in prep:by prep:of';

/** ACCUSE by word, CAMEO 11: disapprove, criticise, blame, accuse, complain. */
export const ACCUSE = [
  action({
    id: 'accuse',
    label: 'accused',
    event: 'ACCUSE',
    cameo: '112',
    frames: [
      verb('verb', 'accuse', 'object', { unless: { object: words('card cards') } }),
      verb('allege', 'allege', `clause-subject prep:against prep:in`, { if: { clause: true } }),
      noun('noun', 'accusation accusations allegation allegations', 'prep:against prep:of', {
        source: 'possessor subject prep:by prep:from compound',
      }),
      verb('claim', 'claim', 'prep:against'),
      verb('name-as', 'name identify cite describe single', 'object', {
        if: { 'prep:as': words('obstacle threat suspect culprit perpetrator mastermind enemy aggressor') },
      }),
      verb('suspect', 'suspect', 'object clause-subject', { if: { 'prep:of': true } }),
    ],
    examples: {
      'The officer claimed against the ministry.': ['officer accuse ministry'],
      'Ukraine alleged that Russia shelled the plant.': ['Ukraine accuse Russia'],
      'Britain named Russia as the culprit.': ['Britain accuse Russia'],
      'Canada suspects India of the murder.': ['Canada accuse India'],
      'Ukraine accused Russia of shelling a school.': ['Ukraine accuse Russia'],
      'Russia was accused by Estonia of violating its airspace.': ['Estonia accuse Russia'],
      'Allegations by Ukraine against Russia piled up.': ['Ukraine accuse Russia'],
    },
  }),
  action({
    id: 'blame',
    label: 'blamed',
    event: 'ACCUSE',
    cameo: '112',
    frames: [
      verb('verb', 'blame fault', 'object actor-of-object'),
      // "blamed the attack on Syria"
      verb('on', 'blame pin', 'prep:on', {
        if: { 'prep:on': { types: ['person', 'state', 'organization', 'group', 'place'] } },
      }),
      noun('noun', 'blame', 'prep:on prep:with', { source: 'subject' }),
      verb('hold-responsible', 'hold', 'object', {
        if: { clause: words('responsible accountable liable guilty') },
      }),
      verb('trade', 'trade', 'prep:with', {
        if: { object: words('blame barb barbs accusation accusations insult insults') },
      }),
    ],
    examples: {
      'The Netherlands blamed the crash on Russia.': ['Netherlands blame Russia'],
      'Australia held Russia responsible for the crash.': ['Australia blame Russia'],
      'India traded blame with Pakistan.': ['India blame Pakistan'],
      'Turkey blamed Syria for the attack.': ['Turkey blame Syria'],
      'Malaysia put the blame on North Korea.': ['Malaysia blame North Korea'],
    },
  }),
  action({
    id: 'condemn',
    label: 'condemned',
    event: 'ACCUSE',
    cameo: '111',
    frames: [
      verb('verb', 'condemn denounce deplore decry lament', `object actor-of-object ${IN}`, {
        unless: { 'prep:to': words('death') },
      }),
      noun('noun', 'condemnation denunciation', `prep:of prep:against prep:over ${IN}`, {
        source: 'subject possessor prep:by prep:from compound',
      }),
    ],
    examples: {
      'Condemnation of the Soviet Union by the pope followed.': ['pope condemn Soviet Union'],
      'Jordan condemned the attack on the Israeli embassy in Cairo.': ['Jordan condemn attack'],
      'Chile condemned Venezuela.': ['Chile condemn Venezuela'],
      'The old bridge was condemned.': [],
    },
  }),
  action({
    id: 'criticize',
    label: 'criticized',
    event: 'ACCUSE',
    cameo: '111',
    frames: [
      verb(
        'verb',
        `criticize criticise lambast lambaste rebuke reprimand chide scold castigate assail berate admonish deride ridicule
         mock insult slam blast vilify disparage censure pillory excoriate upbraid slate denigrate disapprove scorn reproach
         belittle besmirch smear`,
        'object actor-of-object prep:of',
        { unless: { object: words('door doors brake brakes') } },
      ),
      verb('hit-out', 'hit lash', `prep:at prep:against`, { particles: 'out back' }),
      verb('rail', 'rail inveigh fulminate', 'prep:against prep:at'),
      noun(
        'noun',
        'criticism criticisms critique rebuke reprimand outcry censure scorn ridicule insult insults',
        `prep:of ${AT}`,
        {
          source: 'subject possessor prep:by prep:from compound',
        },
      ),
      adjective('critical', 'critical scornful dismissive contemptuous disdainful', 'prep:of prep:about'),
      noun('attack', 'attack broadside tirade', 'prep:on prep:against', {
        if: { compound: words('verbal scathing blistering withering stinging rhetorical personal twitter') },
      }),
      verb('call', 'call brand label describe denounce', 'object', {
        if: {
          clause: words(
            'murderer liar terrorist dictator criminal killer disgrace fraud thug coward traitor aggressor illegal unacceptable shameful idiot fool loser crook monster puppet butcher stupid clown joke threat enemy racist fascist nazi genocide provocation irresponsible disgraceful ridiculous absurd illegitimate',
          ),
        },
      }),
      verb('describe-as', 'describe dismiss brand label see view', 'object actor-of-object', {
        if: {
          'prep:as': words(
            'unacceptable illegal shameful provocation disgrace farce mistake betrayal nonsense absurd irresponsible crime',
          ),
        },
      }),
      verb('take-aim', 'take', 'prep:at', { if: { object: words('aim swipe') } }),
    ],
    examples: {
      'The senator launched a scathing attack on the governor.': ['senator criticize governor'],
      'Hugo Chavez railed against the United States.': ['Hugo Chavez criticize United States'],
      'Joe Biden called Vladimir Putin a war criminal.': ['Joe Biden criticize Vladimir Putin'],
      "Angela Merkel described Russia's annexation of Crimea as illegal.": ['Angela Merkel criticize Russia'],
      'Donald Trump took aim at Germany.': ['Donald Trump criticize Germany'],
      'Amnesty International criticized Qatar.': ['Amnesty International criticize Qatar'],
      'Donald Trump lashed out at Canada.': ['Donald Trump criticize Canada'],
      'Vaclav Klaus was critical of the European Union.': ['Vaclav Klaus criticize European Union'],
      'Criticism of Hungary by the European Parliament grew.': ['European Parliament criticize Hungary'],
      'A car slammed into a wall.': [],
    },
  }),
  action({
    id: 'oppose',
    label: 'opposed',
    event: 'ACCUSE',
    cameo: '111',
    frames: [
      verb('verb', 'oppose', `object actor-of-object ${IN}`),
      verb('be-opposed', 'oppose', 'prep:to', { source: 'object', unless: { subject: true } }),
      verb('object-to', 'object', 'prep:to', { source: 'subject' }),
      noun('noun', 'opposition objection objections', 'prep:to prep:against', {
        source: 'subject possessor prep:by prep:from compound',
        unless: { subject: words('drop') },
      }),
      verb('speak-out', 'speak come', 'prep:against', { particles: 'out' }),
      verb('argue', 'argue vote', 'prep:against', { source: 'subject' }),
    ],
    examples: {
      'Slovenia is opposed to the Dublin Regulation.': ['Slovenia oppose Dublin Regulation'],
      'Bernie Sanders voted against the Patriot Act.': ['Bernie Sanders oppose Patriot Act'],
      'Austria opposed the enlargement of the Schengen Area.': ['Austria oppose Schengen Area'],
      'George Hoar opposed the annexation of Hawaii.': ['George Hoar oppose annexation'],
      'Spain objected to the independence of Kosovo.': ['Spain oppose Kosovo'],
      'Robin Cook spoke out against the Iraq War.': ['Robin Cook oppose Iraq War'],
    },
  }),
  action({
    id: 'express-concern-about',
    label: 'expressed concern about',
    event: 'ACCUSE',
    cameo: '111',
    frames: [
      noun(
        'noun',
        'concern concerns alarm anger outrage dismay disappointment frustration displeasure indignation regret doubt doubts shock dissatisfaction skepticism scepticism pessimism reservation reservations misgiving misgivings',
        'prep:about prep:over prep:at prep:with prep:for prep:against prep:in prep:regarding prep:toward prep:towards prep:of',
        { if: { subject: true } },
      ),
      adjective(
        'concerned',
        'concerned worried alarmed angry outraged disappointed dismayed appalled furious upset shocked unhappy skeptical sceptical doubtful dissatisfied wary pessimistic',
        'prep:about prep:by prep:at prep:with prep:over prep:of',
      ),
      verb('question', 'question doubt dispute challenge contest', 'object actor-of-object prep:in prep:of', {
        unless: {
          object: words('suspect suspects witness witnesses champion title election elections seat'),
        },
      }),
      verb('worry', 'worry fret grumble complain', 'prep:about prep:over prep:of', { source: 'subject' }),
    ],
    examples: {
      'Finland expressed pessimism about Greece.': ['Finland express-concern-about Greece'],
      'The ministry said it is skeptical of the treaty.': ['ministry express-concern-about treaty'],
      'Lithuania worried about Belarus.': ['Lithuania express-concern-about Belarus'],
      'Ireland expressed concern over the border policy of the United Kingdom.': [
        'Ireland express-concern-about border policy',
      ],
      'Japan is worried about North Korea.': ['Japan express-concern-about North Korea'],
      'Iran questioned the report of the IAEA.': ['Iran express-concern-about IAEA'],
    },
  }),
  action({
    id: 'complain-to',
    label: 'complained officially to',
    event: 'ACCUSE',
    cameo: '114',
    frames: [
      verb('verb', 'complain', 'prep:to prep:against', { source: 'subject' }),
      noun('noun', 'complaint complaints', 'prep:with prep:against prep:to', {
        source: 'subject possessor prep:by prep:from',
        if: { subject: true },
      }),
      verb('lodge', 'lodge file register submit', 'prep:with prep:against prep:to', {
        if: { object: words('complaint complaints protest grievance objection') },
      }),
      verb('summon', 'summon', 'object actor-of-object', { if: { object: DIPLOMATS } }),
    ],
    examples: {
      'Greece lodged an objection with the court.': ['Greece complain-to court'],
      'Greece lodged a protest with Turkey.': ['Greece complain-to Turkey'],
      'Qatar complained to the United Nations.': ['Qatar complain-to United Nations'],
      'Sweden summoned the Chinese ambassador.': ['Sweden complain-to ambassador'],
      'Qatar lodged a complaint with the World Trade Organization.': [
        'Qatar complain-to World Trade Organization',
      ],
    },
  }),
  action({
    id: 'rally-opposition-to',
    label: 'rallied opposition to',
    event: 'ACCUSE',
    cameo: '113',
    frames: [
      verb('verb', 'rally organize crusade campaign lobby agitate incite', 'prep:against', {
        source: 'subject',
      }),
      noun('noun', 'campaign crusade', 'prep:against', {
        if: { subject: { types: ['person', 'organization'] } },
        unless: { compound: words('military bombing air') },
      }),
    ],
    examples: {
      'Greta Thunberg led a campaign against Shell.': ['Greta Thunberg rally-opposition-to Shell'],
      'Greenpeace campaigned against Shell.': ['Greenpeace rally-opposition-to Shell'],
    },
  }),
];
