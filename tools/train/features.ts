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
import type { WordTable } from '../../src/entities/tagger/words.ts';
import type { Token } from '../../src/text/token.ts';
import type { Instance } from './crf.ts';
import type { Sample } from './sample.ts';

/** For each offset from -2 to 2, the features that something standing there gives a token. */
type ByOffset = readonly (readonly number[])[];

/** Numbers the features of samples: those seen twice or more while open get a number, the rest never. */
export class FeatureIndex {
  private readonly table: WordTable;
  private readonly without: ReadonlySet<number>;
  private readonly words = new Map<string, ByOffset>();
  private readonly sets = new Map<number, ByOffset>();
  private readonly edges: readonly ByOffset[];
  private readonly kinships = new Map<string, Kinship>();
  /** The hash of each numbered feature. */
  readonly hashes: number[] = [];

  /** `without` names facets to leave out. */
  constructor(table: WordTable, without: ReadonlySet<number> = new Set()) {
    this.table = table;
    this.without = without;
    this.edges = [false, true].map((after) => this.collect((take) => edgeFacets(after, take)));
  }

  private collect(give: (take: TakeFacet) => void): ByOffset {
    const lists: number[][] = Array.from({ length: 2 * REACH + 1 }, () => []);
    give((facet, value, reach) => {
      if (this.without.has(facet)) return;
      for (let offset = -reach; offset <= reach; offset++) {
        lists[offset + REACH]?.push(featureOf(facet, value, offset));
      }
    });
    return lists;
  }

  private ofWord(token: Token): ByOffset {
    let lists = this.words.get(token.light);
    if (lists === undefined) {
      lists = this.collect((take) => wordFacets(token, this.table, take));
      this.words.set(token.light, lists);
    }
    return lists;
  }

  private ofBits(bits: number): ByOffset {
    let lists = this.sets.get(bits);
    if (lists === undefined) {
      lists = this.collect((take) => bitFacets(bits, take));
      this.sets.set(bits, lists);
    }
    return lists;
  }

  private kinshipOf(token: Token | undefined): Kinship | null {
    if (token === undefined) return null;
    let known = this.kinships.get(token.light);
    if (known === undefined) {
      known = kinshipOf(token, this.table);
      this.kinships.set(token.light, known);
    }
    return known;
  }

  /** The hashes of the features of each token of a sample. */
  hashed({ tokens, bits }: Sample): { fixed: number[][]; droppable: number[][] } {
    const fixed: number[][] = [];
    const droppable: number[][] = [];
    for (let i = 0; i < tokens.length; i++) {
      const own: number[] = [];
      const loose: number[] = [];
      for (let offset = -REACH; offset <= REACH; offset++) {
        const token = tokens[i + offset];
        const lists = token ? this.ofWord(token) : this.edges[i + offset < 0 ? 0 : 1];
        own.push(...(lists?.[offset + REACH] ?? []));
        loose.push(...(this.ofBits(bits[i + offset] ?? 0)[offset + REACH] ?? []));
      }
      const kinship = this.kinshipOf(tokens[i]);
      if (kinship) {
        neighbourFacets(
          this.kinshipOf(tokens[i - 1]),
          kinship,
          this.kinshipOf(tokens[i + 1]),
          (facet, value) => {
            if (!this.without.has(facet)) own.push(featureOf(facet, value, 0));
          },
        );
      }
      fixed.push(own);
      droppable.push(loose);
    }
    return { fixed, droppable };
  }

  /** Instances of samples whose features are numbered here for the first time. */
  open(samples: readonly Sample[]): Instance[] {
    const numbers = new Map<number, number>();
    const hashed = samples.map((sample) => this.hashed(sample));
    const count = (hash: number) => numbers.set(hash, (numbers.get(hash) ?? 0) + 1);
    for (const { fixed, droppable } of hashed) {
      for (const list of fixed) list.forEach(count);
      for (const list of droppable) list.forEach(count);
    }
    for (const [hash, seen] of numbers) {
      if (seen < 2) numbers.delete(hash);
      else numbers.set(hash, this.hashes.push(hash) - 1);
    }
    const numbered = (list: readonly number[]) =>
      Int32Array.from(list.map((hash) => numbers.get(hash) ?? -1).filter((number) => number >= 0));
    return hashed.map(({ fixed, droppable }, index) => ({
      fixed: fixed.map(numbered),
      droppable: droppable.map(numbered),
      labels: samples[index]?.labels ?? new Uint8Array(0),
    }));
  }
}
