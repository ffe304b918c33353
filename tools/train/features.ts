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
import type { Instance } from './crf.ts';
import type { Sample } from './sample.ts';

const OWN = 0;
const LEAST_SEEN = 2;

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
  /** The hash of each feature that all corpora share. */
  readonly hashes: number[] = [];
  /** How many features have a number. */
  count = 0;

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

  /**
   * Instances of samples, whose features are numbered here for the first time. A foreign corpus has each feature twice,
   * once for itself, so that what is peculiar to it is not learned for all (Daumé 2007). Features of the second kind have
   * the higher numbers and no hash.
   */
  open(samples: readonly Sample[]): Instance[] {
    const shared = new Map<number, number>();
    const peculiar = new Map<number, number>();
    for (const sample of samples) {
      const { fixed, droppable } = this.hashed(sample);
      for (const list of [...fixed, ...droppable]) {
        for (const hash of list) {
          shared.set(hash, (shared.get(hash) ?? 0) + 1);
          if (sample.corpus === OWN) continue;
          const copy = mix(hash, sample.corpus);
          peculiar.set(copy, (peculiar.get(copy) ?? 0) + 1);
        }
      }
    }
    for (const [hash, seen] of shared) {
      if (seen < LEAST_SEEN) shared.delete(hash);
      else shared.set(hash, this.hashes.push(hash) - 1);
    }
    this.count = this.hashes.length;
    for (const [hash, seen] of peculiar) {
      if (seen < LEAST_SEEN) peculiar.delete(hash);
      else peculiar.set(hash, this.count++);
    }
    const numbered = (list: readonly number[], corpus: number): Int32Array => {
      const numbers: number[] = [];
      for (const hash of list) {
        const number = shared.get(hash);
        const copy = corpus === OWN ? undefined : peculiar.get(mix(hash, corpus));
        if (number !== undefined) numbers.push(number);
        if (copy !== undefined) numbers.push(copy);
      }
      return Int32Array.from(numbers);
    };
    return samples.map((sample) => {
      const { fixed, droppable } = this.hashed(sample);
      return {
        fixed: fixed.map((list) => numbered(list, sample.corpus)),
        droppable: droppable.map((list) => numbered(list, sample.corpus)),
        labels: sample.labels,
      };
    });
  }
}
