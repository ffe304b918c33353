/** One case of a logistic regression: the values of its features, and whether it is so. */
export interface Case {
  readonly values: readonly number[];
  readonly holds: boolean;
}

const STEPS = 30;

/**
 * The weights of a logistic regression, by Newton's method. The squares of the weights but the first, which is the bias, are
 * held down by `ridge` times one half.
 */
export function regress(cases: readonly Case[], ridge: number): number[] {
  const size = cases[0]?.values.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? ridge : 0)));
    for (const { values, holds } of cases) {
      const chance = 1 / (1 + Math.exp(-dot(weights, values)));
      for (let i = 0; i < size; i++) {
        const value = values[i] ?? 0;
        if (value === 0) continue;
        slope[i] = (slope[i] ?? 0) + (chance - Number(holds)) * value;
        const row = curve[i] ?? [];
        for (let j = 0; j < size; j++)
          row[j] = (row[j] ?? 0) + chance * (1 - chance) * value * (values[j] ?? 0);
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
  }
  return weights;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves a system of linear equations whose matrix is symmetric and positive definite, by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, row] of rows.entries()) {
    const pivot = row[i] ?? 1;
    for (const [k, other] of rows.entries()) {
      const factor = (other[i] ?? 0) / pivot;
      if (k === i || factor === 0) continue;
      for (let j = i; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
