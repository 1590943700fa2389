import type { Modality } from '../../model/evidence.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a verb says of the act in its complement ("wants to sign") or of the act that is its object ("plans talks"). */
export const EMBEDDING_VERBS: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>> = {
  intended:
    list(`want plan intend hope seek aim try attempt wish desire prepare vow pledge promise agree offer threaten decide
    strive mean propose aspire determine resolve commit volunteer endeavor endeavour struggle work look opt choose undertake swear
    consider weigh contemplate design mull vote`),
  future: list('schedule expect go due set slate forecast predict anticipate await guarantee'),
  possible:
    list(`appear allow enable permit let think suspect speculate estimate doubt fear risk help tend authorize
    authorise rumor rumour`),
  requested:
    list(`urge ask demand call request order tell require encourage appeal press push advise recommend want-object
    beg plead pressure persuade convince invite instruct command summon insist implore exhort warn-object lobby expect-object
    advocate favor favour support-clause need`),
  hypothetical: list('imagine suppose assume pretend'),
};

/** These deny the act they embed: "failed to sign", "refused to meet", "denied attacking", "cancelled talks". */
export const DENYING_VERBS: ReadonlySet<string> = list(
  `fail refuse decline deny avoid cancel prevent stop-from refrain neglect forget prohibit forbid ban bar rule-out reject
   block abandon scrap scrub abort dismiss oppose-clause call-off abstain hesitate`,
);

/** "voted to ratify the treaty" ratifies it, "voted to send arms" sends none yet. */
export const DONE_BY_VOTING: ReadonlySet<string> = list(
  `ratify approve adopt pass end endorse reject condemn recognize recognise impose lift repeal ban expel oust impeach elect
   reelect censure override extend authorize authorise dissolve abolish legalize legalise`,
);

/** Verbs after which only a "from" clause is denied: "stopped Iran from exporting oil". */
export const STOPPING_VERBS: ReadonlySet<string> = list(
  'stop prevent prohibit ban bar block keep deter discourage dissuade restrain hinder exclude',
);

/** Nouns that say of an act in their to-clause or of-phrase what it is. */
export const EMBEDDING_NOUNS: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>> = {
  intended:
    list(`plan bid effort attempt push pledge promise vow threat willingness readiness intention desire offer decision goal aim
    purpose commitment ambition wish move campaign agreement deal intent objective drive resolve determination scheme plot hope`),
  future: list('prospect eve run-up preparation'),
  possible: list(
    'possibility chance risk ability potential option right opportunity fear likelihood suspicion speculation rumor rumour danger',
  ),
  requested: list(
    'call demand request appeal proposal need pressure requirement order ultimatum obligation recommendation plea',
  ),
  hypothetical: list('event case scenario'),
};
export const DENYING_NOUNS: ReadonlySet<string> = list(
  'refusal failure inability unwillingness reluctance lack absence end halt suspension cancellation',
);

/** Attributes of an act's noun: "possible talks", "planned visit". */
export const EMBEDDING_ADJECTIVES: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>> = {
  intended: list(
    'planned proposed intended attempted willing ready prepared eager keen determined desired ambitious',
  ),
  future: list(
    'future upcoming forthcoming scheduled due set expected next imminent coming impending sure certain bound',
  ),
  possible: list(
    'possible potential likely able alleged suspected probable capable unlikely eventual supposed free reported',
  ),
  requested: list('required requested necessary obliged obligated bound-to needed'),
  hypothetical: list('hypothetical would-be'),
};

/** Auxiliaries. "must" and "should" ask for the act. */
export const AUXILIARIES: Readonly<Record<string, Modality>> = {
  will: 'future',
  "'ll": 'future',
  '’ll': 'future',
  wo: 'future',
  ll: 'future',
  shall: 'future',
  would: 'hypothetical',
  "'d": 'hypothetical',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  can: 'possible',
  ca: 'possible',
  should: 'requested',
  must: 'requested',
  ought: 'requested',
};

export const NEGATORS: ReadonlySet<string> = list(
  "not n't n’t never no neither nor nobody nothing none hardly scarcely without",
);
