/** The words that are remembered at most: news uses few words often, but hostile input has no end of words. */
const MOST = 16_000;

/** Remembers what was worked out for words as long as they keep coming: half of the memory is new, half is what was new before. */
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
    this.recent.set(word, value);
  }
}
