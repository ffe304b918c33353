/** Rows of weights found by the hash of a feature. Open addressing from slot `hash % size`; 0 marks a free slot. */
export interface Rows {
  readonly slots: Uint32Array;
  /** `weights[slot * width + column]`, in units of `unit`. */
  readonly weights: Int8Array;
  readonly width: number;
  readonly unit: number;
}

/** Where the row of a feature begins in `weights`, or -1. */
export function rowOf({ slots, width }: Rows, hash: number): number {
  const size = slots.length;
  for (let slot = hash % size; ; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = slots[slot];
    if (found === hash) return slot * width;
    if (found === 0 || found === undefined) return -1;
  }
}

/** Adds the row of a feature, where there is one, to `sums` from `at` on. */
export function addRow(rows: Rows, hash: number, sums: Float32Array, at: number): void {
  const from = rowOf(rows, hash);
  if (from < 0) return;
  const { weights, width, unit } = rows;
  for (let c = 0; c < width; c++) sums[at + c] = (sums[at + c] ?? 0) + (weights[from + c] ?? 0) * unit;
}
