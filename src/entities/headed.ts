import { ASYMMETRIC, STRAIGHT } from '../arabic/punctuation.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { isPart } from './parts.ts';
import { used } from './uses.ts';

/** What is left of the confidence in a name that is probably part of a longer one. */
const PART = 0.5;
const HASH = '#';

/**
 * Decides by what stands around a name whether its company or its product is meant, and doubts names that are part of a
 * longer one. The candidates stand in order and do not overlap.
 */
export function headed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const word = wordBefore(document, candidate.first);
    const name = used(document, candidate, word);
    const isDoubted = isPart(document, name, word, candidates[index - 1], candidates[index + 1]);
    return isDoubted ? { ...name, confidence: name.confidence * PART } : name;
  });
}

/** The token right before a name, an opening quotation mark or hash sign between them skipped; -1 where a line begins. */
function wordBefore({ tokens }: Document, first: number): number {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.gap === 'newline') return -1;
  if (tokens[first]?.gap === 'space') return first - 1;
  const isMark = before.key === HASH || ASYMMETRIC.has(before.key) || STRAIGHT.has(before.key);
  return isMark && before.gap === 'space' ? first - 2 : -1;
}
