import { homeOf } from '../../src/entities/tagger/hash.ts';

/** Hash tables are filled to this share. */
const FILL = 0.8;

/**
 * Lays hashes out in an open-addressing table; `placeOf` is the slot of each. They are entered in ascending order, so that
 * who looks for one may stop at a greater one (Amble & Knuth 1974): most are looked for in vain.
 */
export function layOut(hashes: Iterable<number>): {
  slots: Int32Array;
  placeOf: ReadonlyMap<number, number>;
} {
  const all = [...hashes].sort((a, b) => a - b);
  const size = Math.ceil(all.length / FILL) + 1;
  const slots = new Int32Array(size);
  const placeOf = new Map<number, number>();
  for (const hash of all) {
    let slot = homeOf(hash, size);
    while (slots[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot] = hash;
    placeOf.set(hash, slot);
  }
  return { slots, placeOf };
}
