import { HASH, opensQuotation } from '../arabic/punctuation.ts';
import type { Document } from '../text/document.ts';
import { type Candidate, revised } from './candidate.ts';
import { isPart } from './parts.ts';
import { isThing, used } from './uses.ts';

/** What is left of the confidence in a name that is probably part of a longer one. */
const PART = 0.5;
/** The same where a product's company acts elsewhere in the text, and nothing here tells which of the two is meant. */
const OPEN = 0.6;

/**
 * Decides by what stands around a name whether its company or its product is meant, and doubts names that are part of a
 * longer one. The candidates stand in order and do not overlap.
 */
export function headed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const words = candidates.map(({ first }) => wordBefore(document, first));
  const names = candidates.map((candidate, index) => used(document, candidate, words[index] ?? -1));
  const acting = new Set(names.filter(isActing).map(({ thing }) => thing));
  return names.map((name, index) => {
    const word = words[index] ?? -1;
    if (isPart(document, name, word, names[index - 1], names[index + 1])) return doubted(name, PART);
    const isOpen = name.type === 'PRODUCT' && acting.has(name.thing) && !isThing(document, name, word);
    return isOpen ? doubted(name, OPEN) : name;
  });
}

/** Whether a listed product stands for its company. */
function isActing({ type, thing }: Candidate): boolean {
  return type === 'ORG' && thing?.type === 'PRODUCT';
}

function doubted(name: Candidate, share: number): Candidate {
  return revised(name, { confidence: name.confidence * share });
}

/** The token right before a name, an opening quotation mark or hash sign between them skipped; -1 where a line begins. */
function wordBefore({ tokens }: Document, first: number): number {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.gap === 'newline') return -1;
  if (tokens[first]?.gap === 'space') return first - 1;
  const isMark = before.key === HASH || opensQuotation(before.key);
  return isMark && before.gap === 'space' ? first - 2 : -1;
}
