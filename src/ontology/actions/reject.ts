import { ACTORS } from '../arguments.ts';
import { action, adjective, noun, verb } from '../define.ts';
import { AGREEMENTS, ALLEGATIONS, ENTRY, LAWS, PROPOSALS, TALKS, TRUCES } from '../vocabulary.ts';
import { words } from '../words.ts';

const WHOSE = 'actor-of-object prep:from prep:by prep:of object prep:with prep:for prep:in prep:to';

/** REJECT, CAMEO 12: refuse, turn down, veto, defy, fail to agree. */
export const REJECT = [
  action({
    id: 'reject',
    label: 'rejected',
    event: 'REJECT',
    cameo: '120',
    frames: [
      verb(
        'verb',
        'reject rebuff spurn repudiate rebut refute nix disavow disown',
        'object actor-of-object prep:from prep:by prep:for prep:in',
      ),
      verb('turn-down', 'turn vote shoot knock', WHOSE, {
        particles: 'down',
        if: { object: [...PROPOSALS, ...LAWS, ...words('request appeal demand bid motion offer')] },
      }),
      verb('throw-out', 'throw strike', WHOSE, {
        particles: 'out down',
        if: { object: [...LAWS, ...words('case lawsuit appeal complaint suit ban challenge conviction')] },
      }),
      verb('rule-out', 'rule', 'prep:with prep:in prep:for prep:against prep:to actor-of-object object', {
        particles: 'out',
      }),
      verb('dismiss', 'dismiss deny brush shrug', WHOSE, {
        if: {
          object: [
            ...ALLEGATIONS,
            ...PROPOSALS,
            ...words(
              'appeal petition lawsuit case motion concern concerns criticism request warning warnings',
            ),
          ],
        },
        unless: {
          object: words(
            'claim claims allegation allegations accusation accusations charge charges report reports involvement responsibility role wrongdoing rumor rumors rumours',
          ),
        },
      }),
      verb('dismiss-claims', 'dismiss discount', 'actor-of-object prep:by prep:from prep:of prep:in object', {
        if: { object: ALLEGATIONS },
      }),
      noun('noun', 'rejection repudiation', 'prep:of prep:by', {
        source: 'subject possessor prep:by prep:from',
      }),
      verb('decline', 'decline', WHOSE, {
        if: { object: [...PROPOSALS, ...words('request invitation appeal call')] },
      }),
    ],
    examples: {
      'The ministry dismissed allegations from the union.': ['ministry reject union'],
      'A judge threw out the lawsuit of Donald Trump.': ['judge reject Donald Trump'],
      'Iran declined an invitation from Saudi Arabia.': ['Iran reject Saudi Arabia'],
      'The rejection of the Annan Plan by Cyprus came in 2004.': ['Cyprus reject Annan Plan'],
      'North Korea rejected a proposal from South Korea.': ['North Korea reject South Korea'],
      'Spain turned down the request of Catalonia.': ['Spain reject Catalonia'],
      'Canada ruled out talks with the Taliban.': ['Canada reject Taliban'],
      'The court dismissed the appeal of Imran Khan.': ['court reject Imran Khan'],
    },
  }),
  action({
    id: 'refuse',
    label: 'refused to act toward',
    event: 'REJECT',
    cameo: '120',
    frames: [
      // Also what a negated promise is: "will not lift the ban on". See commitments.ts.
      verb('act', 'refuse decline hesitate balk', 'clause-object prep:in prep:to', {
        if: { clause: true },
        // silence is no refusal to anybody
        unless: { clause: words('comment say elaborate answer speculate discuss give specify') },
      }),
      verb(
        'thing',
        'refuse',
        'indirect-object actor-of-object prep:from prep:by prep:with prep:to object clause-subject',
      ),
      noun('noun', 'refusal reluctance unwillingness', 'clause-object prep:of prep:to', {
        source: 'possessor subject prep:by',
      }),
      adjective('unwilling', 'unwilling reluctant unprepared loath', 'clause-object'),
      verb('fail-to', 'fail', 'clause-object', {
        if: { clause: words('comply respond renew extend honor honour implement provide deliver pay reply') },
      }),
    ],
    examples: {
      'The ministry declined to comment on the treaty.': [],
      'Turkey refused to lift the ban on Cypriot ships.': ['Turkey refuse Cypriot ships'],
      'Switzerland refused Germany the documents.': ['Switzerland refuse Germany'],
      'The bank refused the offer from the union.': ['bank refuse union'],
      'Iran failed to respond to the United Nations.': ['Iran refuse United Nations'],
      "Turkey's refusal to meet with Armenia was no surprise.": ['Turkey refuse Armenia'],

      'Hungary refused to arm Ukraine.': ['Hungary refuse Ukraine'],
      'Slovakia is unwilling to help Hungary.': ['Slovakia refuse Hungary'],
      'The engine refused to start.': [],
    },
  }),
  action({
    id: 'refuse-to-meet',
    label: 'refused to meet',
    event: 'REJECT',
    cameo: '125',
    frames: [
      verb('act', 'refuse decline', 'clause-object', {
        if: { clause: words('meet talk speak negotiate see attend receive discuss engage visit') },
      }),
      verb('snub', 'snub shun ostracize'),
      verb('holding', 'reject refuse decline', 'clause-object', {
        if: { clause: words('hold meet negotiate talk') },
      }),
      verb('talks', 'refuse reject', 'prep:with actor-of-object', {
        if: { object: [...TALKS, ...words('contact negotiation negotiations')] },
      }),
    ],
    examples: {
      'The minister refused to hold talks with the rebels.': ['minister refuse-to-meet rebels'],
      'Iran refused talks with the United States.': ['Iran refuse-to-meet United States'],
      'Hamas refused to negotiate with Israel.': ['Hamas refuse-to-meet Israel'],
      'Mahmoud Abbas refused to meet Mike Pence.': ['Mahmoud Abbas refuse-to-meet Mike Pence'],
      'Recep Tayyip Erdogan snubbed John Bolton in 2018.': [
        'Recep Tayyip Erdogan refuse-to-meet John Bolton',
      ],
    },
  }),
  action({
    id: 'fail-to-agree-with',
    label: 'failed to agree with',
    event: 'REJECT',
    cameo: '120',
    mutual: true,
    target: ACTORS,
    frames: [
      verb('reach', 'fail', 'prep:with clause-object', {
        if: { clause: words('reach agree conclude strike find sign secure') },
      }),
      verb('disagree', 'disagree differ', 'prep:with'),
      noun('odds', 'odd odds', 'prep:with', { source: 'subject', if: { subject: true } }),
    ],
    examples: {
      'The minister is at odds with the governor.': ['minister fail-to-agree-with governor'],
      'Greece failed to reach an agreement with Turkey.': ['Greece fail-to-agree-with Turkey'],
      'The Netherlands disagreed with Italy on the budget.': ['Netherlands fail-to-agree-with Italy'],
    },
  }),
  action({
    id: 'cancel',
    label: 'called off plans with',
    event: 'REJECT',
    cameo: '120',
    frames: [
      verb(
        'verb',
        'cancel postpone scrap shelve axe abandon annul nullify void revoke',
        'prep:with prep:to prep:in prep:for actor-of-object prep:of prep:between object',
        {
          if: {
            object: [
              ...AGREEMENTS,
              ...TALKS,
              ...words('visit trip tour plan plans deal contract project election elections sale ceremony'),
            ],
          },
        },
      ),
      verb('call-off', 'call', 'prep:with prep:to prep:in prep:between object', {
        particles: 'off',
        if: { object: [...TALKS, ...words('visit trip deal wedding plan plans negotiations search')] },
      }),
      noun('noun', 'cancellation postponement', 'prep:of prep:with prep:to', {
        source: 'possessor prep:by subject',
      }),
      verb('walk', 'walk', 'prep:of prep:from', { particles: 'out away' }),
      verb('renege', 'renege backtrack', 'prep:on prep:from', { source: 'subject' }),
    ],
    examples: {
      'The rebels walked away from the talks.': ['rebels cancel talks'],
      'The government reneged on the deal.': ['government cancel deal'],
      'The cancellation of the visit by Brazil surprised many.': ['Brazil cancel visit'],
      'Turkey called off talks with Greece.': ['Turkey cancel Greece'],
      'Enrique Pena Nieto cancelled a visit to the White House.': ['Enrique Pena Nieto cancel White House'],
      'Pakistan cancelled talks with India.': ['Pakistan cancel India'],
    },
  }),
  action({
    id: 'block',
    label: 'blocked',
    event: 'REJECT',
    cameo: '123',
    frames: [
      verb(
        'verb',
        'block thwart obstruct stall hinder impede frustrate',
        `actor-of-object prep:by prep:of object prep:to prep:from prep:in prep:for`,
        {
          if: {
            object: [
              ...LAWS,
              ...PROPOSALS,
              ...AGREEMENTS,
              ...words(
                'accession membership appointment nomination attempt attempts effort efforts move moves statement candidate aid merger takeover sale ban',
              ),
            ],
          },
          unless: { object: words('aid') },
        },
      ),
      verb('veto', 'veto', 'actor-of-object prep:by object prep:from'),
      noun('veto-noun', 'veto', 'prep:of prep:on prep:against', { source: 'subject possessor prep:by' }),
      verb('overturn', 'overturn annul invalidate rescind quash', 'object actor-of-object prep:by prep:of', {
        if: { object: [...LAWS, ...words('ruling decision verdict election result results order')] },
      }),
    ],
    examples: {
      'The court overturned the law.': ['court block law'],
      "France's veto of the treaty was final.": ['France block treaty'],
      'Russia vetoed a draft resolution by Japan.': ['Russia block Japan'],
      'China vetoed the resolution in the Security Council.': ['China block resolution'],
      'Bulgaria blocked the accession of North Macedonia.': ['Bulgaria block North Macedonia'],
    },
  }),
  action({
    id: 'deny-entry',
    label: 'denied entry to',
    event: 'REJECT',
    cameo: '120',
    frames: [
      verb(
        'verb',
        'deny refuse withhold',
        'indirect-object prep:to actor-of-object prep:by prep:from prep:for clause-subject object',
        {
          if: { object: ENTRY },
        },
      ),
      noun('noun', 'denial', 'prep:to', { source: 'possessor subject prep:by' }),
    ],
    examples: {
      "The ministry's denial of a visa to the singer was criticized.": ['ministry deny-entry singer'],
      'Israel denied entry to Noam Chomsky in 2010.': ['Israel deny-entry Noam Chomsky'],
    },
  }),
  action({
    id: 'defy',
    label: 'defied',
    event: 'REJECT',
    cameo: '128',
    frames: [
      verb(
        'verb',
        'defy ignore disregard flout disobey snub violate breach contravene infringe',
        'object actor-of-object prep:of',
        {
          unless: { object: [...TRUCES, ...words('expectation expectations odds gravity airspace death')] },
        },
      ),
      noun('noun', 'defiance violation breach', 'prep:of', {
        source: 'subject possessor prep:by',
        unless: { 'prep:of': TRUCES },
      }),
      verb('resist', 'resist', 'object actor-of-object prep:from', {
        unless: { object: words('temptation urge arrest') },
      }),
    ],
    examples: {
      'Catalonia resisted Madrid.': ['Catalonia defy Madrid'],
      'Iraq was in breach of Resolution 687.': ['Iraq defy Resolution 687'],
      'Iran defied the United Nations.': ['Iran defy United Nations'],
      'Poland ignored a ruling of the European Court of Justice.': ['Poland defy European Court of Justice'],
    },
  }),
];
