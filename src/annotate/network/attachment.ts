import type { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { WeightsFile } from '../weights-file.ts';
import { classifier, largest } from './classifier.ts';
import { tree } from './tree.ts';

/** Heads (0 for the root, else 1..n) and labels of tokens 1..n; place 0 is unused. */
export interface Attachment {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** relu8 of FORMAT.md, and what quantising makes of its range. */
const ceiling = 8;

/**
 * Plans the arc and label heads (FORMAT.md, section 5) for up to `room` tokens at a time, in sentences of up to `limit`. The result
 * attaches the tokens of sentences of the given sizes, whose encodings lie at x.
 */
export function attachment(
  file: WeightsFile,
  room: number,
  limit: number,
  arena: Arena,
): (kernel: Kernel) => (x: number, sizes: readonly number[]) => readonly Attachment[] {
  const { arcSize, arcKeyScale, labelSize, buckets } = file.config;
  const plans = {
    dep: classifier(file, 'arc.dep', room, arena),
    head: classifier(file, 'arc.head', room, arena),
    key: classifier(file, 'arc.key', room, arena),
    distance: classifier(file, 'dist', room, arena),
    labelDep: classifier(file, 'label.dep', room, arena),
    labelHead: classifier(file, 'label.head', room, arena),
    label: classifier(file, 'label.out', room, arena),
  };
  const dependents = arena.take(room * arcSize * 2);
  const headRows = arena.take(room * arcSize * 2);
  const keys = arena.take((limit + 1) * arcSize * 2);
  const arcs = arena.take(limit * (limit + 1) * 4);
  const mixed = arena.take(room * labelSize * 2);
  const labelRoot = arena.take(labelSize * 4);
  const arcRoot = arena.take(arcSize * 4);
  const classOf = distanceClasses(buckets, limit);
  const rootLabel = file.labels.deps.indexOf('root');
  const unit = file.f32('arc.unit')[0]!;
  const keyScale = Math.fround(arcKeyScale);

  return (kernel) => {
    const { memory } = kernel;
    const dep = plans.dep(kernel);
    const head = plans.head(kernel);
    const key = plans.key(kernel);
    const distance = plans.distance(kernel);
    const labelDep = plans.labelDep(kernel);
    const labelHead = plans.labelHead(kernel);
    const label = plans.label(kernel);
    new Float32Array(memory, labelRoot, labelSize).set(file.f32('label.root'));
    new Float32Array(memory, arcRoot, arcSize).set(file.f32('arc.root'));
    const toKeys = (from: number, to: number, count: number) =>
      kernel.quantize(from, to, count, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, keyScale, 2047);
    toKeys(arcRoot, keys, arcSize);

    /** The scores of all arcs of a sentence: n tokens from `first` on. */
    function scoreArcs(first: number, n: number, biases: Float32Array): Float32Array {
      const row = arcSize * 2;
      toKeys(key.place + first * row * 2, keys + row, n * arcSize);
      kernel.scores(dependents + first * row, keys, arcs, n, n + 1, arcSize, unit);
      const scores = new Float32Array(memory, arcs, n * (n + 1));
      for (let i = 1; i <= n; i++) {
        const at = (i - 1) * (n + 1);
        const bias = (first + i - 1) * distance.columns;
        scores[at] = scores[at]! + biases[bias]!;
        for (let j = 1; j <= n; j++) {
          const away = j < i ? classOf[i - j]! : buckets.length + classOf[j - i]!;
          scores[at + j] = scores[at + j]! + biases[bias + away]!;
        }
      }
      return scores;
    }

    /** Puts together what the label head reads of each token and its head. */
    function mix(first: number, heads: Int32Array): void {
      const row = labelSize * 4;
      for (let i = 1; i < heads.length; i++) {
        const p = labelDep.place + (first + i - 1) * row;
        const q = heads[i] === 0 ? labelRoot : labelHead.place + (first + heads[i]! - 1) * row;
        kernel.quantizeSum(p, q, mixed + ((first + i - 1) * row) / 2, labelSize, ceiling, 4095, 32760);
      }
    }

    return (x, sizes) => {
      const total = sizes.reduce((sum, size) => sum + size, 0);
      dep.run(x, total);
      kernel.quantize(dep.place, dependents, total * arcSize, 0, ceiling, 511, 4088);
      head.run(x, total);
      kernel.quantize(head.place, headRows, total * arcSize, 0, ceiling, 4095, 32760);
      key.run(headRows, total);
      const biases = distance.run(x, total);
      labelDep.run(x, total);
      labelHead.run(x, total);
      let first = 0;
      const trees = sizes.map((n) => {
        const heads = tree(scoreArcs(first, n, biases), n);
        mix(first, heads);
        first += n;
        return heads;
      });
      const scores = label.run(mixed, total);
      let at = 0;
      return trees.map((heads) => {
        const labels = new Uint8Array(heads.length);
        for (let i = 1; i < heads.length; i++) {
          scores[at + rootLabel] = Number.NEGATIVE_INFINITY;
          labels[i] = heads[i] === 0 ? rootLabel : largest(scores, at, label.classes);
          at += label.columns;
        }
        return { heads, labels };
      });
    };
  };
}

/** For each distance, 1 + the last bucket that begins at or below it. */
function distanceClasses(buckets: readonly number[], limit: number): Uint8Array {
  const classes = new Uint8Array(limit + 1);
  for (let away = 1; away <= limit; away++) classes[away] = buckets.filter((least) => least <= away).length;
  return classes;
}
