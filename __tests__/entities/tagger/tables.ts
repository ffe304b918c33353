import { homeOf } from '../../../src/entities/tagger/hash.ts';
import type { Rows } from '../../../src/entities/tagger/rows.ts';
import { wordHash } from '../../../src/entities/tagger/spelling.ts';
import type { WordTable } from '../../../src/entities/tagger/words.ts';
import { normalize } from '../../../src/text/shadow.ts';

const SIZE = 64;

/** A word table that knows a few words. */
export function wordTableOf(
  words: Record<string, { classes?: number[]; uses?: number; rank?: number }>,
): WordTable {
  const table: WordTable = {
    slots: new Int32Array(SIZE),
    classes: [0, 1, 2, 3].map(() => new Uint16Array(SIZE)),
    lists: new Uint8Array(SIZE),
    ranks: new Uint8Array(SIZE),
    uses: new Uint32Array(SIZE),
  };
  for (const [word, { classes = [], uses = 0, rank = 0 }] of Object.entries(words)) {
    const slot = place(table.slots, wordHash(normalize(word)));
    for (const [grain, value] of classes.entries()) table.classes[grain]?.fill(value, slot, slot + 1);
    table.uses[slot] = uses;
    table.ranks[slot] = rank;
  }
  return table;
}

/** Rows that hold the given weights. */
export function rowsOf(weights: ReadonlyMap<number, readonly number[]>, width: number): Rows {
  let size = SIZE;
  while (size < 2 * weights.size) size *= 2;
  const rows = { slots: new Int32Array(size), weights: new Int8Array(size * width), width, unit: 1 };
  for (const [hash, row] of weights) rows.weights.set(row, place(rows.slots, hash) * width);
  return rows;
}

function place(slots: Int32Array, hash: number): number {
  let slot = homeOf(hash, slots.length);
  while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
  slots[slot] = hash;
  return slot;
}
