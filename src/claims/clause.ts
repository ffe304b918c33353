import type { ConnectiveKind } from './lexicon.ts';
import type { Report } from './reports.ts';

/** What opened a clause: its sentence, a cue, و, a repeated أن, a relative pronoun, a mark, a frame, or a connective. */
export type Opener =
  | 'start'
  | 'report'
  | 'and'
  | 'that'
  | 'relative'
  | 'comma'
  | 'stop'
  | 'frame'
  | ConnectiveKind;

/** Openers of a clause that says when something was («بعد أن …»، «قبل أن …»). */
export const SETTING: ReadonlySet<Opener> = new Set(['scene', 'before']);

/** A stretch of a sentence that states one thing: tokens `first` to `last` (exclusive), without `skip` letters of the first. */
export interface Clause {
  first: number;
  last: number;
  skip: number;
  readonly opener: Opener;
  report: Report | null;
  /** Index of the first finite verb that is no auxiliary, or -1. */
  predicate: number;
  /** Whether the clause is the content of a report by its place, right after the cue. */
  readonly content: boolean;
}

/** A clause that has just begun. */
export function clauseAt(
  first: number,
  skip: number,
  opener: Opener,
  report: Report | null,
  content: boolean,
): Clause {
  return { first, last: first, skip, opener, report, predicate: -1, content };
}
