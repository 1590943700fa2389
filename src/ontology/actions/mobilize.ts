import { ACTORS, AGENTS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { PEACEKEEPERS, TROOPS, WEAPONS } from '../vocabulary.ts';
import { words } from '../words.ts';

const WHERE =
  'prep:to prep:into prep:in prep:against prep:at prep:near prep:along prep:around prep:on prep:across prep:off prep:over prep:toward prep:towards prep:throughout';
const POSTURE = [
  ...TROOPS,
  ...words('presence security defense defence defenses defences readiness patrols checkpoints posture'),
];
const SOLDIERS = TROOPS.filter(
  (word) =>
    !['vessel', 'ship', 'ships', 'column', 'convoy', 'personnel', 'guard', 'unit', 'jet', 'jets'].includes(
      word,
    ),
);

/** MOBILIZE, CAMEO 15: alert, mobilize, deploy, exercise, build up. */
export const MOBILIZE = [
  action({
    id: 'dispatch-troops-to',
    label: 'dispatched troops to',
    event: 'MOBILIZE',
    cameo: '154',
    source: AGENTS,
    frames: [
      verb(
        'verb',
        'send dispatch deploy move rush shift transfer redeploy order position station commit fly mass amass concentrate gather assemble contribute',
        WHERE,
        {
          if: { object: [...TROOPS, ...words('weapon weapons missile missiles drone drones')] },
          unless: { object: PEACEKEEPERS, 'prep:on': words('mission') },
        },
      ),
      verb('deploy', 'deploy', WHERE, { unless: { object: PEACEKEEPERS } }),
      noun(
        'noun',
        'dispatch deployment redeployment stationing',
        'actor-of-prep:to prep:to prep:into prep:in prep:along prep:near prep:on prep:against',
        {
          source: 'possessor actor-of-object prep:by prep:of subject compound',
        },
      ),
      noun(
        'buildup',
        'buildup build-up massing',
        'prep:near prep:along prep:on prep:in prep:around prep:against',
        { source: 'possessor prep:by subject compound prep:of' },
      ),
      // "Russian troops were sent to Syria": no more is said of who sent them
      verb('sent', 'deploy send dispatch station', WHERE, {
        source: 'object',
        if: { object: TROOPS },
        unless: { subject: true },
      }),
      verb('enter', 'enter', 'object', { if: { subject: SOLDIERS } }),
      verb(
        'move-in',
        'arrive move advance march roll cross pour',
        'prep:in prep:into prep:to prep:on prep:toward prep:towards prep:across prep:at',
        {
          if: { subject: SOLDIERS },
        },
      ),
      noun('entry', 'entry participation involvement', 'prep:into prep:in', {
        if: { 'prep:of': SOLDIERS },
        source: 'prep:of possessor',
      }),
    ],
    examples: {
      'The entry of troops into Prague shocked the world.': ['troops dispatch-troops-to Prague'],
      'The United Kingdom deployed to Sierra Leone in 2000.': [
        'United Kingdom dispatch-troops-to Sierra Leone',
      ],
      'Russian soldiers were sent to Syria in 2015.': ['Russian soldiers dispatch-troops-to Syria'],
      'Turkish troops entered Afrin in 2018.': ['Turkish troops dispatch-troops-to Afrin'],
      "Russia's buildup near Ukraine alarmed NATO.": ['Russia dispatch-troops-to Ukraine'],
      'Russia sent troops to Kazakhstan in January 2022.': ['Russia dispatch-troops-to Kazakhstan'],
      'Poland deployed soldiers along the border with Belarus.': ['Poland dispatch-troops-to border'],
      'The deployment of German soldiers to Lithuania began.': ['Germany dispatch-troops-to Lithuania'],
      'Cuban troops arrived in Angola.': ['troops dispatch-troops-to Angola'],
      'The firm deployed new software.': [],
    },
  }),
  action({
    id: 'keep-troops-in',
    label: 'kept troops in',
    event: 'MOBILIZE',
    cameo: '150',
    source: AGENTS,
    frames: [
      verb('serve', 'serve', 'prep:in', { if: { subject: SOLDIERS } }),
      verb('verb', 'keep maintain leave base station garrison have', 'prep:in prep:on prep:at prep:near', {
        if: { object: SOLDIERS },
      }),
      verb('patrol', 'patrol', 'object prep:in prep:along prep:near prep:off', {
        unless: { 'prep:with': true },
      }),
    ],
    examples: {
      'Dutch soldiers served in Uruzgan.': ['Dutch soldiers keep-troops-in Uruzgan'],
      'The United States keeps troops in Germany.': ['United States keep-troops-in Germany'],
      'British soldiers patrolled Basra.': ['British soldiers keep-troops-in Basra'],
    },
  }),
  action({
    id: 'mobilize',
    label: 'mobilized against',
    event: 'MOBILIZE',
    cameo: '154',
    frames: [
      verb('verb', 'mobilize mobilise muster rally call', `${WHERE} prep:for`, {
        if: { object: [...TROOPS, ...words('men army armies')] },
      }),
      verb('alone', 'mobilize mobilise rearm', 'prep:against prep:in prep:along', {
        unless: { object: true },
      }),
      noun('noun', 'mobilization mobilisation', 'prep:against prep:in prep:of', {
        source: 'possessor prep:by subject compound',
      }),
      verb(
        'reinforce',
        'reinforce strengthen intensify boost increase beef bolster step tighten expand heighten fortify ramp',
        WHERE,
        {
          if: { object: POSTURE },
        },
      ),
      verb('beef-up', 'beef build step', WHERE, { particles: 'up', if: { object: POSTURE } }),
      verb('call-up', 'call', WHERE, {
        particles: 'up out',
        if: { object: [...TROOPS, ...words('reserve reserves')] },
      }),
    ],
    examples: {
      'Israel called up its reserves in Galilee.': ['Israel mobilize Galilee'],
      "Russia's mobilization against Austria began in July 1914.": ['Russia mobilize Austria'],
      'Armenia mobilized against Azerbaijan in 2020.': ['Armenia mobilize Azerbaijan'],
      'Belgium strengthened security in Brussels.': ['Belgium mobilize Brussels'],
      'Israel mobilized its army against Hamas.': ['Israel mobilize Hamas'],
      'France beefed up security in Nice.': ['France mobilize Nice'],
    },
  }),
  action({
    id: 'alert',
    label: 'put forces on alert facing',
    event: 'MOBILIZE',
    cameo: '152',
    frames: [
      verb('put', 'put place', 'prep:in prep:against prep:near prep:along prep:over clause-object object', {
        if: { 'prep:on': words('alert standby') },
      }),
      noun('noun', 'alert', 'prep:in prep:against prep:near prep:along prep:over prep:for', {
        source: 'subject possessor',
        if: { subject: true },
      }),
      verb('remain', 'remain be stay go', 'prep:in prep:against prep:near prep:along prep:at', {
        if: { 'prep:on': words('alert') },
      }),
      verb('raise', 'raise increase heighten', 'prep:in prep:for prep:against prep:over', {
        if: { object: words('alert level readiness') },
      }),
    ],
    examples: {
      'The army was on alert; the governor issued an alert for Miami.': ['governor alert Miami'],
      'Norway raised its alert level in Oslo.': ['Norway alert Oslo'],
      'South Korea put its army on alert in Seoul.': ['South Korea alert Seoul'],
      'Lebanese troops remained on alert in Tripoli.': ['troops alert Tripoli'],
    },
  }),
  action({
    id: 'drill-against',
    label: 'held military exercises near',
    event: 'MOBILIZE',
    cameo: '150',
    aimed: true,
    target: ACTORS,
    frames: [
      noun(
        'noun',
        'exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres',
        'prep:near prep:in prep:off prep:around prep:along prep:against prep:on',
        {
          if: { subject: true },
          unless: { 'prep:with': true, 'prep:between': true },
        },
      ),
      verb(
        'test',
        'test test-fire fire launch',
        'prep:toward prep:towards prep:over prep:near prep:off prep:in prep:into object',
        {
          if: { object: words('missile missiles rocket bomb torpedo warhead satellite') },
          unless: { 'prep:at': true, 'prep:on': true },
        },
      ),
      verb('scramble', 'scramble', 'prep:over prep:against prep:near prep:to', { if: { object: WEAPONS } }),
      verb('threaten-posture', 'aim train point', 'prep:at prep:toward prep:on', {
        if: { object: words('missile missiles gun guns cannon') },
      }),
    ],
    examples: {
      'North Korea fired two missiles.': [],
      'Finland scrambled fighter jets over Helsinki.': ['Finland drill-against Helsinki'],
      'Portugal held naval exercises in the Bay of Biscay.': [],
      'Russia aimed missiles at Poland.': ['Russia drill-against Poland'],
      'China held military drills near Taiwan in 2022.': ['China drill-against Taiwan'],
      'North Korea fired a missile over Japan in 2017.': ['North Korea drill-against Japan'],
    },
  }),
  action({
    id: 'ready-for-war',
    label: 'readied forces against',
    event: 'MOBILIZE',
    cameo: '150',
    frames: [
      verb('prepare', 'prepare brace', 'prep:against', { source: 'subject' }),
      verb('fortify', 'fortify militarize militarise'),
    ],
    examples: {
      'Belgium braced against Germany.': ['Belgium ready-for-war Germany'],
      'China militarized the Spratly Islands.': ['China ready-for-war Spratly Islands'],
    },
  }),
];
