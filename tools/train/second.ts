import type { FirstScores } from '../../src/entities/tagger/scores.ts';
import type { Sentence } from '../../src/text/sentences.ts';
import { Gradient } from './gradient.ts';
import { randomOf, shuffle } from './random.ts';

/** A document as the second reading is trained on it: first scores by a model that never saw its labels. */
export interface SecondSample extends FirstScores {
  readonly sentences: readonly Sentence[];
  readonly labels: Uint8Array;
}

export interface SecondReading {
  /** How much of the first scores is kept. */
  readonly kept: number;
  /** The weights of each feature of repetition, one a label. */
  readonly weights: ReadonlyMap<number, Float32Array>;
}

const EPOCHS = 3;
const RATE = 0.05;
const FIRST_ACCUMULATOR = 0.1;

/** Trains what the second reading adds to the first by AdaGrad, one sentence at a time. */
export function trainSecond(samples: readonly SecondSample[], labels: number, seed: number): SecondReading {
  const gradients = new Gradient(labels);
  const weights = new Map<number, Float32Array>();
  const squares = new Map<number, Float32Array>();
  const random = randomOf(seed);
  const order = Int32Array.from(samples, (_, index) => index);
  let kept = 1;
  let keptSquare = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index];
      for (const { first, last } of sample?.sentences ?? []) {
        if (sample === undefined) break;
        const scores = sample.emissions.subarray(first * labels, last * labels);
        const emissions = scores.map((score) => score * kept);
        const features = sample.repeats.slice(first, last);
        for (const [i, list] of features.entries()) {
          for (const feature of list) {
            const row = weights.get(feature);
            for (let l = 0; l < labels && row; l++)
              emissions[i * labels + l] = (emissions[i * labels + l] ?? 0) + (row[l] ?? 0);
          }
        }
        const gradient = gradients.of(emissions, sample.labels.subarray(first, last));
        let slope = 0;
        for (let e = 0; e < scores.length; e++) slope += (gradient[e] ?? 0) * (scores[e] ?? 0);
        keptSquare += slope * slope;
        kept += (RATE * slope) / Math.sqrt(keptSquare);
        for (const [i, list] of features.entries()) {
          for (const feature of list) {
            const row = rowOf(weights, feature, labels, 0);
            const square = rowOf(squares, feature, labels, FIRST_ACCUMULATOR);
            for (let l = 0; l < labels; l++) {
              const g = gradient[i * labels + l] ?? 0;
              square[l] = (square[l] ?? 0) + g * g;
              row[l] = (row[l] ?? 0) + (RATE * g) / Math.sqrt(square[l] ?? 1);
            }
          }
        }
      }
    }
  }
  return { kept, weights };
}

function rowOf(rows: Map<number, Float32Array>, feature: number, labels: number, fill: number): Float32Array {
  let row = rows.get(feature);
  if (row === undefined) {
    row = new Float32Array(labels).fill(fill);
    rows.set(feature, row);
  }
  return row;
}
