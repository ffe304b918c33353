import { beginOf, insideOf } from './labels.ts';

/** Sums over all label sequences of one sentence, rows `first` on, as `Lattice.sum` fills them in; and what follows from them. */
export class Sums {
  readonly first: number;
  /** For the token at `first + i`: e to its scores (scaled), and the sums over what is before and after it (scaled). */
  readonly weights: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  private readonly labels: number;
  private readonly length: number;
  private readonly factors: Float64Array;

  constructor(factors: Float64Array, labels: number, first: number, length: number) {
    this.factors = factors;
    this.labels = labels;
    this.first = first;
    this.length = length;
    this.weights = new Float64Array(length * labels);
    this.forward = new Float64Array(length * labels);
    this.backward = new Float64Array(length * labels);
  }

  /** The probability of a label at a row of the sentence. */
  marginal(row: number, label: number): number {
    const at = (row - this.first) * this.labels + label;
    return (this.forward[at] ?? 0) * (this.backward[at] ?? 0);
  }

  /** The probability of a transition into a row of the sentence other than its first. */
  pair(row: number, from: number, to: number): number {
    const { labels } = this;
    const at = (row - this.first) * labels;
    return (
      (this.forward[at - labels + from] ?? 0) *
      (this.factors[from * labels + to] ?? 0) *
      (this.weights[at + to] ?? 0) *
      (this.backward[at + to] ?? 0)
    );
  }

  /** The probability that the rows `first` to `last` (exclusive) are exactly one mention of a type. */
  span(first: number, last: number, type: number): number {
    const { labels, factors, weights, forward, backward } = this;
    const inside = insideOf(type);
    let before = beginOf(type);
    let share = forward[(first - this.first) * labels + before] ?? 0;
    for (let i = first + 1; i < last; i++) {
      share *= (factors[before * labels + inside] ?? 0) * (weights[(i - this.first) * labels + inside] ?? 0);
      before = inside;
    }
    const next = (last - this.first) * labels;
    if (last - this.first >= this.length) return share;
    let rest = 0;
    for (let to = 0; to < labels; to++) {
      if (to === inside) continue;
      rest += (factors[before * labels + to] ?? 0) * (weights[next + to] ?? 0) * (backward[next + to] ?? 0);
    }
    return share * rest;
  }
}
