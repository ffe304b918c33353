import { type Opener, SETTING } from './clause.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';

/** What goes on from a noun phrase in the voice of the article: «أعلن إصابته، الأمر الذي أثار …», «كشف عن خطته، التي ستغير …». */
const BESIDE_NOUN: ReadonlySet<Opener> = new Set(['relative', 'result', 'weak']);
/** The verb of a clause stands within so many tokens. */
const REACH = 5;

/**
 * Whether a report also covers the next clause, which begins at token `first`: not one that only says when, an opinion only what it
 * is held of, and neither a noun phrase nor a wish what has come of it.
 */
export function carriesOn(passage: Passage, opener: Opener, report: Report | null, first: number): boolean {
  if (!report || SETTING.has(opener) || opener === 'without') return false;
  if (report.cue?.class === 'opinion' || (report.nominal && BESIDE_NOUN.has(opener))) return false;
  // «طلبت منه ألا ينشر ردها، إلا أنه حذفه»
  return !(opener === 'contrast' && (report.nominal || report.modality) && isPast(passage, first));
}

/** Whether the first verb from token `first` on is a perfect. */
function isPast({ words, verbs }: Passage, first: number): boolean {
  for (let i = first; i < first + REACH; i++) if (verbs[i]) return words[i]?.past === true;
  return false;
}
