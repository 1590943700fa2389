/** A program of sigma's that keeps each item as a run of numbers: what is taken from its class here. */
interface Kept {
  array: Float32Array;
  STRIDE: number;
  process(fingerprint: number, offset: number, item: Given, target?: Given, edge?: Given): void;
}

/** Display data: of a node, or of an edge's two ends and of itself. */
interface Given {
  readonly slot?: Slot;
}

/** What a slot asks of the program that draws its item. */
interface Concealing {
  conceal(offset: number): void;
  reveal(offset: number): void;
}

/**
 * Where a program keeps the data of one node or edge. There it is hidden and shown again in place: a filter touches a
 * few numbers for each of thousands of items, where sigma would look up, copy and prepare every one of them anew.
 */
export class Slot {
  #shown = true;
  #program: Concealing | null = null;
  #offset = 0;

  /** Notes where a program has just written the item, and hides it there if it is hidden. */
  fill(program: Concealing, offset: number): void {
    this.#program = program;
    this.#offset = offset;
    if (!this.#shown) program.conceal(offset);
  }

  /** Shows or hides the item from the next frame on. */
  show(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (shown) this.#program?.reveal(this.#offset);
    else this.#program?.conceal(this.#offset);
  }
}

/**
 * A program's class whose items are hidden through the `slot` among their attributes. (As sigma's `hidden`, all
 * zeros: neither drawn nor picked.)
 */
export function withSlots<Program>(Base: Program): Program {
  const Known = Base as unknown as new (...parts: unknown[]) => Kept;
  class Slotted extends Known implements Concealing {
    #of: Float32Array | null = null;
    /** The numbers as they are, bit by bit: packed colours would not outlive being read as numbers. */
    #bits: Uint32Array = new Uint32Array();
    /** What is concealed, at its own offset. */
    #concealed = new Uint32Array();

    override process(fingerprint: number, offset: number, item: Given, target?: Given, edge?: Given): void {
      super.process(fingerprint, offset, item, target, edge);
      (edge ?? item).slot?.fill(this, offset);
    }

    conceal(offset: number): void {
      this.#follow();
      const end = (offset + 1) * this.STRIDE;
      for (let at = offset * this.STRIDE; at < end; at++) {
        this.#concealed[at] = this.#bits[at] ?? 0;
        this.#bits[at] = 0;
      }
    }

    reveal(offset: number): void {
      const end = (offset + 1) * this.STRIDE;
      for (let at = offset * this.STRIDE; at < end; at++) this.#bits[at] = this.#concealed[at] ?? 0;
    }

    /** sigma makes a new array when there are more or fewer items. */
    #follow(): void {
      if (this.#of === this.array) return;
      this.#of = this.array;
      this.#bits = new Uint32Array(this.array.buffer);
      this.#concealed = new Uint32Array(this.array.length);
    }
  }
  return Slotted as unknown as Program;
}
