import { type Rows, rowOf } from './rows.ts';

/** The sum of the weights of features, for rows of one column. */
export function scoreOf(rows: Rows, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) {
    const row = rowOf(rows, feature);
    if (row >= 0) sum += rows.weights[row] ?? 0;
  }
  return sum * rows.unit;
}
