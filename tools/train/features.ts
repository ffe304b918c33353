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
} from '../../src/entities/tagger/facets.ts';
import { mix } from '../../src/entities/tagger/hash.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import type { Token } from '../../src/text/token.ts';
import { OWN, type Sample } from './sample.ts';

/** How many features a token shares with its neighbours. */
const PAIRS = 5;
/** Features are counted in so many places, a power of two, by their hash; those that share a place count together. */
const PLACES = 1 << 26;
/** A copy of a feature for one corpus is numbered if it was seen so often. */
const LEAST_COPIES = 2;
const MOST = 255;

/** What stands at a token, a word or a set of bits, and the features that it gives to the tokens from -2 to 2 of it. */
interface Giver {
  readonly corpus: number;
  /** Hashes by offset. */
  readonly hashes: readonly (readonly number[])[];
  /** The numbers of those that have one, by offset. */
  features: readonly Int32Array[];
  seen: number;
}

/** A sentence as the trainer sees it. */
export interface Sentence {
  readonly words: Int32Array;
  readonly sets: Int32Array;
  /** For each token `PAIRS` hashes; once the features are numbered, numbers plus one, 0 for none. */
  readonly pairs: Int32Array;
  readonly labels: Uint8Array;
  /** How often an epoch takes it. */
  readonly times: number;
}

/**
 * Numbers the features of sentences. A foreign corpus has each feature of a word twice, once for itself, so that what is
 * peculiar to it is not learned for all (Daumé 2007).
 */
export class FeatureTable {
  private readonly table: WordTable;
  private readonly without: ReadonlySet<number>;
  private readonly givers: Giver[] = [];
  private readonly kinships: (Kinship | null)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly edges: readonly Giver[];
  readonly sentences: Sentence[] = [];
  /** The hash of each feature that all corpora share; copies have higher numbers and no hash. */
  readonly hashes: number[] = [];
  /** How many features have a number. */
  count = 0;

  /** `without` names facets to leave out. */
  constructor(table: WordTable, without: ReadonlySet<number> = new Set()) {
    this.table = table;
    this.without = without;
    this.edges = [false, true].map((after) => this.giver(OWN, (take) => edgeFacets(after, take)));
  }

  private giver(corpus: number, give: (take: TakeFacet) => void): Giver {
    const hashes: number[][] = Array.from({ length: 2 * REACH + 1 }, () => []);
    give((facet, value, reach) => {
      if (this.without.has(facet)) return;
      for (let offset = -reach; offset <= reach; offset++) {
        hashes[offset + REACH]?.push(featureOf(facet, value, offset));
      }
    });
    return { corpus, hashes, features: [], seen: 0 };
  }

  /** The number of what stands at a token, which `name` names within its corpus. */
  private numberOf(
    name: string,
    corpus: number,
    kinship: () => Kinship | null,
    give: (take: TakeFacet) => void,
  ): number {
    const key = `${corpus} ${name}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.givers.push(this.giver(corpus, give)) - 1;
      this.kinships.push(kinship());
      this.numbers.set(key, number);
    }
    const giver = this.givers[number];
    if (giver) giver.seen++;
    return number;
  }

  private wordOf(token: Token, corpus: number): number {
    return this.numberOf(
      token.light,
      corpus,
      () => kinshipOf(token, this.table),
      (take) => wordFacets(token, this.table, take),
    );
  }

  /** Takes a sentence, which each epoch is to read so many times. */
  add({ tokens, bits, labels, corpus }: Sample, times: number): void {
    const words = Int32Array.from(tokens, (token) => this.wordOf(token, corpus));
    const sets = Int32Array.from(bits, (set) =>
      this.numberOf(
        `bits ${set}`,
        corpus,
        () => null,
        (take) => bitFacets(set, take),
      ),
    );
    const pairs = new Int32Array(words.length * PAIRS);
    const kinshipAt = (i: number): Kinship | null => this.kinships[words[i] ?? -1] ?? null;
    for (let i = 0; i < words.length; i++) {
      const own = kinshipAt(i);
      if (own === null) continue;
      let at = i * PAIRS;
      neighbourFacets(kinshipAt(i - 1), own, kinshipAt(i + 1), (facet, value) => {
        pairs[at++] = this.without.has(facet) ? 0 : featureOf(facet, value, 0);
      });
    }
    this.sentences.push({ words, sets, pairs, labels, times });
  }

  /** Numbers the features that were seen at least so often; to be called once, after the last sentence. */
  close(least: number): void {
    const seen = new Uint8Array(PLACES);
    const count = (hash: number, times: number): void => {
      const place = hash & (PLACES - 1);
      seen[place] = Math.min(MOST, (seen[place] ?? 0) + times);
    };
    for (const { corpus, hashes, seen: times } of this.givers) {
      for (const hash of hashes.flat()) {
        count(hash, times);
        if (corpus !== OWN) count(mix(hash, corpus), times);
      }
    }
    for (const { hashes } of this.edges) for (const hash of hashes.flat()) count(hash, MOST);
    for (const { pairs } of this.sentences) for (const hash of pairs) if (hash !== 0) count(hash, 1);

    const numbers = new Map<number, number>();
    const numberOf = (hash: number): number | undefined => {
      let number = numbers.get(hash);
      if (number === undefined && (seen[hash & (PLACES - 1)] ?? 0) >= least) {
        number = this.hashes.push(hash) - 1;
        numbers.set(hash, number);
      }
      return number;
    };
    const all = [...this.edges, ...this.givers];
    const shared = all.map(({ hashes }) =>
      hashes.map((list) => list.flatMap((hash) => numberOf(hash) ?? [])),
    );
    for (const { pairs } of this.sentences) {
      for (const [at, hash] of pairs.entries()) pairs[at] = hash === 0 ? 0 : (numberOf(hash) ?? -1) + 1;
    }
    this.count = this.hashes.length;
    const copies = new Map<number, number>();
    const copyOf = (hash: number, corpus: number): number | undefined => {
      const copy = mix(hash, corpus);
      let number = copies.get(copy);
      if (number === undefined && (seen[copy & (PLACES - 1)] ?? 0) >= LEAST_COPIES) {
        number = this.count++;
        copies.set(copy, number);
      }
      return number;
    };
    for (const [index, giver] of all.entries()) {
      giver.features = giver.hashes.map((list, offset) => {
        const own = shared[index]?.[offset] ?? [];
        const { corpus } = giver;
        return Int32Array.from(
          corpus === OWN ? own : [...own, ...list.flatMap((hash) => copyOf(hash, corpus) ?? [])],
        );
      });
    }
  }

  /** Writes the numbers of the features of a token into `out`, and returns how many there are. */
  gather({ words, sets, pairs }: Sentence, i: number, withBits: boolean, out: Int32Array): number {
    let length = 0;
    const take = (giver: Giver | undefined, offset: number): void => {
      const list = giver?.features[offset + REACH];
      if (list === undefined) return;
      for (let f = 0; f < list.length; f++) out[length++] = list[f] ?? 0;
    };
    for (let offset = -REACH; offset <= REACH; offset++) {
      const at = i + offset;
      const isEdge = at < 0 || at >= words.length;
      take(isEdge ? this.edges[at < 0 ? 0 : 1] : this.givers[words[at] ?? 0], offset);
      if (withBits && !isEdge) take(this.givers[sets[at] ?? 0], offset);
    }
    for (let at = i * PAIRS; at < (i + 1) * PAIRS; at++) {
      const number = pairs[at] ?? 0;
      if (number > 0) out[length++] = number - 1;
    }
    return length;
  }
}
