import { homeOf } from './hash.ts';

/** Rows of weights found by the hash of a feature. Open addressing from `homeOf`, hashes that meet in ascending order; 0 marks a free slot. */
export interface Rows {
  readonly slots: Int32Array;
  /** `weights[slot * width + column]`, in units of `unit`. */
  readonly weights: Int8Array;
  readonly width: number;
  readonly unit: number;
}

/** Where the row of a feature begins in `weights`, or -1. */
export function rowOf({ slots, width }: Rows, hash: number): number {
  const size = slots.length;
  for (let slot = homeOf(hash, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = slots[slot] ?? 0;
    if (found === hash) return slot * width;
    if (found === 0 || found > hash) return -1;
  }
}

/** Adds the row of a feature, where there is one, to `sums` from `at` on; sums are in units, as the weights are. */
export function addRow(rows: Rows, hash: number, sums: Int32Array, at: number): void {
  const from = rowOf(rows, hash);
  if (from < 0) return;
  const { weights, width } = rows;
  for (let c = 0; c < width; c++) sums[at + c] = (sums[at + c] ?? 0) + (weights[from + c] ?? 0);
}
