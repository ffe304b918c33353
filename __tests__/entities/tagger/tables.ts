import type { Rows } from '../../../src/entities/tagger/rows.ts';
import { wordHash } from '../../../src/entities/tagger/spelling.ts';
import type { WordTable } from '../../../src/entities/tagger/words.ts';
import { normalize } from '../../../src/text/shadow.ts';
import { rowsWith } from '../../../tools/train/quantise.ts';
import { layOut } from '../../../tools/train/slots.ts';

/** A word table that knows a few words. */
export function wordTableOf(
  words: Record<string, { classes?: number[]; uses?: number; rank?: number }>,
): WordTable {
  const hashes = Object.keys(words).map((word) => wordHash(normalize(word)));
  const { slots, placeOf } = layOut(hashes);
  const size = slots.length;
  const table: WordTable = {
    slots,
    classes: [0, 1, 2, 3].map(() => new Uint16Array(size)),
    lists: new Uint8Array(size),
    ranks: new Uint8Array(size),
    uses: new Uint32Array(size),
  };
  for (const [index, { classes = [], uses = 0, rank = 0 }] of Object.values(words).entries()) {
    const slot = placeOf.get(hashes[index] ?? 0) ?? 0;
    for (const [grain, value] of classes.entries()) table.classes[grain]?.fill(value, slot, slot + 1);
    table.uses[slot] = uses;
    table.ranks[slot] = rank;
  }
  return table;
}

/** Rows that hold the given weights. */
export function rowsOf(weights: ReadonlyMap<number, readonly number[]>, width: number): Rows {
  const rows = new Map([...weights].map(([hash, row]) => [hash, Int8Array.from(row)]));
  return rowsWith(rows, width, 1);
}
