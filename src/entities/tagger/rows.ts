import { slotIn } from './hash.ts';

/** Rows of weights found by the hash of a feature (see `slotIn`). */
export interface Rows {
  readonly slots: Int32Array;
  /** `weights[slot * width + column]`, in units of `unit`. */
  readonly weights: Int8Array;
  readonly width: number;
  readonly unit: number;
}

/** Where the row of a feature begins in `weights`, or -1. */
export function rowOf({ slots, width }: Rows, hash: number): number {
  const slot = slotIn(slots, hash);
  return slot < 0 ? -1 : slot * width;
}

/** Adds the row of a feature, where there is one, to `sums` from `at` on; sums are in units, as the weights are. */
export function addRow(rows: Rows, hash: number, sums: Int32Array, at: number): void {
  const from = rowOf(rows, hash);
  if (from < 0) return;
  const { weights, width } = rows;
  for (let c = 0; c < width; c++) sums[at + c] = (sums[at + c] ?? 0) + (weights[from + c] ?? 0);
}
