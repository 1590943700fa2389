import type { Document } from '../../model/document.ts';
import type { Tree } from '../tree.ts';
import { instant, type TimeExpression, timesOf } from './dates.ts';

/**
 * The time expressions of a document's sentences, read only where an act needs them: most sentences tell no act, and reading dates
 * is dear.
 */
export class Calendar {
  readonly #treeOf: (n: number) => Tree;
  readonly #text: string;
  /** When the document was written, if it says so. */
  readonly #written: Date | undefined;
  readonly #times: (readonly TimeExpression[] | undefined)[] = [];
  /** Up to here the last day named is known, and which it is. */
  #read = 0;
  #last: string | undefined;
  readonly #lastBefore: (string | undefined)[] = [];

  /** @param treeOf the tree of the nth sentence */
  constructor(treeOf: (n: number) => Tree, document: Document) {
    this.#treeOf = treeOf;
    this.#text = document.text;
    this.#written = instant(document.date);
  }

  /** The time expressions of the nth sentence. */
  timesIn(n: number): readonly TimeExpression[] {
    let times = this.#times[n];
    if (!times) {
      times = timesOf(this.#treeOf(n), this.#text, this.#written, () => this.#dayBefore(n));
      this.#times[n] = times;
    }
    return times;
  }

  /**
   * "A week later" counts from the last day that the text named in earlier sentences. They are read in order, so that none asks for
   * more than has been read.
   */
  #dayBefore(n: number): string | undefined {
    for (; this.#read < n; this.#read++) {
      this.#lastBefore[this.#read] = this.#last;
      this.#last = this.timesIn(this.#read).findLast((t) => t.past.length === 10)?.past ?? this.#last;
    }
    return this.#read === n ? this.#last : this.#lastBefore[n];
  }
}
