import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import { NOTHING, type ValueWord, valueWord } from './words.ts';

/** A document's tokens with what each can be in a value, all looked up once. */
export interface Reader {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly words: readonly ValueWord[];
  /** How many letters of each token's key are proclitics. */
  readonly skips: Uint8Array;
  /** 1 where the article after those proclitics lost its alef («للعام»). */
  readonly assimilated: Uint8Array;
}

export function readerOf(document: Document): Reader {
  const { tokens } = document;
  const words: ValueWord[] = new Array(tokens.length);
  const skips = new Uint8Array(tokens.length);
  const assimilated = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    words[i] = token === undefined ? NOTHING : look(token, i, skips, assimilated);
  }
  return { document, tokens, words, skips, assimilated };
}

function look(token: Token, index: number, skips: Uint8Array, assimilated: Uint8Array): ValueWord {
  const whole = valueWord(token.key);
  if (whole !== undefined) return whole;
  if (token.kind !== 'arabic') return NOTHING;
  for (const reading of token.readings) {
    const word = valueWord(reading.rest);
    if (word === undefined) continue;
    skips[index] = reading.length;
    if (reading.assimilated) assimilated[index] = 1;
    return word;
  }
  return NOTHING;
}

/** The token that goes on from the one before it, on the same line; undefined at the end and at a line break. */
export function tokenAfter(reader: Reader, at: number): Token | undefined {
  const token = reader.tokens[at];
  return token?.gap === 'newline' ? undefined : token;
}

/** The key of the token that goes on, or an empty string. */
export function keyAfter(reader: Reader, at: number): string {
  return tokenAfter(reader, at)?.key ?? '';
}

/** Whether tokens with exactly these keys go on. */
export function followsKeys(reader: Reader, at: number, keys: readonly string[]): boolean {
  for (let k = 0; k < keys.length; k++) {
    if (keyAfter(reader, at + k) !== keys[k]) return false;
  }
  return true;
}

/** The value word that goes on without a proclitic of its own. */
export function wordAfter(reader: Reader, at: number): ValueWord {
  return tokenAfter(reader, at) === undefined || reader.skips[at] !== 0
    ? NOTHING
    : (reader.words[at] ?? NOTHING);
}

/**
 * Where the word after a conjunction «و» stands: written onto the word (the same index) or as a token of its own (the next
 * one); -1 where there is no «و» at this place.
 */
export function afterAnd(reader: Reader, at: number, and: string): number {
  const token = tokenAfter(reader, at);
  if (token === undefined || !token.key.startsWith(and)) return -1;
  if (token.key === and) return tokenAfter(reader, at + 1) === undefined ? -1 : at + 1;
  return reader.skips[at] === and.length ? at : -1;
}
