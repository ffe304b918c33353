import type { EntitySubtype, EntityType, Evidence, Value } from '../record.ts';
import type { Span } from '../text/token.ts';

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
  /** The lexicon entry that was matched, or null. */
  readonly entry: number | null;
  /** The normalised value of a date, sum, share or quantity, or null. */
  readonly value: Value | null;
}
