import { ABBREVIATIONS, LETTER_NAMES, TERMINATORS } from '../arabic/abbreviations.ts';
import { isWord, type Span, type Token } from './token.ts';

/** A sentence: a span of the text and its tokens, `first` inclusive and `last` exclusive. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const OPENERS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
]);
const CLOSERS = new Set(['»', '”', ')', ']', '"', "'", '’']);
/** A quotation longer than this is taken for a forgotten closing mark. */
const LONGEST_QUOTE = 160;
/** A quotation of so many words is a statement of its own, which its last full stop ends. */
const LONG_QUOTE = 6;
const LONGEST_TITLE = 40;

/**
 * Splits tokens into sentences. A line break always ends one; so do . ! ؟ … unless the full stop stands in a number,
 * after an abbreviation or initial, between the letters of an acronym, or inside an open quotation that closes on the same line; the last full stop of a long
 * quotation ends the sentence with it. «..» in the first line ends none, so that a headline is one sentence.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const closing = closingMarks(tokens);
  let first = 0;
  let openedAt = 0;
  let openUntil = 0;
  let firstLine = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > 0 && token.gap === 'newline') firstLine = false;
    if (i > first && token.gap === 'newline') {
      push(sentences, tokens, first, i);
      first = i;
    }
    if (firstLine && isPause(tokens, i)) {
      i++;
      continue;
    }
    const closes = closing[i] ?? 0;
    if (closes > openUntil) [openedAt, openUntil] = [i, closes];
    const endsQuoted = i + 1 === openUntil && i - openedAt >= LONG_QUOTE;
    if ((i < openUntil && !endsQuoted) || !ends(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && continuesEnd(tokens[last])) last++;
    push(sentences, tokens, first, last);
    first = last;
    i = last - 1;
  }
  push(sentences, tokens, first, tokens.length);
  return sentences;
}

/** The headline: a first line of a few words with no final full stop, where more text follows; else null. */
export function titleOf(tokens: readonly Token[], sentences: readonly Sentence[]): Sentence | null {
  const [first, second] = sentences;
  if (first === undefined || second === undefined || first.last - first.first > LONGEST_TITLE) return null;
  const end = tokens[first.last - 1];
  return tokens[second.first]?.gap === 'newline' && end?.key !== '.' && end?.key !== '،' ? first : null;
}

function push(sentences: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first];
  const end = tokens[last - 1];
  if (last > first && start && end) sentences.push({ start: start.start, end: end.end, first, last });
}

function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !TERMINATORS.has(token.key)) return false;
  if (token.key !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || !isWord(before) || token.gap !== 'none') return true;
  // «د. محمد», «أ.د.», «ن. ع.», «J. K.»: an abbreviation or initial, as long as something follows on the line.
  const short = ABBREVIATIONS.has(before.light.toLowerCase()) || /^[\p{Lu}\p{Lo}]$/u.test(before.light);
  if (short && after !== undefined && after.gap !== 'newline') return false;
  // «سي.إن.إن»
  if (after?.gap !== 'newline' && isLetterName(before) && isLetterName(after)) return false;
  return !(after !== undefined && after.gap === 'none' && before.kind === 'latin' && after.kind === 'latin');
}

function isLetterName(token: Token | undefined): boolean {
  return token !== undefined && LETTER_NAMES.has(token.key);
}

/** «بولت: سأتدرب مع دورتموند.. وأحلم …»: two full stops between the parts of a headline. */
function isPause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  return (
    tokens[at]?.key === '.' &&
    next?.key === '.' &&
    next.gap === 'none' &&
    after !== undefined &&
    after.key !== '.' &&
    after.gap !== 'newline'
  );
}

function continuesEnd(token: Token | undefined): boolean {
  return (
    token !== undefined && token.gap === 'none' && (CLOSERS.has(token.key) || TERMINATORS.has(token.key))
  );
}

/** For each opening mark, the index of the mark that closes it on the same line, within reach; 0 elsewhere. */
function closingMarks(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length);
  const open: { index: number; closer: string }[] = [];
  let straight = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.gap === 'newline') {
      open.length = 0;
      straight = -1;
    }
    if (token?.kind !== 'mark') continue;
    const closer = OPENERS.get(token.key);
    if (closer !== undefined) open.push({ index: i, closer });
    else if (token.key === '"') {
      if (straight >= 0 && i - straight <= LONGEST_QUOTE) closing[straight] = i;
      straight = straight >= 0 ? -1 : i;
    } else if (open.at(-1)?.closer === token.key) {
      const opener = open.pop();
      if (opener && i - opener.index <= LONGEST_QUOTE) closing[opener.index] = i;
    }
  }
  return closing;
}
