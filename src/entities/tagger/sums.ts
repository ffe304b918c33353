import { beginOf, insideOf } from './labels.ts';

/** Sums over all label sequences of one sentence, rows `first` on, as `Lattice.sum` fills them in; and what follows from them. */
export class Sums {
  readonly first: number;
  /** For each token e to its scores, scaled. */
  private readonly weights: Float64Array;
  /** The sums over what is before each token and itself, and over what is after it; their product is a probability. */
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly labels: number;
  private readonly factors: Float64Array;

  constructor(
    factors: Float64Array,
    labels: number,
    first: number,
    weights: Float64Array,
    forward: Float64Array,
    backward: Float64Array,
  ) {
    this.factors = factors;
    this.labels = labels;
    this.first = first;
    this.weights = weights;
    this.forward = forward;
    this.backward = backward;
  }

  /** The probability of a label at a row of the sentence. */
  marginal(row: number, label: number): number {
    const at = (row - this.first) * this.labels + label;
    return (this.forward[at] ?? 0) * (this.backward[at] ?? 0);
  }

  /** Writes the probabilities of all labels at all rows of the sentence into `out[row * labels + label]`. */
  marginals(out: Float32Array): void {
    const { forward, backward } = this;
    const from = this.first * this.labels;
    for (let at = 0; at < forward.length; at++) out[from + at] = (forward[at] ?? 0) * (backward[at] ?? 0);
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
    if (next >= forward.length) return share;
    let rest = 0;
    for (let to = 0; to < labels; to++) {
      if (to === inside) continue;
      rest += (factors[before * labels + to] ?? 0) * (weights[next + to] ?? 0) * (backward[next + to] ?? 0);
    }
    return share * rest;
  }
}
