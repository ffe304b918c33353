import type { EntitySubtype, EntityType, Evidence, Value } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/token.ts';
import type { Thing } from './lexicon/lexicon.ts';

/**
 * A stretch of text that one finder (lexicon, tagger, value pattern) takes for a mention, before the finders are joined
 * and mentions are resolved into entities. The span leaves proclitics out; `first` and `last` are its tokens, `last`
 * exclusive, the first one whole.
 */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  /** The proclitics left out, as their plain letters. */
  readonly prefix: string;
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly evidence: Evidence;
  readonly confidence: number;
  /** Whether the first word's article lost its alef to the preposition: «لل» + «أمم» for «الأمم». */
  readonly assimilated: boolean;
  /** What the lexicon knows of the thing named, or null. */
  readonly thing: Thing | null;
  /** The normalised value of a date, sum, share or quantity, or null. */
  readonly value: Value | null;
}

/** A candidate over tokens `first` to `last` (exclusive), `prefix` letters of the first one's light form left out. */
export function candidateAt(
  document: Document,
  at: {
    readonly first: number;
    readonly last: number;
    readonly prefix: number;
    readonly assimilated?: boolean;
  },
  what: Pick<Candidate, 'type' | 'subtype' | 'evidence' | 'confidence'> &
    Partial<Pick<Candidate, 'thing' | 'value'>>,
): Candidate {
  const first = document.tokens[at.first];
  const last = document.tokens[at.last - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens ${at.first} to ${at.last}`);
  const { type, subtype, evidence, confidence, thing = null, value = null } = what;
  return {
    first: at.first,
    last: at.last,
    start: at.prefix === 0 ? first.start : (document.shadow.origin[first.from + at.prefix] ?? first.start),
    end: last.end,
    prefix: first.light.slice(0, at.prefix),
    assimilated: at.assimilated ?? false,
    type,
    subtype,
    evidence,
    confidence,
    thing,
    value,
  };
}

/** The candidate with other facts. Written out: spread copies have hidden classes of their own, which slows all that reads them. */
export function revised(
  candidate: Candidate,
  {
    type = candidate.type,
    subtype = candidate.subtype,
    confidence = candidate.confidence,
  }: Partial<Pick<Candidate, 'type' | 'subtype' | 'confidence'>>,
): Candidate {
  const { first, last, start, end, prefix, assimilated, evidence, thing, value } = candidate;
  return { first, last, start, end, prefix, assimilated, type, subtype, evidence, confidence, thing, value };
}

/** What makes two finders' candidates one mention. */
export function spanOf({ first, last, type }: Candidate): string {
  return `${first} ${last} ${type}`;
}

/** The tokens that some candidates cover. */
export function tokensOf(candidates: Iterable<Candidate>): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of candidates) for (let i = first; i < last; i++) tokens.add(i);
  return tokens;
}
