import { readTable } from '../data.ts';

/** What tells a language from others in its script. */
export interface Profile {
  /** ISO 639 code. */
  readonly code: string;
  /** ISO 15924 code. */
  readonly script: string;
  readonly letters: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Beginnings that only words of this language have, such as the Arabic article. */
  readonly beginnings: readonly string[];
}

let shared: readonly Profile[] | null = null;

/** The profiles of `data/languages.tsv`, read once. */
export function loadProfiles(): readonly Profile[] {
  shared ??= readTable('languages.tsv').map(([code = '', script = '', letters = '', words = '']) => ({
    code,
    script,
    letters: new Set(letters === '-' ? '' : letters),
    words: new Set(words.split('|').filter((word) => !word.endsWith('*'))),
    beginnings: words
      .split('|')
      .filter((word) => word.endsWith('*'))
      .map((word) => word.slice(0, -1)),
  }));
  return shared;
}
