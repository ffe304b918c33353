import { mapOf, type PackedMap, packMap } from '../packed.ts';

/** What a phrase table found: `length` words, and the value of the phrase. `open`: the last word goes on after the phrase. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly open: number;
  readonly value: T;
}

/** A phrase without its first key: the others, whether the last is only the beginning of a word, and the number of its value. */
type Rest = readonly [keys: readonly string[], open: boolean, value: number];

/** Phrases as they are packed: by their first key, the longest first, and a whole word before the beginning of one. */
export interface PackedPhrases<T> {
  readonly byFirst: PackedMap<readonly Rest[]>;
  readonly values: readonly T[];
}

/** Packs phrases in the loose form; a final hyphen means that the last letters are written onto the next word («وفقا ل-»). */
export function packPhrases<T>(phrases: Iterable<readonly [string, T]>): PackedPhrases<T> {
  const byFirst: Record<string, Rest[]> = {};
  const values: T[] = [];
  for (const [phrase, value] of phrases) {
    const open = phrase.endsWith('-');
    const [first = '', ...keys] = (open ? phrase.slice(0, -1) : phrase).split(' ');
    const known = values.findIndex((other) => JSON.stringify(other) === JSON.stringify(value));
    if (known < 0) values.push(value);
    byFirst[first] ??= [];
    byFirst[first].push([keys, open, known < 0 ? values.length - 1 : known]);
  }
  // A word as a whole says more than the letters that it begins with: «وفقاً لما» before «وفقاً لـ».
  for (const list of Object.values(byFirst))
    list.sort(([a, isOpen], [b, isOther]) => b.length - a.length || Number(isOpen) - Number(isOther));
  return { byFirst: packMap(byFirst), values };
}

/** Phrases of one or more words, looked up by loose keys. */
export class PhraseTable<T> {
  /** Stands for the table in `Word.phrases`. */
  readonly bit: number;
  readonly #byFirst: ReadonlyMap<string, readonly Rest[]>;
  readonly #values: readonly T[];

  constructor({ byFirst, values }: PackedPhrases<T>, bit: number) {
    this.bit = bit;
    this.#byFirst = mapOf(byFirst);
    this.#values = values;
  }

  /** The table's bit where a phrase begins with a word, else 0. */
  begins(first: string): number {
    return this.#byFirst.has(first) ? this.bit : 0;
  }

  /** The longest phrase that begins with `first` and goes on with the keys from index `next` on. */
  match(first: string, keyAt: (index: number) => string | undefined, next: number): PhraseMatch<T> | null {
    const phrases = this.#byFirst.get(first);
    if (phrases === undefined) return null;
    for (const [keys, open, number] of phrases) {
      const value = this.#values[number];
      if (value === undefined || !follows(keys, open, keyAt, next)) continue;
      return { length: keys.length + 1, open: open ? (keys.at(-1) ?? first).length : 0, value };
    }
    return null;
  }
}

function follows(
  keys: readonly string[],
  open: boolean,
  keyAt: (index: number) => string | undefined,
  next: number,
): boolean {
  for (let k = 0; k < keys.length; k++) {
    const key = keyAt(next + k);
    const wanted = keys[k] ?? '';
    const isLast = open && k === keys.length - 1;
    if (
      key === undefined ||
      !(isLast ? key.startsWith(wanted) && key.length > wanted.length : key === wanted)
    )
      return false;
  }
  return true;
}
