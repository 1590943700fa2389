/** What none of the RDF formats carries. */
export const RDF_LOSES = [
  'texts of the documents',
  'mentions of entities, trigger and surface of the evidence',
  'merge decisions',
  'layout and communities',
  'lone surrogates',
] as const;
