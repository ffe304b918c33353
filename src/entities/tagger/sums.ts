import { beginOf, insideOf, OUTSIDE } from './labels.ts';

/** Sums over all label sequences of one sentence, rows `first` on, as `Lattice.sum` fills them in; and what follows from them. */
export class Sums {
  readonly first: number;
  private readonly labels: number;
  /** For each token e to its scores, scaled. */
  private readonly weights: Float64Array;
  /** The sums over what is before each token and itself, and over what is after it; their product is a probability. */
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;

  constructor(
    labels: number,
    first: number,
    weights: Float64Array,
    forward: Float64Array,
    backward: Float64Array,
  ) {
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

  /** The probability that the rows `first` to `last` (exclusive) are exactly one mention of a type. */
  span(first: number, last: number, type: number): number {
    const { labels, weights, forward, backward } = this;
    let share = forward[(first - this.first) * labels + beginOf(type)] ?? 0;
    for (let i = first + 1; i < last; i++) share *= weights[(i - this.first) * labels + insideOf(type)] ?? 0;
    // After its last row goes on whatever may follow no mention.
    return share * (backward[(last - 1 - this.first) * labels + OUTSIDE] ?? 0);
  }
}
