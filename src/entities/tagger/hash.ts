/** FNV-1a, so that the hashes of all prefixes of a word come from one pass. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of what was hashed so far followed by one more unit. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Spreads two numbers over 32 bits (the finaliser of MurmurHash3), signed and never 0. Signed, because V8 keeps a number
 * above 2³¹ as an object, which costs a short run more than all arithmetic.
 */
export function mix(value: number, salt: number): number {
  let hash = Math.imul(value, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}

/**
 * The slot of a hash in a table of open addressing, or -1. Hashes that meet stand in ascending order, 0 in a free slot.
 */
export function slotIn(slots: Int32Array, hash: number): number {
  const size = slots.length;
  for (let slot = homeOf(hash, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = slots[slot] ?? 0;
    if (found === hash) return slot;
    if (found === 0 || found > hash) return -1;
  }
}

/** The first slot of a hash in such a table: the table is spread over all hashes, as a product costs less than a remainder. */
export function homeOf(hash: number, size: number): number {
  return Math.floor(((hash >>> 1) / 2 ** 31) * size);
}
