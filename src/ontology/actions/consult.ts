import { ACTORS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { TALKS } from '../vocabulary.ts';
import { words } from '../words.ts';

const NO_MEETING = words(
  `demand demands need needs target targets goal goals deadline deadlines requirement requirements standard standards
   criterion criteria challenge challenges condition conditions expectation expectations obligation obligations fate end
   resistance opposition objective objectives threshold cost costs eye approval match`,
);

/** CONSULT, CAMEO 04: meet, talk, negotiate, telephone, write. Visits and hosting are in consult-visit.ts. */
export const CONSULT = [
  action({
    id: 'meet',
    label: 'met',
    event: 'CONSULT',
    cameo: '040',
    mutual: true,
    target: ACTORS,
    frames: [
      verb('verb', 'meet', 'object prep:with', { unless: { object: NO_MEETING } }),
      noun(
        'meeting',
        'meeting encounter audience rendezvous summit get-together',
        'prep:with prep:between prep:of prep:in',
      ),
      noun('meal', 'lunch dinner breakfast banquet luncheon supper tea', 'prep:with', {
        if: { subject: true },
      }),
      verb('gather', 'sit gather huddle convene', 'prep:with', { source: 'subject' }),
      verb('sit-down', 'sit', 'prep:with', { particles: 'down' }),
      verb('call-on', 'call', 'prep:on prep:upon', { if: { clause: words('discuss congratulate talk') } }),
      verb('join', 'join', 'object', { if: { 'prep:for': TALKS } }),
    ],
    examples: {
      'Nelson Mandela sat with the guards.': ['Nelson Mandela meet guards'],
      'The ministers convened with the envoys.': ['ministers meet envoys'],
      'The envoy called on the minister to discuss Cyprus.': ['envoy meet minister'],
      'Narendra Modi joined Shinzo Abe for talks in Kyoto.': ['Narendra Modi meet Shinzo Abe'],
      'Donald Trump met Kim Jong-un in Singapore in 2018.': ['Donald Trump meet Kim Jong-un'],
      'Ronald Reagan held a meeting with Mikhail Gorbachev in Geneva.': [
        'Ronald Reagan meet Mikhail Gorbachev',
      ],
      'Richard Nixon and Mao Zedong met in Beijing.': ['Richard Nixon meet Mao Zedong'],
      'Joe Biden had lunch with Emmanuel Macron.': ['Joe Biden meet Emmanuel Macron'],
      'Joe Biden sat down with Vladimir Putin in Geneva.': ['Joe Biden meet Vladimir Putin'],
      'Greece met its targets in 2018.': [],
      'Reagan and Gorbachev held a summit in Iceland.': ['Reagan meet Gorbachev'],
    },
  }),
  action({
    id: 'hold-talks-with',
    label: 'held talks with',
    event: 'CONSULT',
    cameo: '040',
    mutual: true,
    target: ACTORS,
    frames: [
      noun(
        'talks',
        'talk talks discussion discussions conversation consultation consultations dialogue dialog deliberation parley session round',
        'prep:with prep:between prep:among prep:of prep:in',
      ),
      verb('talk', 'talk speak converse confer consult chat deliberate', 'prep:with', {
        source: 'subject',
        unless: { 'prep:with': words('voice') },
      }),
      verb('speak-to', 'speak talk', 'prep:to', {
        source: 'subject',
        if: { 'prep:to': { types: ['person', 'state', 'organization'] } },
        unless: {
          'prep:to': words('reporter reporters journalist journalists press agency newspaper'),
          'prep:with': words('voice'),
        },
      }),
      verb('consult', 'consult', 'object'),
      verb('exchange-views', 'exchange', 'prep:with', {
        if: {
          object: words(
            'view views opinion opinions idea ideas greeting greetings message messages letter letters',
          ),
        },
      }),
      verb('engage', 'engage', 'prep:with', { unless: { object: true } }),
      verb('brief', 'brief debrief', 'object'),
      noun('word', 'word words', 'prep:with', { if: { subject: true }, unless: { 'prep:of': true } }),
    ],
    examples: {
      'The envoy held talks in Germany.': [],
      'Willy Brandt had a word with Leonid Brezhnev.': ['Willy Brandt hold-talks-with Leonid Brezhnev'],
      'Emmanuel Macron spoke to Vladimir Putin in February 2022.': [
        'Emmanuel Macron hold-talks-with Vladimir Putin',
      ],
      'Norway consulted Iceland.': ['Norway hold-talks-with Iceland'],
      'Oman engaged with the Houthis.': ['Oman hold-talks-with Houthis'],
      'Finland held talks with Sweden in Helsinki.': ['Finland hold-talks-with Sweden'],
      'Talks between India and Pakistan resumed.': ['India hold-talks-with Pakistan'],
      'Angela Merkel spoke with Vladimir Putin.': ['Angela Merkel hold-talks-with Vladimir Putin'],
      'The White House briefed Israel.': ['United States hold-talks-with Israel'],
      'Japan exchanged views with Australia.': ['Japan hold-talks-with Australia'],
      'Boris Johnson talked to reporters.': [],
      'Lord Palmerston led the talks in London.': [],
      'Olof Palme and Kofi Annan arranged the talks.': [],
    },
  }),
  action({
    id: 'telephone',
    label: 'telephoned',
    event: 'CONSULT',
    cameo: '041',
    frames: [
      verb('verb', 'telephone phone ring'),
      verb('call', 'call', 'object', {
        if: { object: { types: ['person', 'state', 'organization', 'group'] } },
        unless: {
          clause: true,
          'prep:for': true,
          'prep:on': { types: ['person', 'state', 'organization', 'group'] },
          object: words(
            'meeting election elections summit strike attention police session vote referendum witness name names shot shots halt',
          ),
        },
      }),
      verb('call-to', 'call', 'object', {
        if: { clause: { modals: ['to'] }, object: { types: ['person', 'state', 'organization', 'group'] } },
        unless: {
          'prep:for': true,
          'prep:on': { types: ['person', 'state', 'organization', 'group'] },
          object: words(
            'meeting election elections summit strike attention police session vote referendum witness name names shot shots halt',
          ),
        },
      }),
      noun(
        'phone-call',
        'call phone-call telephone-call videoconference teleconference',
        'prep:with prep:between prep:to',
        {
          unless: { 'prep:for': true, clause: true },
        },
      ),
    ],
    examples: {
      'The king called the minister a fool.': ['king criticize minister'],
      'Joe Biden called Olaf Scholz to discuss Ukraine.': ['Joe Biden telephone Olaf Scholz'],
      'Volodymyr Zelensky called Olaf Scholz a friend of Ukraine.': [],
      'Joe Biden telephoned Volodymyr Zelensky.': ['Joe Biden telephone Volodymyr Zelensky'],
      'Joe Biden called Volodymyr Zelensky on Friday.': ['Joe Biden telephone Volodymyr Zelensky'],
      'Joe Biden held a phone call with Olaf Scholz.': ['Joe Biden telephone Olaf Scholz'],
    },
  }),
  action({
    id: 'send-message-to',
    label: 'sent a message to',
    event: 'CONSULT',
    cameo: '040',
    frames: [
      verb(
        'send',
        'send deliver convey pass dispatch extend forward transmit relay address hand',
        'indirect-object prep:to',
        {
          if: {
            object: words(
              `message letter letters greeting greetings telegram note cable regards word invitation email wish wishes
             felicitations`,
            ),
          },
        },
      ),
      noun('message', 'message letter telegram note cable', 'prep:to', {
        source: 'possessor prep:from prep:by subject',
      }),
      verb('exchange', 'correspond communicate', 'prep:with'),
    ],
    examples: {
      'The king sent a telegram to the tsar.': ['king send-message-to tsar'],
      'Albert Einstein corresponded with Sigmund Freud.': ['Albert Einstein send-message-to Sigmund Freud'],
      'Vladimir Putin sent a letter to Xi Jinping.': ['Vladimir Putin send-message-to Xi Jinping'],
      'He sent a parcel to his mother.': [],
    },
  }),
  action({
    id: 'contact',
    label: 'was in contact with',
    event: 'CONSULT',
    cameo: '040',
    frames: [
      verb('verb', 'contact approach'),
      noun('contact', 'contact contacts communication communications', 'prep:with', {
        if: { subject: true },
      }),
      verb('reach-out', 'reach', 'prep:to', { particles: 'out' }),
    ],
    examples: {
      'Canada contacted Iran after the crash.': ['Canada contact Iran'],
      'South Korea reached out to North Korea.': ['South Korea contact North Korea'],
      'Norway was in contact with Libya.': ['Norway contact Libya'],
    },
  }),
  action({
    id: 'mediate',
    label: 'mediated between',
    event: 'CONSULT',
    cameo: '045',
    frames: [
      verb('verb', 'mediate arbitrate intercede', 'prep:between object prep:in prep:with prep:for'),
      verb('dispute', 'resolve end settle defuse', 'prep:between', {
        if: { object: words('dispute rift row conflict crisis differences war standoff') },
      }),
      verb('broker', 'broker facilitate', 'prep:between prep:with object actor-of-object prep:in'),
      noun(
        'noun',
        'mediation arbitration mediator intermediary facilitator',
        'prep:between prep:in prep:with prep:for',
      ),
      noun('effort', 'effort efforts bid', 'prep:between', {
        if: { compound: words('mediation peace reconciliation') },
      }),
    ],
    examples: {
      "Norway's mediation between Israel and Palestine began in 1993.": ['Norway mediate Israel'],
      'Algeria settled the dispute between Iran and Iraq in 1975.': ['Algeria mediate Iran'],
      'Norway launched a mediation effort between Israel and Syria.': ['Norway mediate Israel'],
      'Algeria mediated between Iran and Iraq.': ['Algeria mediate Iran', 'Algeria mediate Iraq'],
      'Qatar brokered a truce between Israel and Hamas.': ['Qatar mediate Israel', 'Qatar mediate Hamas'],
    },
  }),
  action({
    id: 'attend',
    label: 'attended',
    event: 'CONSULT',
    cameo: '044',
    aimed: false,
    frames: [
      verb('verb', 'attend', 'object actor-of-object', {
        unless: { object: words('school university college class church college funeral') },
      }),
      verb('take-part', 'participate partake', 'prep:in prep:at', {
        unless: { 'prep:in': words('election elections vote attack attacks protest protests') },
      }),
      noun('part', 'part', 'prep:in', { if: { 'prep:in': TALKS } }),
      verb('join', 'join address chair', 'object actor-of-object', { if: { object: TALKS } }),
      noun('attendance', 'attendance', 'prep:at prep:for', { if: { subject: true } }),
    ],
    examples: {
      'Iran joined the talks in Astana.': ['Iran attend talks'],
      'India took part in the talks in Geneva.': ['India attend talks'],
      'Angela Merkel attended the G20 summit in Osaka.': ['Angela Merkel attend G20 summit'],
      'Justin Trudeau participated in the NATO summit.': ['Justin Trudeau attend NATO summit'],
      'He attended school in Ohio.': [],
    },
  }),
  action({
    id: 'convene',
    label: 'called together',
    event: 'CONSULT',
    cameo: '040',
    frames: [
      verb('verb', 'convene assemble', 'object actor-of-object prep:with'),
      verb(
        'call-meeting',
        'call schedule organize organise',
        'actor-of-object prep:of object prep:on prep:in',
        {
          if: { object: words('meeting summit conference session talks') },
          unless: { 'prep:with': true },
        },
      ),
    ],
    examples: {
      'Jordan called a meeting of the Arab League.': ['Jordan convene Arab League'],
      'Turkey convened the North Atlantic Council.': ['Turkey convene North Atlantic Council'],
    },
  }),
];
