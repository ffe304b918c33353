import { slotIn } from './hash.ts';

/** What is known of words beyond the training text, found by the hash of their loose key; see `tools/train/words.ts`. */
export interface WordTable {
  /** The hash of each word (see `slotIn`). */
  readonly slots: Int32Array;
  /** Distributional classes at four granularities, 0 for none. */
  readonly classes: readonly Uint16Array[];
  /** Which lists of names hold the word, one bit each. */
  readonly lists: Uint8Array;
  /** How frequent the word is: the binary logarithm of its rank, plus one; 0 where its rank is not known. */
  readonly ranks: Uint8Array;
  /** Shares of the types among the uses of the word, in `USE_STEPS`, four bits a type; 0 where it was not seen enough. */
  readonly uses: Uint32Array;
}

/** The slot of a word, or -1. */
export function slotOf(table: WordTable, hash: number): number {
  return slotIn(table.slots, hash || 1);
}

/** A type's share of the uses of a word is stored as the number of these that it reaches. */
export const USE_STEPS: readonly number[] = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95];
/** Above the types: set for every word that was seen enough, and how often its names begin with it. */
export const USES_SEEN = 1 << 27;
export const USES_BEGIN = 24;
const USE_TYPES = 6;

export const UNKNOWN_PROFILE = 4 ** USE_TYPES;
export const EDGE_PROFILE = UNKNOWN_PROFILE + 1;

/** The uses of a word, rougher: two bits a type. */
export function profileOf(table: WordTable, slot: number): number {
  const uses = table.uses[slot] ?? 0;
  if (uses === 0) return UNKNOWN_PROFILE;
  let profile = 0;
  for (let type = 0; type < USE_TYPES; type++) {
    const step = (uses >>> (4 * type)) & 15;
    profile = profile * 4 + (step > 7 ? 3 : step > 5 ? 2 : step > 2 ? 1 : 0);
  }
  return profile;
}
