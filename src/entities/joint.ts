import { CONJUNCTIONS } from '../arabic/clitics.ts';
import type { Document } from '../text/document.ts';
import { bitsOf } from './bits.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { join } from './join.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { settle } from './lexicon/settle.ts';
import type { Tagger, Tagging } from './tagger/tagger.ts';
import { withVersions } from './versions.ts';

/** From this probability on, the tagger's reading settles an ambiguous form of the lexicon. */
const VOTE = 0.5;
/** How much the tagger's probability counts beside the lexicon's or pattern's own confidence. */
const TAGGER_SHARE = 0.5;
/** A name that neither side is this sure of is left out. */
const LEAST = 0.4;

/** Joins what the lexicon and the patterns know with what the tagger reads. */
export function joinTagged(
  document: Document,
  lexicon: Lexicon,
  evidence: Evidence,
  tagger: Tagger,
): Candidate[] {
  const tagging = tagger.tag(document, bitsOf(document, lexicon, evidence));
  const vote = (first: number, last: number, type: Candidate['type']): boolean =>
    tagging.score(first, last, type) >= VOTE;
  const settled = withVersions(document, settle(document, lexicon, evidence.found, vote), evidence.values);
  const listed = [...settled, ...evidence.institutions].map((candidate) => weighed(candidate, tagging));
  return join(
    listed.filter((candidate) => candidate.confidence >= LEAST),
    tagging.candidates.filter((candidate) => !isList(candidate, settled)),
    evidence.values,
  );
}

function weighed(candidate: Candidate, tagging: Tagging): Candidate {
  const probability = tagging.score(candidate.first, candidate.last, candidate.type);
  return { ...candidate, confidence: candidate.confidence * (1 - TAGGER_SHARE) + probability * TAGGER_SHARE };
}

/** Whether a candidate runs over a known name into another one that a conjunction joins to it («Google وOpenAI»). */
function isList(candidate: Candidate, known: readonly Candidate[]): boolean {
  const inside = known.filter(({ first, last }) => first >= candidate.first && last <= candidate.last);
  return inside.some(
    ({ first, prefix }) => first > candidate.first && CONJUNCTIONS.some((word) => prefix.startsWith(word)),
  );
}
