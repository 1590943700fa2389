/** Word classes of English grammar that several constructions share. Closed or nearly closed lists, no domain vocabulary. */

/** Verbs that carry a noun's meaning: "launched an attack", "imposed sanctions"; the noun's actor is the verb's subject. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `make give hold have take launch carry conduct stage mount wage pay issue express voice impose reach conclude offer grant award secure prolong set level
   provide sign perform undertake lead pursue start begin open initiate resume continue deliver file lodge raise
   place put lay do send adopt introduce slap tighten ramp extend commit unleash execute engage enter embark order authorize authorise announce declare
   step intensify escalate step organize organise arrange convene chair host join enjoy maintain strengthen
   deepen develop establish forge form build broker seek demand plan prepare schedule propose suggest complete finish
   withdraw approve agree renew grant award show play use secure level`.split(/\s+/),
);

/** Those of them whose subject need take no part in what it brings about: "Norway arranged the talks". */
export const ARRANGING_VERBS: ReadonlySet<string> = new Set(
  'announce arrange organize organise convene chair host broker order demand declare'.split(' '),
);

/** Verbs that carry a noun from the sufferer's side: "drew criticism from", "faces sanctions". */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(
  'face suffer receive draw attract undergo sustain endure win get earn incur provoke spark prompt trigger'.split(
    ' ',
  ),
);

/** Nouns that only measure what follows "of": "a series of attacks", "thousands of protesters", "members of the party". */
export const PARTITIVES: ReadonlySet<string> = new Set(
  `series round wave number set string kind sort form act part lot plenty dozen hundred thousand million group pair couple
   majority minority rest half third quarter most some many several any each all one two three four five six seven eight
   nine ten score bulk handful both neither none contingent shipment worth amount batch percent crowd member`.split(
    /\s+/,
  ),
);

/** Verbs whose complement the writer presents as the subject's words. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say tell add report announce state note claim declare argue insist maintain stress emphasize emphasise explain warn
   admit acknowledge concede confirm reveal write assert allege contend reiterate repeat recall remark observe comment
   reply respond answer point underline underscore highlight suggest indicate disclose testify believe think predict
   forecast estimate hope fear suspect conclude find show complain promise pledge vow agree signal hint imply caution
   lament joke boast proclaim affirm reaffirm clarify recount tweet post read accuse urge demand propose deny feel
   consider expect see express ask call tell quote cite describe want`.split(/\s+/),
);

/** Verbs of judging and asking: they bring no clause of their subject's words, but often stand beside a quotation of his. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  `blame condemn criticize criticise denounce praise hail welcome laud applaud slam attack lambast lambaste lash dismiss reject defend
   congratulate thank apologize apologise threaten appeal invite encourage promise assure reassure address speak rebuke scold chide
   mock ridicule deplore decry regret salute commend compare dub label term`.split(/\s+/),
);

/** Verbs that press somebody into an act, which they do not say is done: "pressured Iran into stopping". */
export const PRESSING_VERBS: ReadonlySet<string> = new Set(
  `pressure press push talk nudge steer lure goad coax cajole prod scare shame entice persuade strongarm strong-arm bully blackmail drag lead
   coerce`.split(/\s+/),
);

/** Nouns for a state's or body's organs and people that act in its name: "Russian officials", "the government of Japan". */
export const ORGAN_NOUNS: ReadonlySet<string> = new Set(
  `government administration authority official force troop army military navy soldier police minister ministry president
   leader leadership regime parliament court lawmaker senator diplomat delegation negotiator ambassador embassy envoy
   cabinet officer commander general agent spokesman spokeswoman spokesperson representative prosecutor judge premier
   chancellor king queen prince secretary foreign state side team mission presidency command intelligence service
   council assembly senate congress legislature legislator politician jet warplane plane aircraft airstrike strike fire
   missile rocket drone artillery warship ship submarine tank shell bomb bomber fighter gunboat helicopter attack
   offensive invasion bombardment shelling raid troops forces authorities coastguard guard unit brigade battalion
   peacekeeper marine policeman department bureau office party union bloc alliance company firm group organization
   organisation`.split(/\s+/),
);

/** Nouns of acts whose "of" brings the one they happen to: "the loss of Limburg", "the release of the prisoners". */
export const SUFFERED: ReadonlySet<string> = new Set(
  `loss annexation invasion occupation partition recognition seizure capture conquest killing murder assassination bombing
   arrest detention imprisonment release expulsion deportation execution overthrow ouster removal dismissal abduction kidnapping
   destruction sale purchase admission exclusion persecution`.split(/\s+/),
);

/** Nouns for what somebody says or decides; as the subject of an act they stand for that somebody: "a UN report accuses". */
export const WORDS_OF_SOMEBODY: ReadonlySet<string> = new Set(
  'statement report letter speech article decision resolution editorial complaint declaration communique ruling verdict message'.split(
    ' ',
  ),
);
