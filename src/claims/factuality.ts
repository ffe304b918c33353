import type { Modality, Polarity, Signal } from '../record.ts';
import type { Clause, Opener } from './clause.ts';
import { hedgeOf, shared } from './modality.ts';
import type { Passage } from './passage.ts';
import { polarityOf } from './polarity.ts';
import { mainVerb } from './predicate.ts';

/** How surely a clause is put forward. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly signals: Signal[];
}

/** Clauses that share what the cue makes of its content. */
const SHARING: ReadonlySet<Opener> = new Set(['and', 'that', 'comma', 'frame', 'start']);

/** Reads negation and modality of a clause, with the words that carry them. */
export function factualityOf(passage: Passage, clause: Clause, before: Factuality | null): Factuality {
  const signals: Signal[] = [];
  const verb = mainVerb(passage, clause);
  const polarity = polarityOf(passage, clause, verb, signals);
  const own = hedgeOf(passage, clause, verb, signals);
  const cue = clause.content || SHARING.has(clause.opener) ? (clause.report?.modality ?? null) : null;
  // The outermost hedge governs: that of the cue, unless the content itself is conditional.
  const modality =
    own === 'conditional' ? own : (cue ?? own ?? shared(passage, clause, verb, before) ?? 'asserted');
  return { polarity, modality, signals };
}
