import { randomOf, shuffle } from '../train/random.ts';

/** What a mention looks like, by the numbers of its clues, and how likely it is right, from 0 to 1. */
export interface Example {
  readonly clues: readonly number[];
  readonly share: number;
}

const EPOCHS = 7;
const STEP = 0.1;
/** Weights are drawn towards 0 by this much over all uses of a clue, so that seldom clues weigh little. */
const PULL = 3;
const FIRST_SQUARES = 0.01;

/** Weights by the numbers of clues, which add up to log odds with a base. */
export interface Weights {
  readonly base: number;
  readonly weights: Float64Array;
}

/**
 * A logistic regression, fitted with AdaGrad (Duchi, Hazan & Singer 2011): its base is the log odds of the mean share, so that
 * clues tell how much more or less sure they make. `counts` tells how often each clue is used.
 */
export function regress(examples: readonly Example[], counts: readonly number[]): Weights {
  const mean = examples.reduce((sum, { share }) => sum + share, 0) / examples.length;
  const base = Math.log(mean / (1 - mean));
  const weights = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length).fill(FIRST_SQUARES);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomOf(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const step = STEP / (1 + epoch);
    for (const index of order) {
      const { clues, share } = examples[index] ?? { clues: [], share: 0 };
      let logOdds = base;
      for (const clue of clues) logOdds += weights[clue] ?? 0;
      const error = 1 / (1 + Math.exp(-logOdds)) - share;
      for (const clue of clues) {
        const weight = weights[clue] ?? 0;
        const slope = error + (PULL * weight) / (counts[clue] ?? 1);
        const squared = (squares[clue] ?? 0) + slope * slope;
        squares[clue] = squared;
        weights[clue] = weight - (step * slope) / Math.sqrt(squared);
      }
    }
  }
  return { base, weights };
}
