import { OUTSIDE } from '../../src/entities/tagger/labels.ts';
import { Lattice } from '../../src/entities/tagger/lattice.ts';

/** Gradients of the log-likelihood of labelled sentences. */
export class Gradient {
  private readonly lattice: Lattice;
  private values = new Float64Array(0);

  constructor(labels: number) {
    this.lattice = new Lattice(labels);
  }

  /**
   * The gradient of the log-likelihood of a sentence by its scores, `emissions[token * labels + label]`. The array is used again
   * by the next call.
   */
  of(emissions: Float32Array, gold: Uint8Array): Float64Array {
    const { labels } = this.lattice;
    const { length } = gold;
    if (this.values.length < length * labels) this.values = new Float64Array(length * labels * 2);
    const { values } = this;
    const sums = this.lattice.sum(emissions, 0, length);
    for (let i = 0; i < length; i++) {
      for (let l = 0; l < labels; l++) values[i * labels + l] = -sums.marginal(i, l);
      const at = i * labels + (gold[i] ?? OUTSIDE);
      values[at] = (values[at] ?? 0) + 1;
    }
    return values;
  }
}
