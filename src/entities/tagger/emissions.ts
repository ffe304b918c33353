import type { Token } from '../../text/token.ts';
import {
  bitFacets,
  edgeFacets,
  featureOf,
  type Kinship,
  kinshipOf,
  neighbourFacets,
  REACH,
  type TakeFacet,
  wordFacets,
} from './facets.ts';
import type { Model } from './model.ts';
import { addRow } from './rows.ts';

const SPAN = 2 * REACH + 1;
/** When this many words are remembered, all are forgotten. */
const MOST_WORDS = 1 << 15;

/**
 * Scores labels for tokens. All that a word gives to itself and its neighbours is summed once and kept, so that a token
 * costs a few additions of rows.
 */
export class Emissions {
  private readonly model: Pick<Model, 'tags' | 'words'>;
  private readonly width: number;
  private readonly numbers = new Map<string, number>();
  private readonly kinships: Kinship[] = [];
  private readonly sets = new Map<number, Float32Array>();
  private readonly edges: readonly Float32Array[];
  private sums: Float32Array;

  constructor(model: Pick<Model, 'tags' | 'words'>) {
    this.model = model;
    this.width = SPAN * model.tags.width;
    this.sums = new Float32Array(1024 * this.width);
    this.edges = [false, true].map((after) => {
      const sum = new Float32Array(this.width);
      edgeFacets(after, this.adder(sum, 0));
      return sum;
    });
  }

  /** What the tokens have in common with other words; asks for each word once. */
  kinshipsOf(tokens: readonly Token[]): Kinship[] {
    if (this.numbers.size > MOST_WORDS) {
      this.numbers.clear();
      this.kinships.length = 0;
    }
    return tokens.map((token) => this.kinships[this.numberOf(token)] ?? kinshipOf(token, this.model.words));
  }

  /** Writes the scores of the tokens of a sentence, `first` to `last` exclusive, into their rows of `out`. */
  score(
    tokens: readonly Token[],
    kinships: readonly Kinship[],
    first: number,
    last: number,
    bits: Uint32Array,
    out: Float32Array,
  ): void {
    const { tags } = this.model;
    const labels = tags.width;
    out.fill(0, first * labels, last * labels);
    let row = 0;
    const add: TakeFacet = (facet, value) => addRow(tags, featureOf(facet, value, 0), out, row);
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      const own = kinships[i];
      if (token === undefined || own === undefined) break;
      this.spread(this.sums, this.numberOf(token) * this.width, i, first, last, out);
      if (bits[i]) this.spread(this.setOf(bits[i] ?? 0), 0, i, first, last, out);
      row = i * labels;
      const before = i > first ? (kinships[i - 1] ?? null) : null;
      const after = i + 1 < last ? (kinships[i + 1] ?? null) : null;
      neighbourFacets(before, own, after, add);
    }
    for (let n = 1; n <= REACH; n++) {
      this.spread(this.edges[0] ?? this.sums, 0, first - n, first, last, out);
      this.spread(this.edges[1] ?? this.sums, 0, last - 1 + n, first, last, out);
    }
  }

  /** Adds what stands at token `at` to the rows within reach: where it stands at offset o, `sums` says what it gives. */
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

  private numberOf(token: Token): number {
    const known = this.numbers.get(token.light);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(token.light, number);
    this.kinships.push(kinshipOf(token, this.model.words));
    const base = number * this.width;
    if (base + this.width > this.sums.length) {
      const sums = new Float32Array(this.sums.length * 2);
      sums.set(this.sums);
      this.sums = sums;
    }
    this.sums.fill(0, base, base + this.width);
    wordFacets(token, this.model.words, this.adder(this.sums, base));
    return number;
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
    const { tags } = this.model;
    return (facet, value, reach) => {
      for (let offset = -reach; offset <= reach; offset++) {
        addRow(tags, featureOf(facet, value, offset), sums, base + (offset + REACH) * tags.width);
      }
    };
  }
}
