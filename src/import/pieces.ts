import type { Evidence } from '../model/evidence.ts';
import type { ForeignEdge } from './foreign-graph.ts';
import { confidenceIn, dateIn, listed, modalityIn, said } from './understand.ts';

/** One piece of an edge's evidence, as far as the file knows it. */
export interface Piece extends Pick<Evidence, 'negated' | 'modality' | 'confidence' | 'date'> {
  /** What the edge was read from elsewhere, if the file says so. */
  readonly quote?: string;
  /** Ids of nodes. */
  readonly speaker?: unknown;
  readonly outlet?: unknown;
  readonly place?: unknown;
}

/**
 * The pieces of an edge: those it brings as records (our graphology JSON), one for each of its sentences (our other formats,
 * one a line), or the edge itself.
 */
export function piecesOf(edge: ForeignEdge): readonly [Piece, ...Piece[]] {
  if (edge.pieces?.length) return edge.pieces.map(record) as unknown as [Piece, ...Piece[]];
  const { attributes } = edge;
  const date = dateIn(said(attributes, 'first', 'date', 'start', 'year', 'timestamp', 'time'));
  const [speaker, outlet] = listed(attributes, 'attribution');
  const [place] = listed(attributes, 'places');
  const facts: Piece = {
    negated: said(attributes, 'negated')?.toLowerCase() === 'true',
    modality: modalityIn(said(attributes, 'modality')),
    confidence: confidenceIn(said(attributes, 'confidence')),
    ...(date && { date }),
    speaker,
    outlet,
    place,
  };
  const quotes = quotesOf(edge);
  return quotes.length
    ? (quotes.map((quote) => ({ ...facts, quote })) as unknown as [Piece, ...Piece[]])
    : [facts];
}

function record(piece: Readonly<Record<string, unknown>>): Piece {
  const { speaker, outlet } = (piece.attribution ?? {}) as Readonly<Record<string, unknown>>;
  const date = dateIn(piece.date);
  return {
    negated: piece.negated === true,
    modality: modalityIn(piece.modality),
    confidence: confidenceIn(piece.confidence),
    ...(date && { date }),
    quote: String(piece.quote ?? ''),
    speaker,
    outlet,
    place: piece.place,
  };
}

/** `spans` says how many sentences there are and how long each is: a sentence may itself hold a line break. */
function quotesOf({ attributes }: ForeignEdge): readonly string[] {
  const quotes = listed(attributes, 'quotes');
  if (quotes.length) return quotes;
  const text = said(attributes, 'evidence', 'quote', 'sentence');
  if (text === undefined) return [];
  const lengths = listed(attributes, 'spans').map((span) => {
    const [, start, end] = /#(\d+)-(\d+)$/.exec(span) ?? [];
    return Number(end) - Number(start);
  });
  const total = lengths.reduce((sum, length) => sum + length + 1, -1);
  if (!lengths.length || total !== text.length) return lengths.length > 1 ? text.split('\n') : [text];
  let at = 0;
  return lengths.map((length) => {
    const quote = text.slice(at, at + length);
    at += length + 1;
    return quote;
  });
}
