import { readWordList } from '../data.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, candidateAt, tokensOf } from './candidate.ts';

const LONGEST_VERSION = 4;
const LONGEST_CODE = 5;
/** A year of our time, in the digits of a key. */
export const YEAR = /^(?:19|20)\d\d$/;

/**
 * Lengthens products by their version («آيفون» to «آيفون 16 برو ماكس») and events by their year («كأس العالم 2026»).
 * Numbers that belong to a value («باعت من آيفون 200 مليون») are left to it.
 */
export function withVersions(
  document: Document,
  mentions: readonly Candidate[],
  values: readonly Candidate[],
): Candidate[] {
  const counted = tokensOf(values.filter(({ type }) => type !== 'DATE'));
  return mentions.map((mention) => {
    const last = endOf(document, mention, counted);
    const { first, prefix, assimilated } = mention;
    return last === mention.last
      ? mention
      : candidateAt(document, { first, last, prefix: prefix.length, assimilated }, mention);
  });
}

function endOf(document: Document, mention: Candidate, counted: ReadonlySet<number>): number {
  const { tokens } = document;
  let last = mention.last;
  if (mention.type === 'EVENT') return isYear(tokens[last]) ? last + 1 : last;
  if (mention.type !== 'PRODUCT' || mention.subtype === 'service') return last;
  while (last - mention.last < LONGEST_VERSION) {
    const at = tokens[last]?.kind === 'joiner' && tokens[last]?.key === '-' ? last + 1 : last;
    if (counted.has(at) || !isVersion(tokens[at], mention)) break;
    last = at + 1;
  }
  return last;
}

/** Whether a token is a year written as a number, behind a space. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.gap === 'space' && YEAR.test(token.key);
}

function isVersion(token: Token | undefined, mention: Candidate): boolean {
  if (token === undefined || token.gap === 'newline') return false;
  if (token.kind === 'number')
    return token.key.length <= LONGEST_CODE && mention.subtype !== 'app' && !isYear(token);
  if (readWordList('patterns/versions.tsv').has(token.key)) return true;
  return token.kind === 'latin' && token.key.length <= LONGEST_CODE && /\d/.test(token.key);
}
