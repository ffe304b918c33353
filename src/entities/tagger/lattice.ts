import { beginOf, insideOf, mayFollow, OUTSIDE } from './labels.ts';
import { Sums } from './sums.ts';

/** Rules out (-Infinity) the transitions that no BIO sequence has, in `transitions[from * labels + to]`. */
export function restrict(transitions: Float64Array, labels: number): void {
  for (let from = 0; from < labels; from++) {
    for (let to = 0; to < labels; to++) {
      if (!mayFollow(from, to)) transitions[from * labels + to] = -Infinity;
    }
  }
}

/** Sums of sentences are cut from blocks of so many numbers; an array of its own for each would cost more than to fill it. */
const BLOCK = 1 << 15;

/**
 * Best sequences and sums over all sequences of a linear chain, a sentence at a time. A sentence is the rows `first` to
 * `last` (exclusive) of `emissions[row * labels + label]`, and begins as after `OUTSIDE`.
 *
 * Any label may stand before `OUTSIDE` and the beginnings; before the inside of a type only its beginning and itself. So
 * what leads to the former is kept label by label (`open`), and the latter are two cases.
 */
export class Lattice {
  readonly labels: number;
  private readonly types: number;
  private readonly transitions: Float64Array;
  private readonly factors: Float64Array;
  /** `[k * labels + from]`: into `OUTSIDE` for k = 0, else into the beginning of type k - 1. */
  private readonly openScores: Float64Array;
  private readonly openFactors: Float64Array;
  /** The same, `[from * (types + 1) + k]`. */
  private readonly fromFactors: Float64Array;
  private readonly ahead: Float64Array;
  private from = new Uint8Array(0);
  private block = new Float64Array(0);
  private used = 0;

  /** `transitions` is kept, not copied; call `update` when it has changed. */
  constructor(transitions: Float64Array) {
    this.labels = Math.sqrt(transitions.length);
    this.types = (this.labels - 1) / 2;
    this.transitions = transitions;
    this.factors = new Float64Array(transitions.length);
    this.openScores = new Float64Array((this.types + 1) * this.labels);
    this.openFactors = new Float64Array((this.types + 1) * this.labels);
    this.fromFactors = new Float64Array((this.types + 1) * this.labels);
    this.ahead = new Float64Array(this.types + 1);
    this.update();
  }

  update(): void {
    const { labels, transitions, factors } = this;
    for (let t = 0; t < factors.length; t++) factors[t] = Math.exp(transitions[t] ?? 0);
    for (let k = 0; k <= this.types; k++) {
      for (let from = 0; from < labels; from++) {
        const at = from * labels + openLabel(k);
        this.openScores[k * labels + from] = transitions[at] ?? 0;
        this.openFactors[k * labels + from] = factors[at] ?? 0;
        this.fromFactors[from * (this.types + 1) + k] = factors[at] ?? 0;
      }
    }
  }

  /** Writes the best labels of a sentence into `best`, at its rows. */
  viterbi(emissions: Float32Array, first: number, last: number, best: Uint8Array): void {
    if (last <= first) return;
    const { labels, types, transitions, openScores } = this;
    if (this.from.length < (last - first) * labels) this.from = new Uint8Array((last - first) * labels * 2);
    const { from } = this;
    let row = new Float64Array(labels);
    let next = new Float64Array(labels);
    for (let l = 0; l < labels; l++) {
      row[l] = (transitions[OUTSIDE * labels + l] ?? 0) + (emissions[first * labels + l] ?? 0);
    }
    for (let i = first + 1; i < last; i++) {
      const at = i * labels;
      const back = (i - first) * labels;
      for (let k = 0; k <= types; k++) {
        let top = -Infinity;
        let argument = 0;
        for (let l = 0; l < labels; l++) {
          const score = (row[l] ?? 0) + (openScores[k * labels + l] ?? 0);
          if (score > top) {
            top = score;
            argument = l;
          }
        }
        const to = openLabel(k);
        next[to] = top + (emissions[at + to] ?? 0);
        from[back + to] = argument;
      }
      for (let type = 0; type < types; type++) {
        const begin = beginOf(type);
        const inside = insideOf(type);
        const entered = (row[begin] ?? 0) + (transitions[begin * labels + inside] ?? 0);
        const stayed = (row[inside] ?? 0) + (transitions[inside * labels + inside] ?? 0);
        next[inside] = Math.max(entered, stayed) + (emissions[at + inside] ?? 0);
        from[back + inside] = stayed > entered ? inside : begin;
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
    this.sumForward(emissions, first, last, weights, forward);
    this.sumBackward(weights, backward);
    return new Sums(this.factors, labels, first, weights, forward, backward);
  }

  private sumForward(
    emissions: Float32Array,
    first: number,
    last: number,
    weights: Float64Array,
    forward: Float64Array,
  ): void {
    const { labels, types, factors, openFactors } = this;
    for (let i = first; i < last; i++) {
      const at = (i - first) * labels;
      const row = i * labels;
      let top = emissions[row] ?? 0;
      for (let l = 1; l < labels; l++) {
        const score = emissions[row + l] ?? 0;
        if (score > top) top = score;
      }
      for (let l = 0; l < labels; l++) weights[at + l] = Math.exp((emissions[row + l] ?? 0) - top);
      if (i === first) for (let l = 0; l < labels; l++) forward[l] = factors[OUTSIDE * labels + l] ?? 0;
      else {
        const before = at - labels;
        for (let k = 0; k <= types; k++) {
          forward[at + openLabel(k)] = dot(forward, before, openFactors, k * labels, labels);
        }
        for (let type = 0; type < types; type++) {
          const begin = beginOf(type);
          const inside = insideOf(type);
          forward[at + inside] =
            (forward[before + begin] ?? 0) * (factors[begin * labels + inside] ?? 0) +
            (forward[before + inside] ?? 0) * (factors[inside * labels + inside] ?? 0);
        }
      }
      let total = 0;
      for (let l = 0; l < labels; l++) {
        const sum = (forward[at + l] ?? 0) * (weights[at + l] ?? 0);
        forward[at + l] = sum;
        total += sum;
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
    const { labels, types, factors, fromFactors, ahead } = this;
    backward.fill(1, backward.length - labels);
    for (let at = backward.length - 2 * labels; at >= 0; at -= labels) {
      const next = at + labels;
      for (let k = 0; k <= types; k++) {
        const to = next + openLabel(k);
        ahead[k] = (weights[to] ?? 0) * (backward[to] ?? 0);
      }
      for (let from = 0; from < labels; from++)
        backward[at + from] = dot(ahead, 0, fromFactors, from * (types + 1), types + 1);
      for (let type = 0; type < types; type++) {
        const inside = insideOf(type);
        const share = (weights[next + inside] ?? 0) * (backward[next + inside] ?? 0);
        for (const from of [beginOf(type), inside])
          backward[at + from] = (backward[at + from] ?? 0) + (factors[from * labels + inside] ?? 0) * share;
      }
    }
  }
}

/** A function this small is compiled to fast code before a short run is over. */
function dot(a: Float64Array, atA: number, b: Float64Array, atB: number, length: number): number {
  let sum = 0;
  for (let l = 0; l < length; l++) sum += (a[atA + l] ?? 0) * (b[atB + l] ?? 0);
  return sum;
}

/** The label that any other may stand before, by number: `OUTSIDE`, then the beginning of each type. */
function openLabel(k: number): number {
  return k === 0 ? OUTSIDE : beginOf(k - 1);
}
