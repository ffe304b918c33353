import { isBegin, OUTSIDE, typeOf } from '../../src/entities/tagger/labels.ts';
import { USE_STEPS, USES_BEGIN, USES_SEEN } from '../../src/entities/tagger/words.ts';
import type { Token } from '../../src/text/token.ts';

/** How many types a profile can tell of. */
const TYPES = 6;
/** A word is used for names by at least this share of its uses before it is told how often they begin with it. */
const LEAST_SHARE = 0.1;
const LEAST_COUNT = 5;

/** Adds up what words were read as in raw text. */
export class UseCounter {
  /** For each key how often it was part of a name of each type, then how often it began one, then all its uses. */
  private readonly counts = new Map<string, Uint32Array>();

  add(tokens: readonly Token[], labels: Uint8Array): void {
    for (const [i, { key }] of tokens.entries()) {
      let count = this.counts.get(key);
      if (count === undefined) {
        count = new Uint32Array(TYPES + 2);
        this.counts.set(key, count);
      }
      count[TYPES + 1] = (count[TYPES + 1] ?? 0) + 1;
      const label = labels[i] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      count[typeOf(label)] = (count[typeOf(label)] ?? 0) + 1;
      if (isBegin(label)) count[TYPES] = (count[TYPES] ?? 0) + 1;
    }
  }

  /** The words that were seen enough, and how they are used, as `WordTable.uses` holds it. */
  *uses(): Generator<[key: string, uses: number]> {
    for (const [key, count] of this.counts) {
      const all = count[TYPES + 1] ?? 0;
      if (all < LEAST_COUNT) continue;
      let uses = USES_SEEN;
      let names = 0;
      for (let type = 0; type < TYPES; type++) {
        const share = (count[type] ?? 0) / all;
        names += share;
        uses |= USE_STEPS.filter((step) => share >= step).length << (4 * type);
      }
      const begins = (count[TYPES] ?? 0) / all / names;
      if (names > LEAST_SHARE) uses |= (1 + Math.min(4, Math.floor(begins * 5))) << USES_BEGIN;
      yield [key, uses >>> 0];
    }
  }
}
