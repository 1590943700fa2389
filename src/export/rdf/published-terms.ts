import type { EntityTypeId } from '../../ontology/entity-types.ts';

/** The vocabularies that the RDF speaks, by prefix; all but the last three are others' and published. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  /** PROV-O, https://www.w3.org/TR/prov-o/ */
  prov: 'http://www.w3.org/ns/prov#',
  /** Web Annotation, https://www.w3.org/TR/annotation-vocab/: where in a text a quotation stands. */
  oa: 'http://www.w3.org/ns/oa#',
  /** The Organization Ontology, https://www.w3.org/TR/vocab-org/ */
  org: 'http://www.w3.org/ns/org#',
  /** The Simple Event Model, https://semanticweb.cs.vu.nl/2009/11/sem/ */
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  schema: 'https://schema.org/',
  wikidata: 'http://www.wikidata.org/entity/',
  type: 'urn:dragoman:type:',
  event: 'urn:dragoman:plover:',
  dragoman: 'urn:dragoman:vocabulary:',
} as const;

/** What an entity is called in schema.org. */
export const CLASSES: Readonly<Record<EntityTypeId, string>> = {
  person: 'schema:Person',
  state: 'schema:Country',
  organization: 'schema:Organization',
  place: 'schema:Place',
  treaty: 'schema:Legislation',
  event: 'schema:Event',
  group: 'prov:Agent',
  facility: 'schema:CivicStructure',
  weapon: 'schema:Product',
  product: 'schema:Product',
  other: 'schema:Thing',
};

/** Roles that a published vocabulary has a word for. Of the others it has none that would not say more than we know. */
export const PUBLISHED_ROLES: Readonly<Record<string, string>> = {
  head_of_state: 'org:headOf',
  head_of_government: 'org:headOf',
  leader_of: 'org:headOf',
  member_of: 'schema:memberOf',
  official_of: 'schema:affiliation',
  spokesperson_of: 'schema:affiliation',
  minister_of: 'schema:affiliation',
  citizen_of: 'schema:nationality',
  based_in: 'schema:location',
  located_in: 'schema:location',
  part_of: 'dcterms:isPartOf',
  agency_of: 'schema:parentOrganization',
  spouse_of: 'schema:spouse',
};
