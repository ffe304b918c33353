import type { Document } from '../../text/document.ts';
import { type Candidate, revised } from '../candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { matchForms } from './matcher.ts';
import { settle } from './settle.ts';

/** The mentions of the user's own names: certain, since the user says so. */
export function findOwnNames(document: Document, own: Lexicon): Candidate[] {
  return settle(document, own, matchForms(document, own))
    .filter((candidate) => isAsWritten(document, candidate))
    .map((candidate) => revised(candidate, { confidence: 1 }));
}

function isAsWritten(document: Document, { first, last, prefix, thing }: Candidate): boolean {
  if (!thing?.exact) return true;
  const from = document.tokens[first]?.from ?? 0;
  const end = document.tokens[last - 1];
  const written = document.shadow.text.slice(
    from + prefix.length,
    (end?.from ?? 0) + (end?.light.length ?? 0),
  );
  return thing.exact.includes(written);
}
