import { randomOf, shuffle } from './random.ts';

/** Several candidates, each with its features, of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly gold: number;
}

const EPOCHS = 10;
const RATE = 0.1;
const FIRST_ACCUMULATOR = 0.1;

/** Trains a log-linear model over candidates by AdaGrad; the weight of each feature, those seen once left out. */
export function trainChoice(choices: readonly Choice[], seed: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { candidates } of choices) {
    for (const feature of candidates.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  for (const [feature, count] of seen) if (count > 1) weights.set(feature, 0);
  const random = randomOf(seed);
  const order = Int32Array.from(choices, (_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const choice = choices[index];
      if (choice === undefined) continue;
      const scores = choice.candidates.map((features) =>
        features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0),
      );
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const total = shares.reduce((sum, share) => sum + share, 0);
      choice.candidates.forEach((features, c) => {
        const g = (c === choice.gold ? 1 : 0) - (shares[c] ?? 0) / total;
        for (const feature of features) {
          const weight = weights.get(feature);
          if (weight === undefined) continue;
          const square = (squares.get(feature) ?? FIRST_ACCUMULATOR) + g * g;
          squares.set(feature, square);
          weights.set(feature, weight + (RATE * g) / Math.sqrt(square));
        }
      });
    }
  }
  return weights;
}
