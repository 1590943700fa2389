/** The properties of nodes and relationships as a query sees them, each with what it holds: for completion, help and the documentation. */

export const NODE_PROPERTIES = {
  id: 'as in the stored graph: `state:RU`, `person:vladimir-putin`',
  name: 'the fullest name',
  type: 'the entity type as the ontology writes it: `person`',
  aliases: 'list of the other names in the texts',
  mentions: 'how often the texts mention it',
  members: 'list of ids, of a plural ("the two nations") whose members are known',
  iso3166alpha2: 'of a state: `RU`',
  iso3166alpha3: 'of a state: `RUS`',
  wikidata: '`Q159`; identifiers of a watchlist stand beside it under their own names',
} as const;

export const RELATIONSHIP_PROPERTIES = {
  id: 'of the relation, as `dragoman explain` takes it',
  relation: 'the relation type as the ontology writes it: `head_of_state`',
  class: '`action`, `role` or `open`',
  directed: 'false for acts that go both ways, such as MEET: match them without an arrow',
  event: 'PLOVER event: `SUPPORT`',
  cameo: 'CAMEO code, text: `057`',
  quad: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict',
  score: 'PLOVER intensity, -10 to 10',
  date: 'the same as `first`',
  first: 'the earliest date that the evidence names, text: `1978`, `1978-09` or `1978-09-17`',
  last: 'the latest',
  count: 'pieces of evidence',
  negated: 'true if all the evidence denies it',
  modality: 'the nearest to a fact: `actual`, `future`, `intended`, `requested`, `possible`, `hypothetical`',
  attribution: 'list of the names of speakers and outlets who say so',
  confidence: 'of the surest piece, 0 to 1',
  quotes: 'list of the sentences',
  documents: 'list of the ids of their documents, in parallel',
  starts: 'list of the offsets where the sentences begin, in parallel',
  ends: 'list of the offsets where they end, in parallel',
  place: 'where, if the evidence names one place',
} as const;
