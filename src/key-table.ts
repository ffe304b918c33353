import type { PackedArray, ReadSection } from './packed.ts';

/** Numbers keys, and writes the hash table by which the run time finds them. */
export class KeyTable {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  number(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
    }
    return number;
  }

  /**
   * As sections of a packed file. In `slots`, open addressing from slot `hash & (size - 1)`, stands the number of a key plus
   * one, 0 in a free slot; key `n` is `units[from[n]]` to `units[from[n + 1]]`, UTF-16.
   */
  arrays(name: string): Record<string, PackedArray> {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.count * 2 + 2)));
    const from = new Uint32Array(this.count + 1);
    const units: number[] = [];
    for (const [key, number] of this.numbers) {
      for (let i = 0; i < key.length; i++) units.push(key.charCodeAt(i));
      from[number + 1] = units.length;
      let slot = hashOf(key) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return {
      [`${name}.slots`]: slots,
      [`${name}.from`]: from,
      [`${name}.units`]: Uint16Array.from(units),
    };
  }
}

/** What finds the number of a key of a packed table in place, or -1. */
export function keyFinder(read: ReadSection, name: string): (key: string) => number {
  const slots = read(`${name}.slots`, 'Uint32Array');
  const from = read(`${name}.from`, 'Uint32Array');
  const units = read(`${name}.units`, 'Uint16Array');
  const mask = slots.length - 1;
  const matches = (number: number, key: string): boolean => {
    const start = from[number] ?? 0;
    if ((from[number + 1] ?? 0) - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (units[start + i] !== key.charCodeAt(i)) return false;
    return true;
  };
  return (key) => {
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] ?? 0;
      if (found === 0) return -1;
      if (matches(found - 1, key)) return found - 1;
    }
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}
