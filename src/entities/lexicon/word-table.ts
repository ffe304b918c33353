import type { PackedArray } from '../../packed.ts';
import { hashOf } from './lexicon.ts';

/** Numbers words, and writes the hash table by which the run time finds them. */
export class WordTable {
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

  arrays(): Record<string, PackedArray> {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.count * 2 + 2)));
    const wordFrom = new Uint32Array(this.count + 1);
    const units: number[] = [];
    for (const [key, number] of this.numbers) {
      for (let i = 0; i < key.length; i++) units.push(key.charCodeAt(i));
      wordFrom[number + 1] = units.length;
      let slot = hashOf(key) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return { slots, wordFrom, wordUnits: Uint16Array.from(units) };
  }
}
