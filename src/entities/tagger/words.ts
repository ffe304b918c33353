/** What is known of words beyond the training text, found by the hash of their loose key; see `tools/train/words.ts`. */
export interface WordTable {
  /** Open addressing: the hash of each word, 0 in a free slot. The length is a power of two. */
  readonly slots: Uint32Array;
  /** Distributional classes at four granularities, 0 for none. */
  readonly classes: readonly Uint16Array[];
  /** Which lists of names hold the word, one bit each. */
  readonly lists: Uint8Array;
  /** How frequent the word is: the binary logarithm of its rank, plus one; 0 where its rank is not known. */
  readonly ranks: Uint8Array;
  /** Binned shares of the types among the uses of the word, four bits a type; 0 where the word was not seen enough. */
  readonly uses: Uint32Array;
}

/** The slot of a word, or -1. */
export function slotOf(table: WordTable, hash: number): number {
  const mask = table.slots.length - 1;
  const wanted = hash >>> 0 || 1;
  for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
    const found = table.slots[slot];
    if (found === wanted) return slot;
    if (found === 0 || found === undefined) return -1;
  }
}
