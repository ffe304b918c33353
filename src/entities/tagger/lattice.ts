import { beginOf, insideOf, OUTSIDE } from './labels.ts';
import { Sums } from './sums.ts';

/** Sums of sentences are cut from blocks of so many numbers; an array of its own for each would cost more than to fill it. */
const BLOCK = 1 << 15;

/**
 * Best sequences and sums over all sequences of labels, a sentence at a time. A sentence is the rows `first` to `last`
 * (exclusive) of `emissions[row * labels + label]`.
 *
 * The inside of a type follows its beginning or itself, and everything else follows anything: which labels follow each other
 * is a rule, without weights of its own, as the features of a word see its neighbours. So each row needs of the one before only
 * its best label or its sum, and the two that lead inside each type.
 */
export class Lattice {
  readonly labels: number;
  private readonly types: number;
  private from = new Uint8Array(0);
  private readonly row: Float64Array;
  private readonly next: Float64Array;
  private block = new Float64Array(0);
  private used = 0;

  constructor(labels: number) {
    this.labels = labels;
    this.types = (labels - 1) / 2;
    this.row = new Float64Array(labels);
    this.next = new Float64Array(labels);
  }

  /** Writes the best labels of a sentence into `best`, at its rows. */
  viterbi(emissions: Float32Array, first: number, last: number, best: Uint8Array): void {
    const { labels, types } = this;
    if (this.from.length < (last - first) * labels) this.from = new Uint8Array((last - first) * labels * 2);
    const { from } = this;
    let { row, next } = this;
    row.fill(-Infinity);
    // Before a sentence nothing is open.
    row[OUTSIDE] = 0;
    for (let i = first; i < last; i++) {
      const at = i * labels;
      const back = (i - first) * labels;
      const label = highest(row);
      const top = row[label] ?? 0;
      next[OUTSIDE] = top + (emissions[at + OUTSIDE] ?? 0);
      from[back + OUTSIDE] = label;
      for (let type = 0; type < types; type++) {
        const begin = beginOf(type);
        const inside = insideOf(type);
        const entered = row[begin] ?? 0;
        const stayed = row[inside] ?? 0;
        next[begin] = top + (emissions[at + begin] ?? 0);
        from[back + begin] = label;
        next[inside] = Math.max(entered, stayed) + (emissions[at + inside] ?? 0);
        from[back + inside] = stayed > entered ? inside : begin;
      }
      [row, next] = [next, row];
    }
    let label = highest(row);
    for (let i = last - 1; i >= first; i--) {
      best[i] = label;
      label = from[(i - first) * labels + label] ?? 0;
    }
  }

  /** Sums forwards and backwards over a sentence. */
  sum(emissions: Float32Array, first: number, last: number): Sums {
    const { labels } = this;
    const size = (last - first) * labels;
    if (this.used + 3 * size > this.block.length) {
      this.block = new Float64Array(Math.max(BLOCK, 3 * size));
      this.used = 0;
    }
    const from = this.used;
    this.used += 3 * size;
    const weights = this.block.subarray(from, from + size);
    const forward = this.block.subarray(from + size, from + 2 * size);
    const backward = this.block.subarray(from + 2 * size, from + 3 * size);
    this.sumForward(emissions, first * labels, weights, forward);
    this.sumBackward(weights, backward);
    return new Sums(labels, first, weights, forward, backward);
  }

  /** Writes the probabilities of all labels at all rows of a sentence into `out[row * labels + label]`. */
  marginals(emissions: Float32Array, first: number, last: number, out: Float32Array): void {
    const { block, used } = this;
    this.sum(emissions, first, last).marginals(out);
    // Nobody keeps these sums.
    this.used = this.block === block ? used : 0;
  }

  private sumForward(
    emissions: Float32Array,
    start: number,
    weights: Float64Array,
    forward: Float64Array,
  ): void {
    const { labels, types } = this;
    for (let at = 0; at < forward.length; at += labels) {
      const row = start + at;
      let top = emissions[row] ?? 0;
      for (let l = 1; l < labels; l++) top = Math.max(top, emissions[row + l] ?? 0);
      for (let l = 0; l < labels; l++) weights[at + l] = Math.exp((emissions[row + l] ?? 0) - top);
      // The sums of the row before are scaled to make one.
      let total = weights[at + OUTSIDE] ?? 0;
      forward[at + OUTSIDE] = total;
      for (let type = 0; type < types; type++) {
        const begin = at + beginOf(type);
        const inside = at + insideOf(type);
        const opened = at === 0 ? 0 : (forward[begin - labels] ?? 0) + (forward[inside - labels] ?? 0);
        const begun = weights[begin] ?? 0;
        const gone = opened * (weights[inside] ?? 0);
        forward[begin] = begun;
        forward[inside] = gone;
        total += begun + gone;
      }
      const scale = 1 / total;
      for (let l = 0; l < labels; l++) {
        forward[at + l] = (forward[at + l] ?? 0) * scale;
        // So that forward times backward is a probability.
        weights[at + l] = (weights[at + l] ?? 0) * scale;
      }
    }
  }

  private sumBackward(weights: Float64Array, backward: Float64Array): void {
    const { labels, types } = this;
    backward.fill(1, backward.length - labels);
    for (let at = backward.length - 2 * labels; at >= 0; at -= labels) {
      const next = at + labels;
      let open = (weights[next + OUTSIDE] ?? 0) * (backward[next + OUTSIDE] ?? 0);
      for (let type = 0; type < types; type++) {
        const begin = next + beginOf(type);
        open += (weights[begin] ?? 0) * (backward[begin] ?? 0);
      }
      backward[at + OUTSIDE] = open;
      for (let type = 0; type < types; type++) {
        const inside = insideOf(type);
        const sum = open + (weights[next + inside] ?? 0) * (backward[next + inside] ?? 0);
        backward[at + beginOf(type)] = sum;
        backward[at + inside] = sum;
      }
    }
  }
}

function highest(row: Float64Array): number {
  let label = 0;
  for (let l = 1; l < row.length; l++) if ((row[l] ?? 0) > (row[label] ?? 0)) label = l;
  return label;
}
