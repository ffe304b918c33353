import type { Reading } from './clitics.ts';

/** A stretch of the text, in UTF-16 units, `start` inclusive and `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `arabic`, `latin` (any other letters) and `mixed` (both, as in «وOpenAI») are words; `joiner` is a hyphen, underscore or
 * slash; `mark` any other punctuation.
 */
export type TokenKind =
  | 'arabic'
  | 'latin'
  | 'mixed'
  | 'number'
  | 'url'
  | 'email'
  | 'handle'
  | 'emoji'
  | 'joiner'
  | 'mark';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'newline';

/** A token: a written word with its proclitics, a number, or one mark. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly gap: Gap;
  /** Where the token begins in the shadow. */
  readonly from: number;
  /** The light form: marks dropped, Persian letters and digits folded, hamza and case kept. */
  readonly light: string;
  /** The loose form, by which words are looked up. */
  readonly key: string;
  /** Every way to take proclitics off the key, shortest first, as far as the token before allows it. */
  readonly readings: readonly Reading[];
}

/** Whether the token is a word in any script. */
export function isWord(token: Token): boolean {
  return token.kind === 'arabic' || token.kind === 'latin' || token.kind === 'mixed';
}
