import type { FeatureTable } from './features.ts';
import { Gradient } from './gradient.ts';
import { randomOf, shuffle } from './random.ts';

export interface CrfOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of tokens whose bits are left out, anew in each epoch. */
  readonly dropout: number;
  readonly seed: number;
  /** Which sentences of the table to take, by number. */
  readonly uses: (sentence: number) => boolean;
}

/** After half the epochs the features that have learned next to nothing, no weight as large as this, are given up. */
const LEAST_LEARNED = 0.06;
const FIRST_ACCUMULATOR = 0.01;
const SMALLEST_GRADIENT = 1e-4;
/** A token has fewer features than this. */
const MOST_FEATURES = 1024;

/**
 * Trains a linear-chain CRF by AdaGrad on one sentence of a table at a time; gives `weights[feature * labels + label]`. The same input
 * and seed give the same weights.
 */
export function trainCrf(table: FeatureTable, options: CrfOptions): Float32Array {
  const { labels, rate } = options;
  const weights = new Float32Array(table.count * labels);
  const squares = new Float32Array(table.count * labels).fill(FIRST_ACCUMULATOR);
  const givenUp = new Uint8Array(table.count);
  const gradients = new Gradient(labels);
  const random = randomOf(options.seed);
  const order = Int32Array.from(
    table.sentences.flatMap(({ times }, index) =>
      options.uses(index) ? new Array<number>(times).fill(index) : [],
    ),
  );
  const longest = table.sentences.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const emissions = new Float32Array(labels * longest);
  const withBits = new Uint8Array(longest);
  const features = new Int32Array(MOST_FEATURES);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = table.sentences[index];
      if (sentence === undefined) continue;
      const { length } = sentence.labels;
      emissions.fill(0, 0, length * labels);
      for (let i = 0; i < length; i++) {
        withBits[i] = random() < options.dropout ? 0 : 1;
        const count = table.gather(sentence, i, withBits[i] === 1, features);
        addScores(weights, labels, features, count, emissions, i * labels);
      }
      const gradient = gradients.of(emissions, sentence.labels);
      for (let i = 0; i < length; i++) {
        if (isFlat(gradient, i * labels, labels)) continue;
        const count = table.gather(sentence, i, withBits[i] === 1, features);
        for (let f = 0; f < count; f++) {
          const feature = features[f] ?? 0;
          if (givenUp[feature] === 0) descend(weights, squares, feature, gradient, i, labels, rate);
        }
      }
    }
    if (epoch + 1 === Math.floor(options.epochs / 2)) giveUp(weights, labels, givenUp);
  }
  return weights;
}

function isFlat(gradient: Float64Array, from: number, labels: number): boolean {
  for (let l = from; l < from + labels; l++) {
    if (Math.abs(gradient[l] ?? 0) >= SMALLEST_GRADIENT) return false;
  }
  return true;
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  feature: number,
  gradient: Float64Array,
  token: number,
  labels: number,
  rate: number,
): void {
  const at = feature * labels;
  const row = token * labels;
  for (let l = 0; l < labels; l++) {
    const g = gradient[row + l] ?? 0;
    if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
    const square = (squares[at + l] ?? 0) + g * g;
    squares[at + l] = square;
    weights[at + l] = (weights[at + l] ?? 0) + (rate * g) / Math.sqrt(square);
  }
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
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  for (let f = 0; f < count; f++) {
    const at = (features[f] ?? 0) * labels;
    for (let l = 0; l < labels; l++) scores[row + l] = (scores[row + l] ?? 0) + (weights[at + l] ?? 0);
  }
}
