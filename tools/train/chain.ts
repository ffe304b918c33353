import { OUTSIDE } from '../../src/entities/tagger/labels.ts';
import { Lattice, restrict } from '../../src/entities/tagger/lattice.ts';

/** The transitions of a linear chain in training. */
export class Chain {
  readonly transitions: Float64Array;
  private readonly labels: number;
  private readonly rate: number;
  private readonly squares: Float64Array;
  private readonly lattice: Lattice;
  private readonly pairs: Float64Array;
  private gradient = new Float64Array(0);

  constructor(labels: number, rate: number, firstAccumulator: number) {
    this.labels = labels;
    this.rate = rate;
    this.transitions = new Float64Array(labels * labels);
    restrict(this.transitions, labels);
    this.squares = new Float64Array(labels * labels).fill(firstAccumulator);
    this.lattice = new Lattice(this.transitions);
    this.pairs = new Float64Array(labels * labels);
  }

  /**
   * Takes one step of AdaGrad with a sentence whose scores are `emissions[token * labels + label]`, and returns the
   * gradient of its log-likelihood by those scores. The array is used again by the next step.
   */
  step(emissions: Float32Array, gold: Uint8Array): Float64Array {
    const { labels, lattice, pairs } = this;
    const length = gold.length;
    if (this.gradient.length < length * labels) this.gradient = new Float64Array(length * labels * 2);
    const { gradient } = this;
    const sums = lattice.sum(emissions, 0, length);
    pairs.fill(0);
    for (let i = 0; i < length; i++) {
      const before = i === 0 ? OUTSIDE : (gold[i - 1] ?? OUTSIDE);
      const label = gold[i] ?? OUTSIDE;
      for (let l = 0; l < labels; l++) gradient[i * labels + l] = -sums.marginal(i, l);
      gradient[i * labels + label] = (gradient[i * labels + label] ?? 0) + 1;
      pairs[before * labels + label] = (pairs[before * labels + label] ?? 0) + 1;
      if (i === 0) {
        for (let l = 0; l < labels; l++) {
          const at = OUTSIDE * labels + l;
          pairs[at] = (pairs[at] ?? 0) - sums.marginal(0, l);
        }
        continue;
      }
      for (let from = 0; from < labels; from++) {
        for (let to = 0; to < labels; to++) {
          const at = from * labels + to;
          pairs[at] = (pairs[at] ?? 0) - sums.pair(i, from, to);
        }
      }
    }
    for (let t = 0; t < pairs.length; t++) {
      const g = pairs[t] ?? 0;
      if (this.transitions[t] === -Infinity || g === 0) continue;
      const square = (this.squares[t] ?? 0) + g * g;
      this.squares[t] = square;
      this.transitions[t] = (this.transitions[t] ?? 0) + (this.rate * g) / Math.sqrt(square);
    }
    lattice.update();
    return gradient;
  }
}
