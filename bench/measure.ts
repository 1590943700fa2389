import type { Document } from '../src/model/document.ts';
import type { GivenSpan } from '../src/read/input-format.ts';

/** A span as the data sets write it. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

/** A record of a data set; what it holds beyond a document differs from set to set. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly mentions?: readonly GoldSpan[];
  readonly sources?: readonly GoldSpan[];
  readonly targets?: readonly GoldSpan[];
}

/** One question of quality: a data set, what is asked of the pipeline, and who scores the answer. */
export interface Measure {
  readonly id: string;
  /** What it is about, for the table. */
  readonly title: string;
  /** Files below `shared/data`. */
  readonly gold: readonly string[];
  /** Scorer of `shared/score`, with its flags. */
  readonly scorer: readonly string[];
  /** Mentions to give; without it the pipeline finds its own. */
  readonly given?: (record: GoldRecord) => readonly GivenSpan[];
  /** Surface triples in place of typed relations. */
  readonly open?: boolean;
  /** A file beside this one that the scorer takes as its last argument, when it is there. */
  readonly map?: string;
  /** The figures that count, each picked from the scorer's result by its path. */
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly name: string;
  /** `root.macroF1` */
  readonly path: string;
  /** What others reach. */
  readonly reference?: string;
  readonly reach?: number;
  readonly aim?: number;
}

/** A record as the pipeline takes it. */
export function documentOf({ id, text, title, date, source }: GoldRecord): Document {
  return {
    id: String(id),
    language: 'en',
    text,
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
  };
}
