import { mayFollow, OUTSIDE } from './labels.ts';
import { Sums } from './sums.ts';

/** Rules out (-Infinity) the transitions that no BIO sequence has, in `transitions[from * labels + to]`. */
export function restrict(transitions: Float64Array, labels: number): void {
  for (let from = 0; from < labels; from++) {
    for (let to = 0; to < labels; to++) {
      if (!mayFollow(from, to)) transitions[from * labels + to] = -Infinity;
    }
  }
}

const NONE = new Uint8Array(0);

/**
 * Best sequences and sums over all sequences of a linear chain, a sentence at a time. A sentence is the rows `first` to
 * `last` (exclusive) of `emissions[row * labels + label]`, and begins as after `OUTSIDE`.
 */
export class Lattice {
  readonly labels: number;
  private readonly transitions: Float64Array;
  private readonly factors: Float64Array;
  // For each label, in ascending order, those that may stand before it, and after it.
  private readonly before: readonly Uint8Array[];
  private readonly after: readonly Uint8Array[];
  private scale = new Float64Array(0);
  private from = new Uint8Array(0);

  /** `transitions` is kept, not copied; call `update` when it has changed. */
  constructor(transitions: Float64Array) {
    this.labels = Math.sqrt(transitions.length);
    this.transitions = transitions;
    this.factors = new Float64Array(transitions.length);
    const all = Uint8Array.from({ length: this.labels }, (_, label) => label);
    this.before = Array.from(all, (to) => all.filter((from) => mayFollow(from, to)));
    this.after = Array.from(all, (from) => all.filter((to) => mayFollow(from, to)));
    this.update();
  }

  update(): void {
    for (let t = 0; t < this.factors.length; t++) this.factors[t] = Math.exp(this.transitions[t] ?? 0);
  }

  /** Writes the best labels of a sentence into `best`, at its rows. */
  viterbi(emissions: Float32Array, first: number, last: number, best: Uint8Array): void {
    if (last <= first) return;
    const { labels, transitions } = this;
    if (this.from.length < (last - first) * labels) this.from = new Uint8Array((last - first) * labels * 2);
    const { from } = this;
    let row = new Float64Array(labels);
    let next = new Float64Array(labels);
    for (let l = 0; l < labels; l++) {
      row[l] = (transitions[OUTSIDE * labels + l] ?? 0) + (emissions[first * labels + l] ?? 0);
    }
    for (let i = first + 1; i < last; i++) {
      for (let to = 0; to < labels; to++) {
        let top = -Infinity;
        let argument = 0;
        const before = this.before[to] ?? NONE;
        for (let k = 0; k < before.length; k++) {
          const l = before[k] ?? 0;
          const score = (row[l] ?? 0) + (transitions[l * labels + to] ?? 0);
          if (score > top) {
            top = score;
            argument = l;
          }
        }
        next[to] = top + (emissions[i * labels + to] ?? 0);
        from[(i - first) * labels + to] = argument;
      }
      [row, next] = [next, row];
    }
    let label = 0;
    for (let l = 1; l < labels; l++) if ((row[l] ?? 0) > (row[label] ?? 0)) label = l;
    for (let i = last - 1; i >= first; i--) {
      best[i] = label;
      label = from[(i - first) * labels + label] ?? 0;
    }
  }

  /** Sums forwards and backwards over a sentence. */
  sum(emissions: Float32Array, first: number, last: number): Sums {
    const { labels, factors } = this;
    const length = last - first;
    const sums = new Sums(factors, labels, first, length);
    const { weights, forward, backward } = sums;
    if (this.scale.length < length) this.scale = new Float64Array(length * 2);
    const { scale } = this;
    for (let i = 0; i < length; i++) {
      const at = i * labels;
      const row = (first + i) * labels;
      let top = -Infinity;
      for (let l = 0; l < labels; l++) top = Math.max(top, emissions[row + l] ?? 0);
      for (let l = 0; l < labels; l++) weights[at + l] = Math.exp((emissions[row + l] ?? 0) - top);
      let total = 0;
      for (let to = 0; to < labels; to++) {
        let sum = i === 0 ? (factors[OUTSIDE * labels + to] ?? 0) : 0;
        if (i > 0) {
          const before = this.before[to] ?? NONE;
          for (let k = 0; k < before.length; k++) {
            const l = before[k] ?? 0;
            sum += (forward[at - labels + l] ?? 0) * (factors[l * labels + to] ?? 0);
          }
        }
        sum *= weights[at + to] ?? 0;
        forward[at + to] = sum;
        total += sum;
      }
      scale[i] = 1 / total;
      for (let l = 0; l < labels; l++) forward[at + l] = (forward[at + l] ?? 0) / total;
    }
    const end = (length - 1) * labels;
    for (let l = 0; l < labels; l++) backward[end + l] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const at = i * labels;
      const next = at + labels;
      const norm = scale[i + 1] ?? 0;
      for (let to = 0; to < labels; to++) {
        weights[next + to] = (weights[next + to] ?? 0) * norm;
      }
      for (let l = 0; l < labels; l++) {
        let sum = 0;
        const after = this.after[l] ?? NONE;
        for (let k = 0; k < after.length; k++) {
          const to = after[k] ?? 0;
          sum += (factors[l * labels + to] ?? 0) * (weights[next + to] ?? 0) * (backward[next + to] ?? 0);
        }
        backward[at + l] = sum;
      }
    }
    return sums;
  }
}
