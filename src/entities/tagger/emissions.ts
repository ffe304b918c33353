import type { Token } from '../../text/token.ts';
import {
  bitFacets,
  coarseClass,
  edgeFacets,
  Facet,
  featureOf,
  REACH,
  type TakeFacet,
  wordFacets,
} from './facets.ts';
import type { Model } from './model.ts';
import { rowOf } from './rows.ts';

const SPAN = 2 * REACH + 1;
/** When this many words are remembered, all are forgotten. */
const MOST_WORDS = 1 << 15;

/**
 * Scores labels for tokens. All that a word gives to itself and its neighbours is summed once and kept, so that a token
 * costs a few additions of rows.
 */
export class Emissions {
  private readonly model: Model;
  private readonly width: number;
  private readonly words = new Map<string, number>();
  private readonly sets = new Map<number, Float32Array>();
  private readonly edges: readonly Float32Array[];
  private sums: Float32Array;
  private classes: Uint8Array;

  constructor(model: Model) {
    this.model = model;
    this.width = SPAN * model.tags.width;
    this.sums = new Float32Array(1024 * this.width);
    this.classes = new Uint8Array(1024);
    this.edges = [false, true].map((after) => {
      const sum = new Float32Array(this.width);
      edgeFacets(after, this.adder(sum, 0));
      return sum;
    });
  }

  /** Writes the scores of the tokens of a sentence, `first` to `last` exclusive, into their rows of `out`. */
  score(tokens: readonly Token[], first: number, last: number, bits: Uint32Array, out: Float32Array): void {
    const labels = this.model.tags.width;
    if (this.words.size > MOST_WORDS) this.words.clear();
    out.fill(0, first * labels, last * labels);
    let before = 0;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const word = this.wordOf(token);
      this.spread(this.sums, word * this.width, i, first, last, out);
      if (bits[i]) this.spread(this.setOf(bits[i] ?? 0), 0, i, first, last, out);
      const own = this.classes[word] ?? 0;
      if (i > first) this.pair(Facet.pairAfter, before * 128 + own, (i - 1) * labels, out);
      this.pair(Facet.pairBefore, own * 128 + before, i * labels, out);
      before = own;
    }
    if (last > first) this.pair(Facet.pairAfter, before * 128, (last - 1) * labels, out);
    for (let n = 1; n <= REACH; n++) {
      this.spread(this.edges[0] ?? this.sums, 0, first - n, first, last, out);
      this.spread(this.edges[1] ?? this.sums, 0, last - 1 + n, first, last, out);
    }
  }

  /** Adds what stands at token `at` to the rows of the tokens within reach: at offset o from it stands what they see at -o. */
  private spread(
    sums: Float32Array,
    base: number,
    at: number,
    first: number,
    last: number,
    out: Float32Array,
  ): void {
    const labels = this.model.tags.width;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const target = at - offset;
      if (target < first || target >= last) continue;
      const from = base + (offset + REACH) * labels;
      const row = target * labels;
      for (let l = 0; l < labels; l++) out[row + l] = (out[row + l] ?? 0) + (sums[from + l] ?? 0);
    }
  }

  private wordOf(token: Token): number {
    const known = this.words.get(token.light);
    if (known !== undefined) return known;
    const word = this.words.size;
    this.words.set(token.light, word);
    const base = word * this.width;
    if (base + this.width > this.sums.length) {
      const sums = new Float32Array(this.sums.length * 2);
      sums.set(this.sums);
      this.sums = sums;
      const classes = new Uint8Array(this.classes.length * 2);
      classes.set(this.classes);
      this.classes = classes;
    }
    this.sums.fill(0, base, base + this.width);
    wordFacets(token, this.model.words, this.adder(this.sums, base));
    this.classes[word] = coarseClass(token, this.model.words);
    return word;
  }

  private setOf(bits: number): Float32Array {
    let sum = this.sets.get(bits);
    if (sum === undefined) {
      if (this.sets.size > MOST_WORDS) this.sets.clear();
      sum = new Float32Array(this.width);
      bitFacets(bits, this.adder(sum, 0));
      this.sets.set(bits, sum);
    }
    return sum;
  }

  private adder(sums: Float32Array, base: number): TakeFacet {
    const labels = this.model.tags.width;
    return (facet, value, reach) => {
      for (let offset = -reach; offset <= reach; offset++) {
        this.addRow(featureOf(facet, value, offset), sums, base + (offset + REACH) * labels);
      }
    };
  }

  private pair(facet: number, value: number, row: number, out: Float32Array): void {
    this.addRow(featureOf(facet, value, 0), out, row);
  }

  private addRow(hash: number, sums: Float32Array, at: number): void {
    const { tags } = this.model;
    const from = rowOf(tags, hash);
    if (from < 0) return;
    const { weights, width, unit } = tags;
    for (let l = 0; l < width; l++) sums[at + l] = (sums[at + l] ?? 0) + (weights[from + l] ?? 0) * unit;
  }
}
