import { CONJUNCTIONS } from '../arabic/clitics.ts';
import { isMark, TATWEEL } from '../arabic/letters.ts';
import { FREE_PREPOSITIONS } from '../arabic/particles.ts';
import { ASYMMETRIC, STRAIGHT } from '../arabic/punctuation.ts';
import { Class, classOf, isCommonMark } from './characters.ts';
import type { Reading } from './clitics.ts';
import { FILLER } from './filler.ts';
import { formsOf } from './forms.ts';
import type { Shadow } from './shadow.ts';
import type { Gap, Token, TokenKind } from './token.ts';

const JOINERS = new Set(['-', '_', '/', '\u2010', '\u2011', '\u2012', '\u2013']);
const URL_START = /(?:https?:\/\/|www\.)[^\s<>"«»“”\u0600-\u06ff]+/iy;
// Bounded, so that a long run of letters and dots costs the same at each of its tokens.
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
const HANDLE = /@[A-Za-z0-9_]+/y;

/** Splits a shadow into tokens, left to right, in linear time. `source` is the text that the shadow was made of. */
export function tokenize(source: string, shadow: Shadow): Token[] {
  const text = shadow.text;
  const tokens: Token[] = [];
  let gap: Gap = 'newline';
  let at = 0;
  while (at < text.length) {
    const kindOfUnit = classOf(text.charCodeAt(at));
    if (kindOfUnit === Class.space || kindOfUnit === Class.newline) {
      if (kindOfUnit === Class.newline) gap = 'newline';
      else if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    const { kind, to } = read(text, at, kindOfUnit);
    const { light, key, readings } = formsOf(text.slice(at, to));
    tokens.push({
      start: shadow.origin[at] ?? 0,
      end: endOf(source, shadow, to),
      from: at,
      kind,
      gap,
      light,
      key,
      readings: allowed(source, tokens.at(-1), gap, key, readings),
    });
    gap = 'none';
    at = to;
  }
  return tokens;
}

/**
 * The ways to take proclitics off a word that the token before it allows: none behind an opening quotation mark, which they stand
 * before (`لـ"بركان"`), and no conjunction behind a preposition («في ويتشيتا»).
 */
function allowed(
  source: string,
  before: Token | undefined,
  gap: Gap,
  key: string,
  readings: readonly Reading[],
): readonly Reading[] {
  if (before === undefined || readings.length === 0) return readings;
  if (before.kind === 'mark') return gap === 'none' && isOpening(source, before) ? [] : readings;
  // All ways begin with the first letter.
  const isJoined = gap === 'space' && CONJUNCTIONS.includes(key.charAt(0));
  return isJoined && FREE_PREPOSITIONS.has(before.light) ? [] : readings;
}

/** Whether a mark, right before a word, opens a quotation; a straight one may as well close one. */
function isOpening(source: string, { key, gap, start }: Token): boolean {
  if (ASYMMETRIC.has(key)) return true;
  return STRAIGHT.has(key) && (gap !== 'none' || source.charAt(start - 1) === TATWEEL);
}

/** The end in the source of a token that ends at `to` in the shadow: its last unit and the marks and fillers that sit on it. */
export function endOf(source: string, shadow: Shadow, to: number): number {
  let end = (shadow.origin[to - 1] ?? 0) + 1;
  while (end < source.length && (isMark(source.charCodeAt(end)) || source[end] === FILLER)) end++;
  return end;
}

function read(text: string, at: number, kind: number): { kind: TokenKind; to: number } {
  switch (kind) {
    case Class.arabic:
      return readWord(text, at);
    case Class.letter:
      return match(URL_START, text, at, 'url') ?? match(EMAIL, text, at, 'email') ?? readWord(text, at);
    case Class.digit:
      return readNumber(text, at);
    case Class.surrogate:
      return readEmoji(text, at) ?? readAstral(text, at);
    default:
      if (text[at] === '@') return match(HANDLE, text, at, 'handle') ?? { kind: 'mark', to: at + 1 };
      if (JOINERS.has(text.charAt(at))) return { kind: 'joiner', to: at + 1 };
      if (isCommonMark(text.charCodeAt(at))) return { kind: 'mark', to: at + 1 };
      return readEmoji(text, at) ?? { kind: 'mark', to: at + 1 };
  }
}

function match(
  pattern: RegExp,
  text: string,
  at: number,
  kind: TokenKind,
): { kind: TokenKind; to: number } | null {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  let to = pattern.lastIndex;
  while (kind === 'url' && '.,:;!?)]'.includes(text.charAt(to - 1))) to--;
  return { kind, to };
}

// The expressions of these two take long to make, and most texts need neither.

function readEmoji(text: string, at: number): { kind: TokenKind; to: number } | null {
  return match(/(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?)/uy, text, at, 'emoji');
}

function readAstral(text: string, at: number): { kind: TokenKind; to: number } {
  const to = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return { kind: /^[\p{L}\p{N}]/u.test(text.slice(at, to)) ? 'latin' : 'mark', to };
}

/** A run of letters of any script: Latin takes digits, and inner . & ' between letters, along (`GPT4o`, `AT&T`). */
function readWord(text: string, at: number): { kind: TokenKind; to: number } {
  let arabic = false;
  let letter = false;
  let to = at;
  for (; to < text.length; to++) {
    const kind = classOf(text.charCodeAt(to));
    if (kind === Class.arabic) arabic = true;
    else if (kind === Class.letter) letter = true;
    else if (kind === Class.digit) {
      if (classOf(text.charCodeAt(to - 1)) === Class.arabic) break;
    } else if (!joinsLatin(text, to)) break;
  }
  return { kind: arabic ? (letter ? 'mixed' : 'arabic') : 'latin', to };
}

function joinsLatin(text: string, at: number): boolean {
  const character = text[at];
  if (character !== '.' && character !== '&' && character !== "'" && character !== '’') return false;
  return (
    classOf(text.charCodeAt(at - 1)) === Class.letter && classOf(text.charCodeAt(at + 1)) === Class.letter
  );
}

/** Digits with inner separators (1,5 · 1.000.000 · 1،5); letters that follow at once make it a Latin word (`5G`). */
function readNumber(text: string, at: number): { kind: TokenKind; to: number } {
  let to = at;
  for (; to < text.length; to++) {
    const kind = classOf(text.charCodeAt(to));
    if (kind === Class.digit) continue;
    if (kind === Class.letter) return { kind: 'latin', to: readWord(text, to).to };
    const separator = text[to] === '.' || text[to] === ',' || text[to] === '،';
    if (!separator || classOf(text.charCodeAt(to + 1)) !== Class.digit) break;
  }
  return { kind: 'number', to };
}
