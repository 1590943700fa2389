/**
 * Who is meant to act in a subjectless complement: "Russia agreed to help" (Russia), "Russia urged Iran to help" (Iran).
 * With an object it is the object, but for these, whose subject keeps the lead: "promised Ukraine to send arms".
 */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'promise vow pledge threaten use need'.split(' '),
);

/** Verbs of motion whose object does what the purpose clause says: "sent troops to support Russia". */
const OBJECT_PURPOSE: ReadonlySet<string> = new Set(
  `send dispatch deploy admit invite summon call bring order ask urge task appoint hire train encourage press push lead allow enable help force
   pressure persuade convince tell require instruct authorize authorise permit compel want expect`.split(
    /\s+/,
  ),
);

/** What one calls or summons somebody for in order to say it oneself. */
const SAYING: ReadonlySet<string> = new Set(
  `complain protest apologize apologise congratulate thank express convey voice lodge condemn inform brief warn condole criticize criticise
   denounce reassure notify deliver`.split(/\s+/),
);

/** Whose the act of a purpose clause is: "sent troops to support Russia" (the object), "summoned the envoy to protest" (the subject). */
export const leadsPurpose = (verb: string, purpose: string): 'object' | 'subject' =>
  OBJECT_PURPOSE.has(verb) && !isSaidByCaller(verb, purpose) ? 'object' : 'subject';

/** "called the envoy to complain" */
export const isSaidByCaller = (verb: string, purpose: string): boolean =>
  /^(call|summon|invite|phone|telephone)$/.test(verb) && SAYING.has(purpose);

/**
 * Marks after which a gerund belongs to the object: "accused Iran of supporting Hezbollah", "stopped it from leaving", "quoted him as
 * saying".
 */
export const OBJECT_MARKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'into',
  'against',
  'over',
  'as',
]);

/** Nouns whose to-clause is an act of their owner: "Russia's decision to invade". */
export const OWNED_ACTS: ReadonlySet<string> = new Set(
  `decision plan bid effort attempt push pledge promise vow threat refusal willingness readiness intention desire move offer
   ability right agreement commitment failure reluctance determination proposal campaign vote power authority ambition
   aim goal hope wish resolve preparation mandate opportunity chance mission obligation duty`.split(/\s+/),
);
