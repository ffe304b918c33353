import type { Token } from '../../text/token.ts';
import { type Digests, digestOf, NO_DIGESTS } from './digests.ts';
import {
  bitFacets,
  edgeFacets,
  featureOf,
  type Kinship,
  kinshipAt,
  kinshipOf,
  neighbourFacets,
  REACH,
  type TakeFacet,
  wordFacets,
} from './facets.ts';
import type { Model } from './model.ts';
import { addRow } from './rows.ts';

const SPAN = 2 * REACH + 1;
/** Rows before and after a sentence in its totals, for what its edges and the words near them give to nobody. */
const MARGIN = 2 * REACH;
const STRANGER: Kinship = { coarse: 0, profile: 0, stem: 0 };
/** When this many words are remembered, all are forgotten. */
const MOST_WORDS = 1 << 14;

/**
 * Scores labels for tokens. All that a word gives to itself and its neighbours is summed once and kept, so that a token
 * costs a few additions of rows.
 */
export class Emissions {
  private readonly model: Pick<Model, 'tags' | 'words'>;
  private readonly digests: Digests;
  private readonly width: number;
  private readonly numbers = new Map<string, number>();
  private readonly kinships: Kinship[] = [];
  private readonly sets = new Map<number, Int32Array>();
  private readonly edges: readonly Int32Array[];
  private sums: Int32Array;
  /** The scores of the sentence at hand, in units of the weights: whole numbers cost a cold run less. */
  private totals = new Int32Array(0);

  constructor(model: Pick<Model, 'tags' | 'words'>, digests: Digests = NO_DIGESTS) {
    this.model = model;
    this.digests = digests;
    this.width = SPAN * model.tags.width;
    this.sums = new Int32Array(1024 * this.width);
    this.edges = [false, true].map((after) => {
      const sum = new Int32Array(this.width);
      edgeFacets(after, this.adder(sum, 0));
      return sum;
    });
  }

  /** Numbers the words of tokens, for `kinship` and `score` until the next call. */
  numbersOf(tokens: readonly Token[]): Uint32Array {
    if (this.numbers.size > MOST_WORDS) {
      this.numbers.clear();
      this.kinships.length = 0;
    }
    const numbers = new Uint32Array(tokens.length);
    for (const [i, token] of tokens.entries()) numbers[i] = this.numberOf(token);
    return numbers;
  }

  /** What a word has in common with others. */
  kinship(number: number): Kinship {
    return this.kinships[number] ?? STRANGER;
  }

  /** What a word gives to the tokens from two before it to two after it, in units of the weights: `given[(REACH - offset) * labels + label]`, where it stands at `offset` from the token. */
  given(number: number): Int32Array {
    return this.sums.subarray(number * this.width, (number + 1) * this.width);
  }

  /** Writes the scores of a sentence, tokens `first` to `last` exclusive, into their rows of `out`. */
  score(numbers: Uint32Array, first: number, last: number, bits: Uint32Array, out: Float32Array): void {
    const { tags } = this.model;
    const labels = tags.width;
    const length = last - first;
    const size = (length + 2 * MARGIN) * labels;
    if (this.totals.length < size) this.totals = new Int32Array(2 * size);
    const totals = this.totals.fill(0, 0, size);
    let row = 0;
    const add: TakeFacet = (facet, value) => addRow(tags, featureOf(facet, value, 0), totals, row);
    let before: Kinship | null = null;
    let own = this.kinship(numbers[first] ?? 0);
    for (let i = 0; i < length; i++) {
      this.spread(this.sums, (numbers[first + i] ?? 0) * this.width, i);
      const held = bits[first + i] ?? 0;
      if (held !== 0) this.spread(this.setOf(held), 0, i);
      row = (i + MARGIN) * labels;
      const after = i + 1 < length ? this.kinship(numbers[first + i + 1] ?? 0) : null;
      neighbourFacets(before, own, after, add);
      before = own;
      own = after ?? own;
    }
    for (let n = 1; n <= REACH; n++) {
      this.spread(this.edges[0] ?? this.sums, 0, -n);
      this.spread(this.edges[1] ?? this.sums, 0, length - 1 + n);
    }
    const [from, to] = [MARGIN * labels, first * labels];
    for (let t = 0; t < length * labels; t++) out[to + t] = (totals[from + t] ?? 0) * tags.unit;
  }

  /** Adds what the thing at place `at` of a sentence gives to the totals within its reach. */
  private spread(sums: Int32Array, base: number, at: number): void {
    const { totals, width } = this;
    const row = (at - REACH + MARGIN) * this.model.tags.width;
    for (let c = 0; c < width; c++) totals[row + c] = (totals[row + c] ?? 0) + (sums[base + c] ?? 0);
  }

  private numberOf(token: Token): number {
    const known = this.numbers.get(token.light);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(token.light, number);
    const base = number * this.width;
    if (base + this.width > this.sums.length) {
      const sums = new Int32Array(this.sums.length * 2);
      sums.set(this.sums);
      this.sums = sums;
    }
    const { words } = this.model;
    const { slot, row } = digestOf(token, words, this.digests);
    if (row >= 0) {
      this.kinships.push(kinshipAt(slot, this.digests.stems[row] ?? 0, words));
      this.unfold(row, base);
    } else {
      this.kinships.push(kinshipOf(token, words));
      this.sums.fill(0, base, base + this.width);
      wordFacets(token, words, this.adder(this.sums, base));
    }
    return number;
  }

  private unfold(row: number, base: number): void {
    const { sums, digests, width } = this;
    const step = digests.steps[row] ?? 0;
    for (let c = 0; c < width; c++) sums[base + c] = (digests.sums[row * width + c] ?? 0) * step;
  }

  private setOf(bits: number): Int32Array {
    let sum = this.sets.get(bits);
    if (sum === undefined) {
      if (this.sets.size > MOST_WORDS) this.sets.clear();
      sum = new Int32Array(this.width);
      bitFacets(bits, this.adder(sum, 0));
      this.sets.set(bits, sum);
    }
    return sum;
  }

  private adder(sums: Int32Array, base: number): TakeFacet {
    const { tags } = this.model;
    return (facet, value, reach) => {
      for (let offset = -reach; offset <= reach; offset++) {
        addRow(tags, featureOf(facet, value, offset), sums, base + (REACH - offset) * tags.width);
      }
    };
  }
}
