import type { Sentence } from '../text/sentences.ts';
import { carriesOn } from './carrying.ts';
import { type Clause, clauseAt, type Opener } from './clause.ts';
import type { Complement } from './complement.ts';
import { type Discourse, noteSpeaker } from './discourse.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import type { Source } from './sources.ts';

/** How far a sentence has been split into clauses, and what is known there. */
export interface Segmentation {
  readonly passage: Passage;
  /** The sentence: tokens `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  readonly discourse: Discourse;
  /** The clauses that have ended. */
  readonly clauses: Clause[];
  /** The clause that is being read; its end is not known yet. */
  open: Clause;
  /** The frame at the head of the sentence, which covers all of it. */
  frame: Report | null;
  /** The frame with which the sentence ends. */
  closing: Report | null;
  /** How many clauses of this sentence a frame after them has covered. */
  framed: number;
  /** The conditional clause whose consequence has been read. */
  answered: Clause | null;
  /** The subject of the last clause of this sentence. */
  subject: Source | null;
  /** The subject of the last clause that is no relative one. */
  principal: Source | null;
  /** Whether the next verb belongs to a relative clause. */
  relative: boolean;
}

/** A sentence of which nothing has been read. */
export function segmentationOf(
  passage: Passage,
  { first, last }: Sentence,
  discourse: Discourse,
): Segmentation {
  return {
    passage,
    first,
    last,
    discourse,
    clauses: [],
    open: clauseAt(first, 0, 'start', null, false),
    frame: null,
    closing: null,
    framed: 0,
    answered: null,
    subject: null,
    principal: null,
    relative: false,
  };
}

/** Ends the open clause before token `end`; one without tokens is dropped. */
export function close({ open, clauses }: Segmentation, end: number): void {
  if (end <= open.first) return;
  open.last = end;
  clauses.push(open);
}

/** Ends the open clause before token `end` and opens the next at token `first`, without `skip` letters of it. */
export function openNext(
  sentence: Segmentation,
  end: number,
  first: number,
  skip: number,
  opener: Opener,
): void {
  const { report } = sentence.open;
  close(sentence, end);
  sentence.relative = false;
  const passes =
    opener === 'that' ||
    isQuoted(sentence.passage, first) ||
    carriesOn(sentence.passage, opener, report, first);
  sentence.open = clauseAt(first, skip, opener, (passes ? report : null) ?? sentence.frame, false);
}

/** Opens the content of a report; the clause before it has been closed, or was only its cue. */
export function openContent(
  sentence: Segmentation,
  report: Report,
  complement: Complement,
  isNested = sentence.open.content && sentence.open.report?.source != null,
): void {
  const { discourse, passage } = sentence;
  if (report.source) {
    discourse.list = null;
    // «قال فلان إن الشرطة أكدت أن …. وأضاف …»: goes on from him.
    if (!isNested) noteSpeaker(discourse, report.source, passage.words[report.cue?.first ?? -1]);
    discourse.subject = null;
    sentence.subject = null;
  }
  sentence.relative = false;
  const nominal = complement.form === 'noun';
  sentence.open = clauseAt(complement.content, complement.skip, 'report', { ...report, nominal }, true);
}

/** Ends what a line with a colon before this sentence reports, because somebody else speaks. */
export function endList(sentence: Segmentation): void {
  const { discourse, open } = sentence;
  if (sentence.frame === discourse.list) sentence.frame = null;
  if (open.report === discourse.list) open.report = null;
  discourse.list = null;
}

/** Whether token `i` stands in a quotation or marks it. */
export function isQuoted({ quotationAt }: Passage, i: number): boolean {
  return quotationAt[i] != null;
}
