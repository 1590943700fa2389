import { action, noun, verb } from '../define.ts';

/** CONSULT over a matter, CAMEO 040, 046: discuss, negotiate. */
export const NEGOTIATE = [
  action({
    id: 'discuss',
    label: 'discussed',
    event: 'CONSULT',
    cameo: '040',
    frames: [
      verb('with', 'discuss review debate explore tackle raise consider', 'prep:with', {
        if: { 'prep:with': { types: ['person', 'state', 'organization', 'group'] } },
      }),
      verb('matter', 'discuss', 'object actor-of-object prep:in'),
      noun(
        'meeting',
        'meeting talk talks session conference consultations discussion discussions debate hearing',
        'prep:on prep:about prep:over prep:concerning',
        { source: 'subject possessor' },
      ),
      verb('talk-about', 'talk confer consult deliberate', 'prep:about prep:on prep:over', {
        source: 'subject',
      }),
    ],
    examples: {
      'The ministers talked about Cyprus.': ['ministers discuss Cyprus'],
      'The Arab League held an emergency meeting on Lebanon.': ['Arab League discuss Lebanon'],
      'The meeting on Monday was short.': [],
      'Angela Merkel discussed Syria with Vladimir Putin.': ['Angela Merkel discuss Vladimir Putin'],
      'The ministers discussed Libya.': ['ministers discuss Libya'],
    },
  }),
  action({
    id: 'negotiate',
    label: 'negotiated with',
    event: 'CONSULT',
    cameo: '046',
    mutual: true,
    aimed: true,
    frames: [
      verb('with', 'negotiate bargain renegotiate haggle', 'prep:with object prep:on prep:over prep:in'),
      noun('noun', 'negotiation negotiations bargaining', 'prep:with prep:between prep:on prep:over prep:in'),
    ],
    examples: {
      'Colombia negotiated with FARC in Havana.': ['Colombia negotiate FARC'],
      'Negotiations between the United Kingdom and the European Union began in 2017.': [
        'United Kingdom negotiate European Union',
      ],
    },
  }),
];
