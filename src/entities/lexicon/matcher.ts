import { hasTanwin } from '../../arabic/letters.ts';
import type { Reading } from '../../text/clitics.ts';
import type { Document } from '../../text/document.ts';
import { isWord, type Token } from '../../text/token.ts';
import { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';

/** A place where a form of the lexicon stands in the text; which entry it names, and whether any, is decided later. */
export interface Match {
  /** Tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** How many letters of the first token's light form are proclitics. */
  readonly prefix: number;
  /** Whether the first word's article was restored after «لل». */
  readonly assimilated: boolean;
  /** The trie node where the form ends; its forms say which entries it may name. */
  readonly node: number;
}

/** Every form of a lexicon in a document. */
export interface Found {
  /** What tells whether an ambiguous form is meant. */
  readonly context: Context;
  /** For each token where forms begin, in order: those forms, longest first. */
  readonly matches: readonly (readonly Match[])[];
}

const LONGEST_FORM = 12;
const WHOLE = { length: 0, assimilated: false } as const;

/**
 * All forms that begin at each token, longest first, whole words before words without their proclitics. One pass over
 * the tokens; the work at each is bounded by the longest form.
 */
export function matchForms(document: Document, lexicon: Lexicon): Found {
  const { tokens } = document;
  const words = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && canBeNamed(document, token)) words[i] = lexicon.word(token.key);
  }
  const matches: Match[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !canBeNamed(document, token)) continue;
    const found: Match[] = [];
    walk(lexicon, tokens, words, i, WHOLE, words[i] ?? -1, found);
    if (token.kind !== 'number') {
      for (const reading of token.readings) {
        const word = lexicon.word(reading.rest);
        if (word >= 0) walk(lexicon, tokens, words, i, reading, word, found);
      }
    }
    if (found.length > 0) matches.push(found.length > 1 ? found.sort(longestFirst) : found);
  }
  return { context: new Context(document, lexicon, words), matches };
}

function canBeNamed(document: Document, token: Token): boolean {
  if (token.kind === 'number') return true;
  // Only a token with marks is longer in the source than in its light form.
  const isMarked = token.end - token.start > token.light.length;
  return isWord(token) && !(isMarked && hasTanwin(document.text.slice(token.start, token.end)));
}

function longestFirst(a: Match, b: Match): number {
  return b.last - a.last || a.prefix - b.prefix;
}

function walk(
  lexicon: Lexicon,
  tokens: readonly Token[],
  words: Int32Array,
  first: number,
  reading: Omit<Reading, 'rest'>,
  word: number,
  found: Match[],
): void {
  let node = word < 0 ? 0 : lexicon.root(word);
  let last = first + 1;
  while (node !== 0) {
    if (lexicon.isEnd(node)) {
      found.push({ first, last, prefix: reading.length, assimilated: reading.assimilated, node });
    }
    const next = inside(tokens, last);
    if (next < 0 || next - first >= LONGEST_FORM) return;
    node = (words[next] ?? -1) < 0 ? 0 : lexicon.child(node, words[next] ?? 0);
    last = next + 1;
  }
}

/** The token that continues a form after `last`: the next on the line, or the one behind a hyphen, underscore, slash or dot that joins them; or -1. */
function inside(tokens: readonly Token[], last: number): number {
  const next = tokens[last];
  if (next === undefined || next.gap === 'newline') return -1;
  if (next.kind !== 'joiner' && next.key !== '.') return last;
  const behind = tokens[last + 1];
  return behind === undefined || next.gap !== 'none' || behind.gap !== 'none' ? -1 : last + 1;
}
