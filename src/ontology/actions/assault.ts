import { AGENTS, BY } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { NATURE } from '../vocabulary.ts';
import { words } from '../words.ts';

/** ASSAULT on persons, CAMEO 180-186: kill, wound, abduct, torture. Armed force is in assault-force.ts. */
export const ASSAULT = [
  action({
    id: 'kill',
    label: 'killed',
    event: 'ASSAULT',
    cameo: '182',
    source: AGENTS,
    frames: [
      verb(
        'verb',
        'kill murder slay massacre slaughter behead execute stab lynch poison butcher decapitate strangle mow annihilate exterminate hang',
        'object actor-of-object prep:in',
        {
          unless: {
            object: words(
              'bill time plan order project contract proposal will agreement deal measure mood pain hope',
            ),
            subject: NATURE,
          },
        },
      ),
      noun(
        'noun',
        'killing killings murder murders massacre massacres slaying execution executions beheading slaughter poisoning stabbing bloodbath',
        'prep:of prep:in prep:against',
        {
          source: 'possessor prep:by subject',
          unless: { 'prep:of': words('plan plans order budget law duty') },
        },
      ),
      verb('gun-down', 'gun shoot cut', 'object', {
        particles: 'down',
        if: { object: { types: ['person', 'group', 'state', 'organization', 'place', 'other'] } },
      }),
      verb('put-to-death', 'put', 'object', { if: { 'prep:to': words('death') } }),
      verb('claim-lives', 'claim take', 'actor-of-object', {
        if: { object: words('life lives') },
        unless: { subject: NATURE },
      }),
    ],
    examples: {
      'The earthquake killed hundreds of people in Nepal.': [],
      'The bombing claimed the lives of ten soldiers.': ['bombing kill soldiers'],
      'Gunmen gunned down Benigno Aquino in Manila.': ['Gunmen kill Benigno Aquino'],
      'Iran put Ruhollah Zam to death in 2020.': ['Iran kill Ruhollah Zam'],
      'Saudi agents killed Jamal Khashoggi in Istanbul.': ['agents kill Jamal Khashoggi'],
      'The murder of Boris Nemtsov by Zaur Dadaev shocked Russia.': ['Zaur Dadaev kill Boris Nemtsov'],
      'The Senate killed the bill.': [],
      'Hotel guests killed time.': [],
    },
  }),
  action({
    id: 'assassinate',
    label: 'assassinated',
    event: 'ASSAULT',
    cameo: '186',
    source: AGENTS,
    frames: [
      verb('verb', 'assassinate', 'object actor-of-object'),
      noun('noun', 'assassination', 'prep:of prep:on', { source: BY }),
    ],
    examples: {
      'The assassination of Archduke Franz Ferdinand by Gavrilo Princip led to war.': [
        'Gavrilo Princip assassinate Franz Ferdinand',
      ],
      'Lee Harvey Oswald assassinated John F. Kennedy in 1963.': [
        'Lee Harvey Oswald assassinate John F. Kennedy',
      ],
    },
  }),
  action({
    id: 'wound',
    label: 'wounded',
    event: 'ASSAULT',
    cameo: '182',
    source: AGENTS,
    frames: [
      verb('verb', 'wound injure maim cripple', 'object actor-of-object', {
        unless: {
          object: words('feeling feelings economy business chance chances pride'),
          subject: NATURE,
        },
      }),
    ],
    examples: {
      'The avalanche injured three climbers.': [],
      'Mehmet Ali Agca wounded the pope in 1981.': ['Mehmet Ali Agca wound pope'],
    },
  }),
  action({
    id: 'abuse',
    label: 'abused',
    event: 'ASSAULT',
    cameo: '182',
    source: AGENTS,
    frames: [
      verb(
        'verb',
        'torture abuse rape molest mistreat assault brutalize brutalise whip flog maltreat',
        'object actor-of-object',
        {
          unless: {
            object: words(
              'power privilege drug drugs alcohol odds rival rivals record expectation expectations forecast team heat',
            ),
          },
        },
      ),
      noun('noun', 'torture abuse beating rape mistreatment assault abuses', 'prep:of prep:on prep:against', {
        source: BY,
        unless: { 'prep:of': words('power authority office drug drugs alcohol') },
      }),
      // not "Brazil beat Spain"
      verb('beat', 'beat rough', 'object', {
        if: {
          subject: words(
            'police officer officers guard guards soldier soldiers troops militant militants man men gunman gunmen thug thugs attacker attackers mob crowd forces agent agents husband',
          ),
        },
      }),
      verb('crowd-control', 'fire use spray', 'prep:at prep:on prep:against prep:upon', {
        if: {
          object: words('gas cannon cannons bullet bullets teargas pepper grenades grenade baton batons'),
        },
      }),
      verb('beat-up', 'beat', 'object', { particles: 'up' }),
    ],
    examples: {
      'The gang beat up the journalist.': ['gang abuse journalist'],
      'The guards tortured the prisoners.': ['guards abuse prisoners'],
      'Novak Djokovic beat Roger Federer in London.': [],
      'The torture of prisoners by Syria continued.': ['Syria abuse prisoners'],
      'Police officers beat Rodney King in 1991.': ['officers abuse Rodney King'],
      'Police fired tear gas at protesters in Hong Kong.': ['Police abuse protesters'],
      'Brazil beat Spain 3-0.': [],
    },
  }),
  action({
    id: 'abduct',
    label: 'abducted',
    event: 'ASSAULT',
    cameo: '181',
    source: AGENTS,
    frames: [
      verb('verb', 'abduct kidnap hijack snatch', 'object actor-of-object prep:from'),
      verb('take-hostages', 'take seize hold capture', 'actor-of-object prep:from prep:in object', {
        if: { object: words('hostage hostages') },
      }),
      verb('hold-as', 'hold take use', 'object', {
        if: { 'prep:as': words('hostage hostages prisoner prisoners shield shields') },
      }),
      noun('noun', 'abduction kidnapping hijacking kidnap', 'prep:of', { source: BY }),
    ],
    examples: {
      'The kidnapping of Aldo Moro by the Red Brigades shocked Italy.': ['Red Brigades abduct Aldo Moro'],
      'The Taliban held Joshua Boyle as a hostage.': ['Taliban abduct Joshua Boyle'],
      'Boko Haram abducted students in Chibok in 2014.': ['Boko Haram abduct students'],
      'FARC kidnapped Ingrid Betancourt in 2002.': ['FARC abduct Ingrid Betancourt'],
      'Hezbollah took Terry Anderson hostage in 1985.': ['Hezbollah abduct Terry Anderson'],
    },
  }),
];
