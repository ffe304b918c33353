import type { EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import { type Candidate, candidateAt } from './candidate.ts';

const LONGEST_GLOSS = 5;
const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);
const QUOTES = new Set(['"', '«', '»', '“', '”', "'", '‘', '’']);

const AMOUNTS: ReadonlySet<EntityType> = new Set(['MONEY', 'PERCENT', 'QUANTITY']);

/** Two mentions of which the text itself says that they name one thing: «ميتا (Meta Platforms)», «"للاي" (Llama)». */
export interface Gloss {
  readonly name: Candidate;
  readonly gloss: Candidate;
}

/**
 * Finds names glossed in brackets. Where only one side is a known mention, the other is learnt from it: the words in the
 * brackets if they are Latin, or the quoted words before them.
 */
export function findGlosses(document: Document, mentions: readonly Candidate[]): Gloss[] {
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  const ends = new Map(mentions.map((mention) => [mention.last, mention]));
  const glosses: Gloss[] = [];
  const { tokens } = document;
  for (let open = 1; open < tokens.length; open++) {
    const bracket = tokens[open];
    if (bracket?.kind !== 'mark' || !OPENERS.has(bracket.key)) continue;
    const close = closerOf(document, open);
    if (close < 0) continue;
    const isQuoted = QUOTES.has(tokens[open - 1]?.key ?? '');
    const last = isQuoted ? open - 1 : open;
    const name = ends.get(last);
    const inner = starts.get(open + 1);
    const gloss = inner?.last === close ? inner : undefined;
    if (name && gloss) {
      // «1.3 مليار يورو (1.5 مليار دولار)» are two sums.
      if (name.type === gloss.type && !AMOUNTS.has(name.type)) glosses.push({ name, gloss });
    } else if (name && isNamed(name) && isLatin(document, open + 1, close)) {
      glosses.push({ name, gloss: learnt(document, name, open + 1, close) });
    } else if (gloss && isNamed(gloss) && isQuoted) {
      const first = quoteStart(document, last);
      if (first >= 0) glosses.push({ name: learnt(document, gloss, first, last), gloss });
    }
  }
  return glosses;
}

function closerOf(document: Document, open: number): number {
  for (let i = open + 2; i <= open + 1 + LONGEST_GLOSS && i < document.tokens.length; i++) {
    if (CLOSERS.has(document.tokens[i]?.key ?? '')) return i;
  }
  return -1;
}

/** The first token inside the quotation that ends before `last`, or -1. */
function quoteStart(document: Document, last: number): number {
  for (let i = last - 1; i >= last - 1 - LONGEST_GLOSS && i >= 0; i--) {
    if (QUOTES.has(document.tokens[i]?.key ?? '')) return i + 1 < last ? i + 1 : -1;
  }
  return -1;
}

function isNamed(candidate: Candidate): boolean {
  return candidate.value === null;
}

function isLatin(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = document.tokens[i];
    if (
      token === undefined ||
      !(token.kind === 'latin' || token.kind === 'number' || token.kind === 'joiner')
    )
      return false;
  }
  return document.tokens[first]?.kind === 'latin';
}

function learnt(document: Document, from: Candidate, first: number, last: number): Candidate {
  return candidateAt(
    document,
    { first, last, prefix: 0 },
    {
      type: from.type,
      subtype: from.subtype,
      evidence: from.evidence,
      confidence: from.confidence * 0.95,
      thing: from.thing,
    },
  );
}
