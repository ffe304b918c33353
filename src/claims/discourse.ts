import { COMMAS } from '../arabic/punctuation.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import type { Source } from './sources.ts';

/** What carries over from one sentence to the next. */
export interface Discourse {
  /** The last one who spoke. */
  speaker: Source | null;
  /** The report of the last clause. */
  report: Report | null;
  /** The subject of the last main clause, where it is one that may speak. */
  subject: Source | null;
  /** The report of a line that ended with a colon, which the lines after it belong to until another begins. */
  list: Report | null;
}

/** The clause at token `i`, the head of a sentence, where it goes on with a report of the sentence before; else null. */
export function goesOnAt(passage: Passage, i: number, { report, list }: Discourse): Clause | null {
  const { tokens, words, quotations } = passage;
  if (list) return clauseAt(i, 0, 'start', list, false);
  if (!report) return null;
  // «…"⏎"…»: the next paragraph of a speech.
  if ((quotations.at[i] ?? -1) >= 0 && (quotations.at[i - 1] ?? -1) >= 0)
    return clauseAt(i, 0, 'stop', report, false);
  // «…،⏎وتم …»
  return COMMAS.has(tokens[i - 1]?.key ?? '') && words[i]?.conjunction
    ? clauseAt(i, 0, 'and', report, false)
    : null;
}
