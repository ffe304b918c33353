interface Phrase<T> {
  readonly keys: readonly string[];
  /** Whether the last key is only the beginning of a word (a preposition written onto the next). */
  readonly open: boolean;
  readonly value: T;
}

/** What a phrase table found: `length` words, and the value of the phrase. `open`: the last word goes on after the phrase. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly open: number;
  readonly value: T;
}

/** Phrases of one or more words, looked up by loose keys, the longest first, and a whole word before the beginning of one. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  /** Adds a phrase in the loose form; a final hyphen means that its last letters are written onto the next word. */
  add(phrase: string, value: T): void {
    const open = phrase.endsWith('-');
    const keys = (open ? phrase.slice(0, -1) : phrase).split(' ');
    const list = this.#byFirst.get(keys[0] ?? '');
    if (list === undefined) this.#byFirst.set(keys[0] ?? '', [{ keys, open, value }]);
    else {
      // A word as a whole says more than the letters that it begins with: «وفقاً لما» before «وفقاً لـ».
      const after = list.findIndex(
        (phrase) =>
          phrase.keys.length < keys.length || (phrase.keys.length === keys.length && phrase.open && !open),
      );
      list.splice(after < 0 ? list.length : after, 0, { keys, open, value });
    }
  }

  /** The longest phrase that begins with `first` and goes on with the keys from index `next` on. */
  match(first: string, keyAt: (index: number) => string | undefined, next: number): PhraseMatch<T> | null {
    const list = this.#byFirst.get(first);
    if (list === undefined) return null;
    for (const { keys, open, value } of list) {
      let k = 1;
      for (; k < keys.length; k++) {
        const key = keyAt(next + k - 1);
        const last = open && k === keys.length - 1;
        if (
          key === undefined ||
          (last ? !(key.startsWith(keys[k] ?? '') && key.length > (keys[k]?.length ?? 0)) : key !== keys[k])
        )
          break;
      }
      if (k === keys.length)
        return { length: keys.length, open: open ? (keys.at(-1)?.length ?? 0) : 0, value };
    }
    return null;
  }
}
