import type { Token } from '../../text/token.ts';
import { wordHash } from './spelling.ts';
import { slotOf, type WordTable } from './words.ts';

/**
 * What frequent words give to themselves and their neighbours, summed when the weights were packed, so that a short run
 * need not look up the hundred features of each of its words.
 */
export interface Digests {
  /** For each slot of the word table the word's row here, plus one; 0 for none. */
  readonly rows: Uint16Array;
  /** The hash of each word's stem (see `Kinship`). */
  readonly stems: Int32Array;
  /** `sums[row * width + column]` in steps of `steps[row]` units of the weights. */
  readonly sums: Int8Array;
  readonly steps: Uint8Array;
}

export const NO_DIGESTS: Digests = {
  rows: new Uint16Array(0),
  stems: new Int32Array(0),
  sums: new Int8Array(0),
  steps: new Uint8Array(0),
};

/** A word with its slot in the word table, and its row in the digests; -1 for each that there is not. */
export interface Digest {
  readonly slot: number;
  readonly row: number;
}

/** Looks a token's word up. Only words in Arabic letters and marks have a digest: of others the spelling tells more than the key. */
export function digestOf({ key, kind }: Token, words: WordTable, { rows }: Digests): Digest {
  const slot = kind === 'arabic' || kind === 'mark' ? slotOf(words, wordHash(key)) : -1;
  return { slot, row: slot < 0 ? -1 : (rows[slot] ?? 0) - 1 };
}
