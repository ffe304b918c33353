import { COMMAS } from '../arabic/punctuation.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import type { Source } from './sources.ts';
import type { Word } from './words.ts';

/** What carries over from one sentence to the next. */
export interface Discourse {
  /** The last one who spoke. */
  speaker: Source | null;
  /** The last one of whom a masculine («قال») and a feminine verb («قالت») was used. */
  he: Source | null;
  she: Source | null;
  /** The report of the last clause. */
  report: Report | null;
  /** The subject of the last main clause, where it is one that may speak. */
  subject: Source | null;
  /** The report of a line that ended with a colon, which the lines after it belong to until another begins. */
  list: Report | null;
}

/** Notes who has spoken at the cue whose word is `cue`. */
export function noteSpeaker(discourse: Discourse, source: Source, cue: Word | undefined): void {
  discourse.speaker = source;
  if (!cue?.verb || cue.firstPerson) return;
  if (cue.feminine) discourse.she = source;
  else discourse.he = source;
}

/** Notes whom a frame has named: a text («وفق المعطيات …») does not speak after someone who does. */
export function noteFramed(discourse: Discourse, source: Source): void {
  if (source.kind !== 'document' || !discourse.speaker) discourse.speaker = source;
}

/** Who is meant by a verb without a subject: the last speaker, but for one of whom only the other gender was used. */
export function speakerOf({ speaker, he, she }: Discourse, verb: Word): Source | null {
  const [own, other] = verb.feminine ? [she, he] : [he, she];
  return own && speaker === other && !verb.firstPerson ? own : speaker;
}

/** The clause at token `i`, the head of a sentence to token `last`, where it goes on with a report of the sentence before; else null. */
export function goesOnAt(
  passage: Passage,
  i: number,
  last: number,
  { report, list }: Discourse,
): Clause | null {
  const { tokens, words, quotationAt } = passage;
  if (list) return clauseAt(i, 0, 'start', list, false);
  if (!report) return null;
  // «…"⏎"…»: the next paragraph of a speech.
  if (quotationAt[i] != null && quotationAt[i - 1] != null) return clauseAt(i, 0, 'stop', report, false);
  // «قال: كنا في القمة. نشعر بالثقة.»
  if (report.source && tokens[i]?.gap !== 'newline' && isSpoken(passage, i, last))
    return clauseAt(i, 0, 'stop', report, false);
  // «…،⏎وتم …»
  return COMMAS.has(tokens[i - 1]?.key ?? '') && words[i]?.conjunction
    ? clauseAt(i, 0, 'and', report, false)
    : null;
}

/** Whether someone speaks of himself between tokens `first` and `last`, outside quotation marks. */
export function isSpoken({ words, verbs, quotationAt }: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (verbs[i] && words[i]?.firstPerson && !quotationAt[i]) return true;
  return false;
}
