import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { join, outside } from './join.ts';

/** A name that its neighbours make less sure than this is part of a longer one. */
const LEAST = 0.6;

/** Joins what the lexicon and the patterns know where there is no tagger. */
export function joinUntagged({ settled, institutions, quoted, values }: Evidence): Candidate[] {
  const likely = settled.filter(isLikely);
  return join(likely, institutions.filter(isLikely), outside(quoted, likely), values);
}

function isLikely({ confidence }: Candidate): boolean {
  return confidence >= LEAST;
}
