import { Chain } from './chain.ts';
import { randomOf, shuffle } from './random.ts';

/** A sentence as the trainer sees it: for each token the features that always hold and those that training may drop. */
export interface Instance {
  readonly fixed: readonly Int32Array[];
  readonly droppable: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly labels: number;
  /** How many features there are. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of tokens whose droppable features are left out, anew in each epoch. */
  readonly dropout: number;
  readonly seed: number;
}

/** A trained model: `weights[feature * labels + label]`. */
export interface Crf {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** After so many epochs the features that have learned next to nothing, no weight as large as this, are given up. */
const TRIAL = 3;
const LEAST_LEARNED = Number(process.env.LEARNED ?? 0.08);
const FIRST_ACCUMULATOR = 0.01;
const SMALLEST_GRADIENT = 1e-4;
const NONE = new Int32Array(0);

/** Trains a linear-chain CRF by AdaGrad on one sentence at a time. The same input and seed give the same weights. */
export function trainCrf(instances: readonly Instance[], options: CrfOptions): Crf {
  const { labels, rate } = options;
  const weights = new Float32Array(options.features * labels);
  const squares = new Float32Array(options.features * labels).fill(FIRST_ACCUMULATOR);
  const givenUp = new Uint8Array(options.features);
  const chain = new Chain(labels, rate, FIRST_ACCUMULATOR);
  const random = randomOf(options.seed);
  const order = Int32Array.from(instances, (_, index) => index);
  const longest = instances.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const emissions = new Float32Array(labels * longest);

  const descend = (list: Int32Array, gradient: Float64Array, row: number): void => {
    for (let f = 0; f < list.length; f++) {
      const feature = list[f] ?? 0;
      if (givenUp[feature] === 1) continue;
      const at = feature * labels;
      for (let l = 0; l < labels; l++) {
        const g = gradient[row + l] ?? 0;
        if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
        const square = (squares[at + l] ?? 0) + g * g;
        squares[at + l] = square;
        weights[at + l] = (weights[at + l] ?? 0) + (rate * g) / Math.sqrt(square);
      }
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    if (epoch === TRIAL) giveUp(weights, labels, givenUp);
    shuffle(order, random);
    for (const index of order) {
      const instance = instances[index];
      if (instance === undefined) continue;
      const length = instance.labels.length;
      emissions.fill(0, 0, length * labels);
      const dropped = instance.droppable.map((list) => (random() < options.dropout ? NONE : list));
      for (let i = 0; i < length; i++) {
        addScores(weights, labels, instance.fixed[i] ?? NONE, emissions, i * labels);
        addScores(weights, labels, dropped[i] ?? NONE, emissions, i * labels);
      }
      const gradient = chain.step(emissions, instance.labels);
      for (let i = 0; i < length; i++) {
        descend(instance.fixed[i] ?? NONE, gradient, i * labels);
        descend(dropped[i] ?? NONE, gradient, i * labels);
      }
    }
  }
  return { weights, transitions: chain.transitions };
}

function giveUp(weights: Float32Array, labels: number, givenUp: Uint8Array): void {
  for (let feature = 0; feature < givenUp.length; feature++) {
    const row = weights.subarray(feature * labels, (feature + 1) * labels);
    if (row.some((weight) => Math.abs(weight) >= LEAST_LEARNED)) continue;
    givenUp[feature] = 1;
    row.fill(0);
  }
}

function addScores(
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
