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

/** Plans the arc and label heads (FORMAT.md, section 5); the result attaches n tokens whose encodings lie at x. */
export function attachment(
  file: WeightsFile,
  limit: number,
  arena: Arena,
): (kernel: Kernel) => (x: number, n: number) => Attachment {
  const { arcSize, arcKeyScale, labelSize, buckets } = file.config;
  const plans = {
    dep: classifier(file, 'arc.dep', limit, arena),
    head: classifier(file, 'arc.head', limit, arena),
    key: classifier(file, 'arc.key', limit, arena),
    distance: classifier(file, 'dist', limit, arena),
    labelDep: classifier(file, 'label.dep', limit, arena),
    labelHead: classifier(file, 'label.head', limit, arena),
    label: classifier(file, 'label.out', limit, arena),
  };
  const dependents = arena.take(limit * arcSize * 2);
  const headRows = arena.take(limit * arcSize * 2);
  const keys = arena.take((limit + 1) * arcSize * 2);
  const arcs = arena.take(limit * (limit + 1) * 4);
  const mixed = arena.take(limit * labelSize * 2);
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

    function scoreArcs(x: number, n: number): Float32Array {
      dep.run(x, n);
      kernel.quantize(dep.place, dependents, n * arcSize, 0, ceiling, 511, 4088);
      head.run(x, n);
      kernel.quantize(head.place, headRows, n * arcSize, 0, ceiling, 4095, 32760);
      key.run(headRows, n);
      toKeys(key.place, keys + arcSize * 2, n * arcSize);
      kernel.scores(dependents, keys, arcs, n, n + 1, arcSize, unit);
      const bias = distance.run(x, n);
      const scores = new Float32Array(memory, arcs, n * (n + 1));
      for (let i = 1; i <= n; i++) {
        const row = (i - 1) * (n + 1);
        const biases = (i - 1) * distance.columns;
        scores[row] = scores[row]! + bias[biases]!;
        for (let j = 1; j <= n; j++) {
          const away = j < i ? classOf[i - j]! : buckets.length + classOf[j - i]!;
          scores[row + j] = scores[row + j]! + bias[biases + away]!;
        }
      }
      return scores;
    }

    return (x, n) => {
      const heads = tree(scoreArcs(x, n), n);
      labelDep.run(x, n);
      labelHead.run(x, n);
      const row = labelSize * 4;
      for (let i = 1; i <= n; i++) {
        const j = heads[i]!;
        const q = j === 0 ? labelRoot : labelHead.place + (j - 1) * row;
        const to = mixed + (i - 1) * labelSize * 2;
        kernel.quantizeSum(labelDep.place + (i - 1) * row, q, to, labelSize, ceiling, 4095, 32760);
      }
      const scores = label.run(mixed, n);
      const labels = new Uint8Array(n + 1);
      for (let i = 1; i <= n; i++) {
        const at = (i - 1) * label.columns;
        scores[at + rootLabel] = Number.NEGATIVE_INFINITY;
        labels[i] = heads[i] === 0 ? rootLabel : largest(scores, at, label.classes);
      }
      return { heads, labels };
    };
  };
}

/** For each distance, 1 + the last bucket that begins at or below it. */
function distanceClasses(buckets: readonly number[], limit: number): Uint8Array {
  const classes = new Uint8Array(limit + 1);
  for (let away = 1; away <= limit; away++) classes[away] = buckets.filter((least) => least <= away).length;
  return classes;
}
