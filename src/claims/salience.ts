import { readTable } from '../data.ts';
import { type Features, featuresOf } from './features.ts';
import type { Passage } from './passage.ts';
import type { Stated } from './stated.ts';

let weights: ReadonlyMap<string, number> | undefined;

/** Sets the salience of every claim: a logistic score of its features. */
export function rate(passage: Passage, stated: readonly Stated[]): void {
  weights ??= new Map(readTable('claims/salience.tsv').map(([name = '', weight]) => [name, Number(weight)]));
  const features = featuresOf(passage, stated);
  for (const [index, { claim }] of stated.entries())
    claim.salience = round(sigmoid(sumOf(features[index] ?? {}, weights)));
}

function sumOf(features: Features, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights.get(name) ?? 0);
  return sum;
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function round(share: number): number {
  return Math.round(1000 * share) / 1000;
}
