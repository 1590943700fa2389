/** The part of the library that needs neither disk nor Node: bytes of the model in, graphs out. */
export { type Annotator, type AnnotatorParts, createAnnotator } from './annotate/annotator.ts';
export type { AssembleOptions } from './assemble/assemble.ts';
export { curate } from './assemble/curate.ts';
export type { Outcome } from './assemble/curation/replay.ts';
export { pending } from './assemble/replayed-decisions.ts';
export { buildGraph } from './build-graph.ts';
export type {
  ExportFormat,
  ExportMeans,
  ExportOptions,
  FileSetFormat,
  RenderedFormat,
} from './export/export-format.ts';
export { extractionRecord, type RecordOptions } from './export/extraction-record.ts';
export { EXPORT_FORMATS } from './export/formats.ts';
export { parseWatchlist } from './lexicon/read-watchlist.ts';
export type { Watchlist } from './lexicon/watchlist.ts';
export type { AnnotatedDocument } from './model/annotated-document.ts';
export type { Decision, DecisionKind, Note, Remark, Revision } from './model/decision.ts';
export type { Document } from './model/document.ts';
export type { Entity, Merge } from './model/entity.ts';
export type { Attribution, Evidence, Modality } from './model/evidence.ts';
export type { Extraction } from './model/extraction.ts';
export type { KnowledgeGraph, Manifest, Position, ReplayedDecisions } from './model/graph.ts';
export { InputError } from './model/input-error.ts';
export type { Mention, MentionForm } from './model/mention.ts';
export type { Relation } from './model/relation.ts';
export type { Sentence, Token } from './model/sentence.ts';
export type { Span } from './model/span.ts';
export { ENTITY_TYPES, type EntityTypeId } from './ontology/entity-types.ts';
export { PLOVER, type PloverEvent, type Quad } from './ontology/plover.ts';
export {
  createPipeline,
  type ExtractOptions,
  type Pipeline,
  type PipelineParts,
} from './pipeline.ts';
export {
  CENTRALITY_MEASURES,
  type CentralityMeasure,
  type CentralityOptions,
  centrality,
} from './query/centrality.ts';
export { type CoOccurrence, type CoOccurrenceOptions, coOccurrence } from './query/co-occurrence.ts';
export { type Community, type CommunityOptions, communities } from './query/communities.ts';
export { CypherError, type CypherErrorKind } from './query/cypher/cypher-error.ts';
export { type CypherOptions, cypher, cypherStream } from './query/cypher-rows.ts';
export { type Difference, diff } from './query/diff.ts';
export { edgeLines } from './query/edge-lines.ts';
export { type EdgeExplanation, type EntityExplanation, explain } from './query/explain.ts';
export { findEntity } from './query/find-entity.ts';
export { type Direction, type Neighbour, type NeighbourOptions, neighbours } from './query/neighbours.ts';
export {
  type Balance,
  type PairHistory,
  type PairHistoryOptions,
  pairHistory,
} from './query/pair-history.ts';
export { type Hop, type Path, type PathOptions, paths } from './query/paths.ts';
export { type QueryableGraph, queryable } from './query/queryable.ts';
export { type Quote, quotes } from './query/quotes.ts';
export type { RelationFilter } from './query/relation-filter.ts';
export { type GraphSchema, schemaOf } from './query/schema-of.ts';
export { type SearchHit, type SearchOptions, searchEntities } from './query/search-entities.ts';
export { type Stats, stats } from './query/stats.ts';
export { type SubgraphOptions, subgraph } from './query/subgraph.ts';
export { type TimelineEntry, type TimelineOptions, timeline } from './query/timeline.ts';
export { type GraphologyEdge, type GraphologyNode, toGraphology } from './query/to-graphology.ts';
export { type Triad, type TriadOptions, triads } from './query/triads.ts';
export { decisionLine, parseCuration, parseDecision } from './store/decision-record.ts';
export { VERSION } from './version.ts';
