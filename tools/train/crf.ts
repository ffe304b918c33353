import { OUTSIDE } from '../../src/entities/tagger/labels.ts';
import { Lattice, restrict } from '../../src/entities/tagger/lattice.ts';
import { randomOf, shuffle } from './random.ts';

/** A sentence as the trainer sees it: for each token the features that always hold and those that training may drop. */
export interface Instance {
  readonly fixed: readonly Int32Array[];
  readonly droppable: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly labels: number;
  /** One more than the largest feature number. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of tokens whose droppable features are left out, anew in each epoch. */
  readonly dropout: number;
  readonly seed: number;
}

/** A trained model: `weights[feature * labels + label]`. */
export interface Crf {
  readonly labels: number;
  readonly transitions: Float64Array;
  readonly weights: Float32Array;
}

const FIRST_ACCUMULATOR = 0.01;
const SMALLEST_GRADIENT = 1e-4;
const NONE = new Int32Array(0);

/** Trains a linear-chain CRF by AdaGrad on one sentence at a time. The same input and seed give the same weights. */
export function trainCrf(instances: readonly Instance[], options: CrfOptions): Crf {
  const { labels, rate } = options;
  const weights = new Float32Array(options.features * labels);
  const squares = new Float32Array(options.features * labels).fill(FIRST_ACCUMULATOR);
  const transitions = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(FIRST_ACCUMULATOR);
  restrict(transitions, labels);
  const lattice = new Lattice(transitions);
  const random = randomOf(options.seed);
  const order = Int32Array.from(instances, (_, index) => index);
  const pairs = new Float64Array(labels * labels);
  let emissions = new Float32Array(labels * 256);

  const descend = (list: Int32Array, gradient: Float64Array) => {
    for (let f = 0; f < list.length; f++) {
      const at = (list[f] ?? 0) * labels;
      for (let l = 0; l < labels; l++) {
        const g = gradient[l] ?? 0;
        if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
        const square = (squares[at + l] ?? 0) + g * g;
        squares[at + l] = square;
        weights[at + l] = (weights[at + l] ?? 0) + (rate * g) / Math.sqrt(square);
      }
    }
  };

  const gradient = new Float64Array(labels);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const instance = instances[index];
      if (instance === undefined) continue;
      const length = instance.labels.length;
      if (emissions.length < length * labels) emissions = new Float32Array(length * labels);
      emissions.fill(0, 0, length * labels);
      const dropped = instance.droppable.map((list) => (random() < options.dropout ? NONE : list));
      for (let i = 0; i < length; i++) {
        addScores(weights, labels, instance.fixed[i] ?? NONE, emissions, i * labels);
        addScores(weights, labels, dropped[i] ?? NONE, emissions, i * labels);
      }
      lattice.sum(emissions, 0, length);
      pairs.fill(0);
      for (let i = 1; i < length; i++) {
        for (let from = 0; from < labels; from++) {
          for (let to = 0; to < labels; to++) {
            pairs[from * labels + to] = (pairs[from * labels + to] ?? 0) - lattice.pair(i, from, to);
          }
        }
        const gold = (instance.labels[i - 1] ?? 0) * labels + (instance.labels[i] ?? 0);
        pairs[gold] = (pairs[gold] ?? 0) + 1;
      }
      for (let to = 0; to < labels; to++) pairs[to] = (pairs[to] ?? 0) - lattice.marginal(0, to);
      const begin = OUTSIDE * labels + (instance.labels[0] ?? 0);
      pairs[begin] = (pairs[begin] ?? 0) + 1;
      for (let t = 0; t < pairs.length; t++) {
        const g = pairs[t] ?? 0;
        if (transitions[t] === -Infinity || g === 0) continue;
        transitionSquares[t] = (transitionSquares[t] ?? 0) + g * g;
        transitions[t] = (transitions[t] ?? 0) + (rate * g) / Math.sqrt(transitionSquares[t] ?? 1);
      }
      for (let i = 0; i < length; i++) {
        for (let l = 0; l < labels; l++) gradient[l] = -lattice.marginal(i, l);
        const gold = instance.labels[i] ?? 0;
        gradient[gold] = (gradient[gold] ?? 0) + 1;
        descend(instance.fixed[i] ?? NONE, gradient);
        descend(dropped[i] ?? NONE, gradient);
      }
      lattice.update();
    }
  }
  return { labels, transitions, weights };
}

/** Adds the weights of features to a row of scores. */
export function addScores(
  weights: Float32Array,
  labels: number,
  list: Int32Array,
  scores: Float32Array,
  row: number,
): void {
  for (let f = 0; f < list.length; f++) {
    const at = (list[f] ?? 0) * labels;
    for (let l = 0; l < labels; l++) scores[row + l] = (scores[row + l] ?? 0) + (weights[at + l] ?? 0);
  }
}
