import type { Rows } from '../../src/entities/tagger/rows.ts';
import { layOut } from './slots.ts';

/** Weights nearer to zero than this are taken for zero. */
const LEAST = 0.02;

/**
 * Rounds weights to a byte each and leaves out the features that say nothing. `weights[index * width + column]` belongs to
 * `hashes[index]`; weights beyond the hashes are not packed.
 */
export function quantise(hashes: readonly number[], weights: Float32Array, width: number): Rows {
  let largest = 0;
  for (const weight of weights.subarray(0, hashes.length * width))
    largest = Math.max(largest, Math.abs(weight));
  const unit = Math.fround(largest / 127);
  const kept = new Map<number, Int8Array>();
  for (const [index, hash] of hashes.entries()) {
    const row = Int8Array.from(weights.subarray(index * width, (index + 1) * width), (weight) =>
      Math.abs(weight) < LEAST ? 0 : Math.round(weight / unit),
    );
    if (row.some((weight) => weight !== 0)) kept.set(hash, row);
  }
  return rowsWith(kept, width, unit);
}

/** Lays rows out by their hashes. */
export function rowsWith(rows: ReadonlyMap<number, Int8Array>, width: number, unit: number): Rows {
  const { slots, placeOf } = layOut(rows.keys());
  const weights = new Int8Array(slots.length * width);
  for (const [hash, row] of rows) weights.set(row, (placeOf.get(hash) ?? 0) * width);
  return { slots, weights, width, unit };
}
