import { CONJUNCTIONS } from '../arabic/clitics.ts';
import { CLOSERS, opensQuotation } from '../arabic/punctuation.ts';
import type { Document } from '../text/document.ts';
import { isWord, type Token } from '../text/token.ts';
import type { Candidate } from './candidate.ts';

/** A quotation of a few more words than the name is a name of its own; so is a short run of Latin words. */
const LONGEST_REST = 4;
const LONGEST_RUN = 6;
const CODE = /\d/;
const UNDERSCORE = '_';

/**
 * Whether a name is written into something longer that is a name of its own: a hashtag, a Latin name, a quotation of a few words, or
 * a product with its code. `before` and `after` are the names found next to it.
 */
export function isInRun(
  document: Document,
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  return (
    isInHashtag(document, candidate) ||
    isInLatinName(document, candidate, before, after) ||
    isInQuotation(document, candidate, after) ||
    isMaker(document, candidate)
  );
}

/** «#حكومة_البحرين». */
function isInHashtag({ tokens }: Document, { first, last, prefix }: Candidate): boolean {
  return (prefix === '' && tokens[first - 1]?.key === UNDERSCORE) || tokens[last]?.key === UNDERSCORE;
}

/** «London Clinic», but not a name in a sentence of a Latin language. */
function isInLatinName(
  { tokens }: Document,
  { first, last }: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  let to = last;
  while (continuesLatin(tokens[to]) && to - last <= LONGEST_RUN) to++;
  let from = first;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'latin' &&
    continuesLatin(tokens[from]) &&
    first - from <= LONGEST_RUN
  )
    from--;
  if (to - from > LONGEST_RUN) return false;
  return (
    (to > last && tokens[last - 1]?.kind === 'latin' && after?.first !== last) ||
    (from < first && before?.last !== first)
  );
}

function continuesLatin(token: Token | undefined): boolean {
  return token?.kind === 'latin' && token.gap === 'space';
}

/** «إيرباص A320»: a company before the code of its product. */
function isMaker({ tokens }: Document, { last, subtype }: Candidate): boolean {
  const code = tokens[last];
  return subtype === 'company' && code?.kind === 'latin' && code.gap === 'space' && CODE.test(code.key);
}

/** «"ساينس أدفانس"». */
function isInQuotation(
  { tokens }: Document,
  { first, last, prefix }: Candidate,
  after: Candidate | undefined,
): boolean {
  const opener = tokens[first - 1];
  if (opener === undefined || prefix !== '' || tokens[first]?.gap !== 'none' || !isOpener(opener))
    return false;
  if (CONJUNCTIONS.includes(tokens[last]?.key.charAt(0) ?? '')) return false;
  for (let i = last; i <= last + LONGEST_REST; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'newline' || i === after?.first) return false;
    if (CLOSERS.has(token.key)) return i > last;
    if (!isWord(token) && token.kind !== 'number') return false;
  }
  return false;
}

function isOpener({ key, gap }: Token): boolean {
  return gap !== 'none' && opensQuotation(key);
}
