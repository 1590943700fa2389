import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Gender } from './pronoun-table.ts';

/** What a common noun says about the thing it describes. */
export interface NounKind {
  readonly types: readonly EntityTypeId[];
  /** Nouns of one family may stand for the same thing: pact, treaty, agreement. */
  readonly family: string;
  readonly gender: Gender;
  /** Takes "they" as well as "it": team, government. */
  readonly collective: boolean;
  /** Can stand alone for a named thing of its type: "the country" for Japan, "the company" for Gazprom. */
  readonly general: boolean;
}

type Row = readonly [
  family: string,
  types: readonly EntityTypeId[],
  words: string,
  more?: { gender?: Gender; collective?: boolean; general?: boolean },
];

const ROWS: readonly Row[] = [
  ['country', ['state'], 'country nation homeland motherland fatherland', { general: true }],
  ['country', ['state', 'place'], 'state republic kingdom empire'],
  [
    'government',
    ['organization', 'state'],
    'government administration regime cabinet leadership',
    { collective: true },
  ],
  ['city', ['place'], 'city town capital metropolis village municipality', { general: true }],
  ['region', ['place'], 'region province territory island peninsula county district'],
  ['river', ['place'], 'river lake sea mountain valley'],
  [
    'man',
    ['person'],
    'man gentleman boy father husband son brother uncle nephew grandfather grandson king prince emperor tsar duke sultan sheikh sheik businessman statesman spokesman chairman congressman policeman widower boyfriend actor monk priest bishop archbishop pope',
    { gender: 'male' },
  ],
  [
    'woman',
    ['person'],
    'woman lady girl mother wife daughter sister aunt niece grandmother granddaughter queen princess empress duchess businesswoman stateswoman spokeswoman chairwoman congresswoman policewoman widow girlfriend actress nun heroine',
    { gender: 'female' },
  ],
  ['leader', ['person'], 'leader head chief ruler boss', { gender: 'human' }],
  ['president', ['person'], 'president chairperson head-of-state', { gender: 'human' }],
  ['chancellor', ['person'], 'chancellor', { gender: 'human' }],
  ['premier', ['person'], 'premier prime-minister', { gender: 'human' }],
  ['minister', ['person'], 'minister secretary commissar', { gender: 'human' }],
  [
    'official',
    ['person'],
    'official diplomat ambassador envoy negotiator representative delegate commissioner spokesperson adviser advisor aide deputy politician lawmaker senator mp mep governor mayor congressperson candidate dictator dissident activist',
    { gender: 'human' },
  ],
  [
    'soldier',
    ['person'],
    'general commander colonel admiral captain lieutenant major sergeant soldier officer marshal',
    { gender: 'human' },
  ],
  [
    'person',
    ['person'],
    'person citizen resident victim suspect defendant accused patient child baby student teacher professor expert analyst author writer journalist reporter editor scientist researcher economist historian lawyer judge prosecutor attorney doctor physician artist singer musician player striker goalkeeper midfielder coach director manager executive founder founding-father ceo owner winner laureate veteran hostage prisoner pilot driver witness neighbour neighbor friend colleague parent partner rival opponent predecessor successor critic supporter terrorist gunman rebel-leader banker investor cleric imam rabbi poet painter engineer athlete champion celebrity star filmmaker',
    { gender: 'human' },
  ],
  [
    'people',
    ['group'],
    'people men women children girls boys citizens residents troops soldiers forces police army militia rebels insurgents fighters protesters demonstrators refugees migrants victims workers voters students supporters opposition crowd public population family couple squad crew staff audience jury delegation',
    { collective: true },
  ],
  [
    'organization',
    ['organization'],
    'organization organisation body institution bloc alliance union association federation league',
    { collective: true, general: true },
  ],
  [
    'agency',
    ['organization'],
    'agency bureau office department ministry authority commission committee council service',
    { collective: true, general: true },
  ],
  [
    'company',
    ['organization'],
    'company firm corporation manufacturer maker carmaker automaker airline carrier operator giant group conglomerate bank lender retailer broadcaster publisher startup business concern',
    { collective: true, general: true },
  ],
  ['party', ['organization'], 'party movement faction', { collective: true, general: true }],
  ['club', ['organization'], 'club side team', { collective: true, general: true }],
  [
    'parliament',
    ['organization'],
    'parliament congress senate assembly legislature chamber house',
    { collective: true, general: true },
  ],
  ['court', ['organization'], 'court tribunal', { collective: true, general: true }],
  [
    'press',
    ['organization'],
    'newspaper paper daily magazine weekly outlet media',
    { collective: true, general: true },
  ],
  ['school', ['organization', 'facility'], 'university school college institute academy', { general: true }],
  [
    'treaty',
    ['treaty'],
    'treaty pact agreement accord deal convention protocol charter memorandum armistice ceasefire truce',
    { general: true },
  ],
  ['law', ['treaty'], 'law act bill legislation resolution decree statute', { general: true }],
  ['war', ['event'], 'war conflict fighting hostilities invasion crisis', { general: true }],
  ['meeting', ['event'], 'meeting summit talks conference gathering negotiations', { general: true }],
  ['election', ['event'], 'election vote poll ballot referendum elections polls', { general: true }],
  [
    'contest',
    ['event'],
    'match game contest competition tournament championship race event final',
    { general: true },
  ],
  [
    'attack',
    ['event'],
    'attack bombing assault strike explosion blast shooting raid massacre killing murder',
    { general: true },
  ],
  [
    'disaster',
    ['event'],
    'accident crash disaster earthquake quake storm hurricane typhoon flood fire eruption',
    { general: true },
  ],
  [
    'building',
    ['facility'],
    'building site plant facility airport base stadium station prison hospital church mosque temple bridge tower hotel',
    { general: true },
  ],
  ['weapon', ['weapon'], 'weapon missile rocket bomb warhead', { general: true }],
  [
    'craft',
    ['weapon', 'product'],
    'plane aircraft jet airplane helicopter ship vessel boat submarine',
    { general: true },
  ],
  ['work', ['product'], 'book film movie novel album song series show programme program'],
];

/** Every noun of the table, in order. */
export const NOUNS: readonly string[] = ROWS.flatMap(([, , words]) => words.split(' '));

const KINDS: ReadonlyMap<string, NounKind> = new Map(
  ROWS.flatMap(([family, types, words, more]) =>
    words.split(' ').map((word): [string, NounKind] => [
      word,
      {
        family,
        types,
        gender:
          more?.gender ?? (types[0] === 'person' ? 'human' : types[0] === 'group' ? 'unknown' : 'neuter'),
        collective: more?.collective ?? false,
        general: more?.general ?? false,
      },
    ]),
  ),
);

/** What a noun says about its thing, by lemma or by the word as written: "treaty", "troops". */
export const nounKind = (lemma: string, word = lemma): NounKind | undefined =>
  KINDS.get(word) ?? KINDS.get(lemma);
