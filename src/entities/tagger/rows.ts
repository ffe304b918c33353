/** Rows of weights found by the hash of a feature. Open addressing; 0 marks a free slot, and the size is a power of two. */
export interface Rows {
  readonly slots: Uint32Array;
  /** `weights[slot * width + column]`, in units of `unit`. */
  readonly weights: Int8Array;
  readonly width: number;
  readonly unit: number;
}

/** Where the row of a feature begins in `weights`, or -1. */
export function rowOf({ slots, width }: Rows, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot];
    if (found === hash) return slot * width;
    if (found === 0 || found === undefined) return -1;
  }
}
