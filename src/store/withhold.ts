import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Withheld } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/**
 * An extraction without what its source may not have republished. The text goes, its hash and all offsets stay; with the
 * quotes also what a clause says in its own words goes. Names and descriptions of entities stay: they are the graph.
 */
export function withhold(extraction: Extraction, what: Withheld): Extraction {
  return {
    ...extraction,
    document: withoutText(extraction.document),
    relations: what === 'text' ? extraction.relations : extraction.relations.map(withoutQuotes),
  };
}

/** A document without its text. */
export const withoutText = (document: Document): Document =>
  document.hash ? document : { ...document, text: '', hash: sha256(document.text) };

function withoutQuotes(relation: Relation): Relation {
  const [first, ...rest] = relation.evidence.map(withoutQuote);
  return { ...relation, evidence: [first!, ...rest] };
}

const withoutQuote = (evidence: Evidence): Evidence =>
  evidence.hash
    ? evidence
    : {
        ...evidence,
        quote: '',
        hash: sha256(evidence.quote),
        surface: { subject: '', predicate: '', object: '' },
      };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
