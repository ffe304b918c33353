/** The words that are remembered at most: news uses few words often, but hostile input has no end of words. */
const MOST = 16_000;

/** V8 keeps a whole text alive for the sake of a slice of it that is longer than this. */
const LONGEST_APART = 12;

/** The same word, as a copy where it may be a slice, so that whoever keeps it does not keep the text. */
export function apart(word: string): string {
  return word.length > LONGEST_APART ? ` ${word}`.slice(1) : word;
}

/**
 * Remembers what was worked out for words as long as they keep coming: half of the memory is new, half is what was new before.
 * Keeps no text alive for the sake of its words.
 */
export class Memory<T> {
  private recent = new Map<string, T>();
  private earlier = new Map<string, T>();

  /** What is remembered of a word, or undefined. */
  get(word: string): T | undefined {
    const found = this.recent.get(word);
    if (found !== undefined) return found;
    const kept = this.earlier.get(word);
    if (kept !== undefined) this.set(word, kept);
    return kept;
  }

  set(word: string, value: T): void {
    if (this.recent.size >= MOST / 2) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(apart(word), value);
  }
}
