import { AGENTS, BY } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { NATURE } from '../vocabulary.ts';
import { words } from '../words.ts';

const ILLNESS = words('heart asthma panic anxiety transplant');
const VERBAL = words('verbal cyber scathing blistering withering stinging rhetorical personal twitter');

/** ASSAULT by single blows, CAMEO 183, 190-195: attack, bomb, strike from the air, shell, shoot. */
export const FORCE = [
  action({
    id: 'attack',
    label: 'attacked',
    event: 'ASSAULT',
    cameo: '190',
    source: AGENTS,
    frames: [
      verb('verb', 'attack ambush storm assail raid', 'object actor-of-object prep:in', {
        unless: { subject: words('police-search') },
      }),
      verb('strike', 'strike hit pound target pummel', 'object actor-of-object prep:in', {
        if: {
          subject: words(
            `missile missiles rocket rockets jet jets plane planes warplane warplanes drone drones bomb bombs airstrike airstrikes strike
             strikes bomber attack troop troops force forces army military militant militants rebel rebels artillery shell shells air-strike
             militia warship warships fighter fighters gunman gunmen terrorist terrorists insurgent insurgents blast explosion`,
          ),
        },
        unless: { object: words('deal agreement balance note record snag market headline low high') },
      }),
      verb('strike-with', 'strike hit target', 'object actor-of-object prep:in', {
        if: {
          'prep:with': words(
            'missile missiles rocket rockets drone drones bomb bombs artillery airstrike airstrikes fire',
          ),
        },
      }),
      verb('strike-site', 'strike hit target destroy', 'object actor-of-object prep:in', {
        if: {
          object: words(
            'position positions base bases convoy depot airbase airport barracks outpost checkpoint bunker camp reactor vessel warship tank tanks militant militants',
          ),
        },
      }),
      // "hit its targets" is no blow
      verb('strike-target', 'strike bomb destroy', 'object actor-of-object prep:in', {
        if: { object: words('target targets') },
      }),
      noun(
        'noun',
        'attack attacks assault offensive raid incursion ambush onslaught strike strikes aggression',
        'prep:on prep:against prep:at prep:upon prep:in prep:into',
        {
          source: BY,
          unless: {
            compound: [...ILLNESS, ...VERBAL, ...words('hunger general air')],
            // "the strike at the shipyard"
            'prep:at': words('shipyard plant factory mine mill works refinery port university company'),
          },
        },
      ),
      verb('open-fire', 'open', 'prep:on prep:at prep:upon prep:in', { if: { object: words('fire') } }),
      verb('use-force', 'use', 'prep:against prep:on', {
        if: { object: words('force violence weapon weapons') },
      }),
      noun('violence', 'violence hostilities', 'prep:against prep:in', { source: BY }),
      verb('destroy', 'destroy blow torch', 'object actor-of-object prep:in', {
        unless: {
          subject: NATURE,
          object: words(
            'evidence document documents weapon weapons missile missiles warhead warheads mine mines ammunition stockpile reputation career life arsenal whistle balloon',
          ),
        },
      }),
      noun('operation', 'operation operations campaign', 'prep:against prep:into', {
        source: 'possessor subject prep:by',
        if: { compound: words('military ground air bombing naval army combat special') },
      }),
      // the deed itself is nobody's victim: "claimed responsibility for the attack"
      verb('claim', 'claim', 'actor-of-prep:for actor-of-prep:on prep:on prep:against prep:in', {
        if: { object: words('responsibility') },
      }),
    ],
    examples: {
      'Al-Shabaab claimed responsibility for a bomb attack on the hotel.': ['Al-Shabaab attack hotel'],
      'The quake destroyed the tower.': [],
      'Turkey began a military operation against fighters in Syria.': ['Turkey attack fighters'],
      'Turkey began an advertising campaign against smoking.': [],
      'Israel struck the reactor in Iraq.': ['Israel attack reactor'],
      'NATO bombed targets in Serbia.': ['NATO attack Serbia'],
      'Iran struck Pakistan with missiles in 2024.': ['Iran attack Pakistan'],
      'Saddam Hussein used force against Kuwait.': ['Saddam Hussein attack Kuwait'],
      "Boko Haram's violence against Christians continued.": ['Boko Haram attack Christians'],
      'The Taliban destroyed the Buddhas of Bamiyan in 2001.': ['Taliban attack Buddhas of Bamiyan'],
      'The Soviet Union destroyed its missiles.': [],
      'The Taliban claimed responsibility for the attack.': [],
      'Al-Shabaab claimed responsibility for the attack in Nairobi.': ['Al-Shabaab attack Nairobi'],
      'Japan attacked Pearl Harbor in 1941.': ['Japan attack Pearl Harbor'],
      'Al-Shabaab launched an attack on Mogadishu.': ['Al-Shabaab attack Mogadishu'],
      'Russian missiles struck Kharkiv.': ['Russian missiles attack Kharkiv'],
      'Soldiers opened fire on protesters in Khartoum.': ['Soldiers attack protesters'],
      'He died of a heart attack in Lisbon.': [],
      'Markets were hit by the news from Italy.': [],
    },
  }),
  action({
    id: 'bomb',
    label: 'bombed',
    event: 'ASSAULT',
    cameo: '183',
    source: AGENTS,
    frames: [
      verb('verb', 'bomb dynamite', 'object actor-of-object prep:in'),
      noun(
        'noun',
        'bombing bombings explosion blast bomber',
        'prep:of prep:in prep:at prep:on prep:against prep:near',
        { source: BY },
      ),
      verb('detonate', 'detonate explode plant', 'prep:in prep:at prep:near prep:on prep:outside', {
        if: { object: words('bomb bombs explosive explosives device belt vest mine') },
      }),
      verb('blow-up', 'blow', 'object prep:in prep:at prep:outside', { particles: 'up' }),
    ],
    examples: {
      'The rebels blew up the bridge.': ['rebels bomb bridge'],
      'Militants detonated a bomb in Quetta.': ['Militants bomb Quetta'],
      'The IRA bombed the Grand Hotel in Brighton in 1984.': ['IRA bomb Grand Hotel'],
      'The bombing of Guernica by the Condor Legion killed hundreds.': ['Condor Legion bomb Guernica'],
      'The play bombed on Broadway.': [],
    },
  }),
  action({
    id: 'air-strike',
    label: 'struck from the air',
    event: 'ASSAULT',
    cameo: '195',
    source: AGENTS,
    frames: [
      noun(
        'noun',
        'airstrike airstrikes air-strike air-strikes bombardment',
        'prep:on prep:against prep:in prep:at prep:near prep:of',
        { source: BY },
      ),
      noun('air', 'strike strikes raid raids attack attacks', 'prep:on prep:against prep:in', {
        if: { compound: words('air drone missile') },
        source: BY,
      }),
      verb('verb', 'bombard strafe', 'object actor-of-object prep:in'),
    ],
    examples: {
      'Israel carried out air strikes on Damascus.': ['Israel air-strike Damascus'],
      'NATO carried out airstrikes on Libya in 2011.': ['NATO air-strike Libya'],
      'Turkish warplanes bombarded Kobani.': ['warplanes air-strike Kobani'],
    },
  }),
  action({
    id: 'shell',
    label: 'shelled',
    event: 'ASSAULT',
    cameo: '194',
    source: AGENTS,
    frames: [
      verb('verb', 'shell', 'object actor-of-object prep:in'),
      noun('noun', 'shelling', 'prep:of prep:in prep:on', { source: BY }),
      verb(
        'fire',
        'fire launch lob shoot rain',
        'prep:at prep:on prep:into prep:against prep:toward prep:towards',
        {
          if: {
            object: words(
              'rocket rockets missile missiles shell shells mortar mortars artillery shot shots round rounds drone drones',
            ),
          },
        },
      ),
    ],
    examples: {
      'The shelling of Mariupol by Russia went on.': ['Russia shell Mariupol'],
      'Serb forces shelled Sarajevo.': ['forces shell Sarajevo'],
      'Hamas fired rockets at Israel.': ['Hamas shell Israel'],
    },
  }),
  action({
    id: 'shoot',
    label: 'shot',
    event: 'ASSAULT',
    cameo: '193',
    source: AGENTS,
    frames: [
      verb('verb', 'shoot', 'object prep:at prep:on', {
        unless: { object: words('film movie video scene photo photos picture pictures ball glance') },
      }),
      verb('fire-at', 'fire', 'prep:at prep:on prep:upon prep:into', {
        unless: { object: words('question questions employee staff') },
      }),
      verb('down', 'shoot gun', 'object actor-of-object', {
        particles: 'down',
        unless: { object: words('proposal plan idea') },
      }),
      noun('noun', 'shooting shootings gunfire shootout', 'prep:of prep:at prep:in prep:on', { source: BY }),
      noun('downing', 'downing', 'prep:of', { source: BY }),
    ],
    examples: {
      'The downing of the airliner by the Soviet Union shocked the world.': ['Soviet Union shoot airliner'],
      'The shooting of the bishop by soldiers shocked the country.': ['soldiers shoot bishop'],
      'The revolution brought down the Berlin Wall.': [],
      'Police fired at protesters in Almaty.': ['Police shoot protesters'],
      'John Hinckley shot Ronald Reagan in 1981.': ['John Hinckley shoot Ronald Reagan'],
      'Turkey shot down a Russian jet in 2015.': ['Turkey shoot jet'],
      'The director shot a film in Malta.': [],
    },
  }),
];
