import { SO } from '../arabic/clitics.ts';
import type { Entity } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseMatch, PhraseTable } from './phrases.ts';
import type { Quotation } from './quotes.ts';
import type { Word } from './words.ts';

/** A document as the claim stage reads it: parallel to its tokens, what each word is and what covers it. */
export interface Passage {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly words: Word[];
  /** 1 where a token is a finite verb, by form and context. */
  readonly verbs: Uint8Array;
  /** 1 inside round or square brackets, the brackets included. */
  readonly bracketed: Uint8Array;
  /** The entity whose mention covers a token, or null. */
  readonly entityAt: (Entity | null)[];
  /** Number of the mention that covers a token (equal for the tokens of one mention), or -1. */
  readonly mentionAt: Int32Array;
  /** Where that mention begins, as a UTF-16 offset into the text, or -1. */
  readonly mentionStart: Int32Array;
  readonly entities: readonly Entity[];
  /** The outermost quotation that a token stands in or marks, or null. */
  readonly quotationAt: readonly (Quotation | null)[];
  readonly lexicon: Lexicon;
  /** The loose form of a token, as phrase tables ask for it. */
  readonly keyAt: (index: number) => string | undefined;
}

/** Whether «فـ», which joins clauses only, is written onto token `i`. */
export function joinsBySo({ tokens, words }: Passage, i: number): boolean {
  return words[i]?.conjunction === 1 && tokens[i]?.key.charAt(0) === SO;
}

/** The longest phrase of a table that begins with the word at token `i`, without the conjunction written onto it; or null. */
export function phraseAt<T>(
  { words, keyAt }: Passage,
  table: PhraseTable<T>,
  i: number,
): PhraseMatch<T> | null {
  const word = words[i];
  return word && word.phrases & table.bit ? table.match(word.rest, keyAt, i + 1) : null;
}
