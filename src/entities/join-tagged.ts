import { CONJUNCTIONS } from '../arabic/clitics.ts';
import type { Document } from '../text/document.ts';
import { bitsOf } from './bits.ts';
import { type Candidate, revised, spanOf } from './candidate.ts';
import { type Evidence, settledNames } from './evidence.ts';
import { join, outside } from './join.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Vote } from './lexicon/settle.ts';
import type { Tagger, Tagging } from './tagger/tagger.ts';
import { USES } from './uses.ts';

/** From this probability on, the tagger's reading settles an ambiguous form of the lexicon. */
const VOTE = 0.5;
/** How much the tagger's probability counts beside the lexicon's or pattern's own confidence. */
const TAGGER_SHARE = 0.35;
/** A name less sure than this is left out: most such are wrong. */
const LEAST = 0.5;
/** How much less sure of half-known names the reader should be than the tagger is. */
const DOUBT = 0.5;

/** Between uses of a name, the lexicon's own has this much of a start. */
const PRIOR = 0.45;

/** Joins what the lexicon and the patterns know with what the tagger reads. */
export function joinTagged(
  document: Document,
  lexicon: Lexicon,
  evidence: Evidence,
  tagger: Tagger,
): Candidate[] {
  const tagging = tagger.tag(document, bitsOf(document, lexicon, evidence));
  const vote: Vote = (first, last, type) => tagging.score(first, last, type) >= VOTE;
  const settled = settledNames(document, lexicon, evidence.found, evidence.values, vote);
  const joined = new Set(settled.filter(isJoined).map(({ first }) => first));
  const known = [...settled, ...evidence.institutions, ...outside(evidence.quoted, settled)]
    .map((candidate) =>
      weighed(candidate.evidence === 'lexicon' ? retyped(candidate, tagging) : candidate, tagging),
    )
    .filter(isLikely);
  const spans = new Set(known.map(spanOf));
  const cover = coverOf(known);
  const read = tagging.candidates.filter(
    (candidate) =>
      isLikely(candidate) &&
      !spans.has(spanOf(candidate)) &&
      !isList(candidate, joined) &&
      !isCut(candidate, cover),
  );
  return join(known, read, evidence.values).map((mention) =>
    mention.value === null ? revised(mention, { confidence: calibrated(mention.confidence) }) : mention,
  );
}

/**
 * How many of the mentions of some confidence are right. The tagger learned from labels that have no doubts, so it is too
 * sure of what it half knows; the curve is that of annotated articles (`npm run evaluate` prints it).
 */
function calibrated(confidence: number): number {
  return confidence * (1 - DOUBT * (1 - confidence));
}

function isLikely({ confidence }: Candidate): boolean {
  return confidence >= LEAST;
}

function weighed(candidate: Candidate, tagging: Tagging): Candidate {
  const probability = tagging.score(candidate.first, candidate.last, candidate.type);
  return revised(candidate, {
    confidence: candidate.confidence * (1 - TAGGER_SHARE) + probability * TAGGER_SHARE,
  });
}

/**
 * The use of a name that may mean a company or its product, as the tagger reads it in this place, with a start for what
 * the lexicon and the head words say.
 */
function retyped(candidate: Candidate, tagging: Tagging): Candidate {
  if (!USES.has(candidate.type)) return candidate;
  let { type } = candidate;
  let best = PRIOR + tagging.score(candidate.first, candidate.last, type);
  for (const use of USES) {
    const score = use === candidate.type ? 0 : tagging.score(candidate.first, candidate.last, use);
    if (score > best) [type, best] = [use, score];
  }
  return type === candidate.type ? candidate : revised(candidate, { type, subtype: null });
}

/** The name that covers each token. */
function coverOf(names: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const cover = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at < name.last; at++) cover.set(at, name);
  return cover;
}

/** Whether a candidate is only a part of a known name of its type («أ ف» of «أ ف ب»). */
function isCut({ first, last, type }: Candidate, cover: ReadonlyMap<number, Candidate>): boolean {
  const name = cover.get(first);
  return name !== undefined && name.type === type && name.first <= first && name.last >= last;
}

/** Whether a candidate runs over a known name into another one that a conjunction joins to it («Google وOpenAI»). */
function isList({ first, last }: Candidate, joined: ReadonlySet<number>): boolean {
  for (let i = first + 1; i < last; i++) if (joined.has(i)) return true;
  return false;
}

function isJoined({ prefix }: Candidate): boolean {
  return CONJUNCTIONS.some((word) => prefix.startsWith(word));
}
