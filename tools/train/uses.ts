import { Emissions } from '../../src/entities/tagger/emissions.ts';
import { beginOf, insideOf } from '../../src/entities/tagger/labels.ts';
import { Lattice } from '../../src/entities/tagger/lattice.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import { USE_STEPS, USES_BEGIN, USES_SEEN } from '../../src/entities/tagger/words.ts';
import type { Document } from '../../src/text/document.ts';

/** A word is used for names by at least this share of its uses before it is told how often they begin with it. */
const LEAST_SHARE = 0.1;
const LEAST_COUNT = 5;

/** Adds up how a model reads words in raw text. */
export class UseCounter {
  private readonly scorer: Emissions;
  private readonly lattice: Lattice;
  private readonly types: number;
  /** For each key the summed probability of each type, then of beginning a name, then the count. */
  private readonly sums = new Map<string, Float64Array>();

  constructor(model: Pick<Model, 'tags' | 'transitions' | 'words'>) {
    this.scorer = new Emissions(model);
    this.lattice = new Lattice(model.transitions);
    this.types = (this.lattice.labels - 1) / 2;
  }

  add({ tokens, sentences }: Document, bits: Uint32Array): void {
    const { lattice, types, sums } = this;
    const numbers = this.scorer.numbersOf(tokens);
    const emissions = new Float32Array(tokens.length * lattice.labels);
    for (const { first, last } of sentences) {
      this.scorer.score(numbers, first, last, bits, emissions);
      const chain = lattice.sum(emissions, first, last);
      for (let i = first; i < last; i++) {
        const key = tokens[i]?.key ?? '';
        let sum = sums.get(key);
        if (sum === undefined) {
          sum = new Float64Array(types + 2);
          sums.set(key, sum);
        }
        for (let type = 0; type < types; type++) {
          const begin = chain.marginal(i, beginOf(type));
          sum[type] = (sum[type] ?? 0) + begin + chain.marginal(i, insideOf(type));
          sum[types] = (sum[types] ?? 0) + begin;
        }
        sum[types + 1] = (sum[types + 1] ?? 0) + 1;
      }
    }
  }

  /** The words that were seen enough, and how they are used, as `WordTable.uses` holds it. */
  *uses(): Generator<[key: string, uses: number]> {
    const { types } = this;
    for (const [key, sum] of this.sums) {
      const count = sum[types + 1] ?? 0;
      if (count < LEAST_COUNT) continue;
      let uses = USES_SEEN;
      let names = 0;
      for (let type = 0; type < types; type++) {
        const share = (sum[type] ?? 0) / count;
        names += share;
        uses |= USE_STEPS.filter((step) => share >= step).length << (4 * type);
      }
      const begins = (sum[types] ?? 0) / count / names;
      if (names > LEAST_SHARE) uses |= (1 + Math.min(4, Math.floor(begins * 5))) << USES_BEGIN;
      yield [key, uses >>> 0];
    }
  }
}
