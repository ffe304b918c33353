import { DOTS, STOPS } from '../arabic/punctuation.ts';
import type { Sentence } from '../text/sentences.ts';
import { isClosing, isInitial, isInside } from './boundaries.ts';
import { type Clause, clauseAt } from './clause.ts';
import { hangs } from './complements.ts';
import { type Discourse, goesOnAt } from './discourse.ts';
import { readFrame } from './frames.ts';
import { takeFrame } from './framing.ts';
import { isWhole } from './fronting.ts';
import { takeConnective, takeCoordinate, takeRelative, takeThat } from './linkage.ts';
import { readHeadline, skipDateline } from './openings.ts';
import { type Passage, phraseAt } from './passage.ts';
import { takeNoun, takeParticiple, takeVerb } from './reporting.ts';
import { cuelessReport, reportOf } from './reports.ts';
import { close, isQuoted, openNext, type Segmentation, segmentationOf } from './segmentation.ts';
import { isSpeech } from './speech.ts';

const MOST_DOTS = 3;

/**
 * Splits a sentence into clauses and says of each who reports it; `discourse` carries over from the sentence before and is brought
 * up to date. Reads every token a bounded number of times.
 */
export function splitClauses(
  passage: Passage,
  bounds: Sentence,
  isTitle: boolean,
  discourse: Discourse,
): Clause[] {
  const { tokens, words, bracketed, quotationAt } = passage;
  const sentence = segmentationOf(passage, bounds, discourse);
  const { clauses, last } = sentence;
  let i = begin(sentence, isTitle);
  if (isLink(passage, i, last)) return [];
  sentence.open.first = i;
  if (!sentence.open.content) sentence.open.skip = words[i]?.conjunction ?? 0;
  while (i < last) {
    const pair = quotationAt[i];
    const omission = omissionAt(sentence, i);
    if (omission > i) i = stop(sentence, omission);
    else if (bracketed[i]) i++;
    else if (pair?.open === i && !isSpeech(passage, pair.open, pair.close)) i = pair.close + 1;
    else if (STOPS.has(tokens[i]?.key ?? '') && i + 1 < last && !isInitial(passage, i)) i = stop(sentence, i);
    else i = step(sentence, i);
  }
  close(sentence, last);
  discourse.report = clauses.at(-1)?.report ?? null;
  noteList(sentence);
  return clauses;
}

/** «… أمر مهم (...) ننتظر …»: the last token of the mark of an omission at token `i`, after which a verb begins another statement; or `i`. */
function omissionAt({ passage, open, last }: Segmentation, i: number): number {
  const { tokens, verbs, quotationAt, bracketed } = passage;
  if (!bracketed[i] || !quotationAt[i]) return i;
  let dots = i + 1;
  while (dots <= i + MOST_DOTS && DOTS.has(tokens[dots]?.key ?? '')) dots++;
  const isClosed = dots > i + 1 && dots + 1 < last && bracketed[dots] && tokens[dots]?.kind === 'mark';
  return isClosed && verbs[dots + 1] === 1 && isWhole(passage, open, i) ? dots : i;
}

/** «اقرأ أيضاً: …», «** جميع المقالات المنشورة …»: whether a sentence only points elsewhere. */
function isLink(passage: Passage, first: number, last: number): boolean {
  let i = first;
  while (i < last && passage.tokens[i]?.kind === 'mark') i++;
  return phraseAt(passage, passage.lexicon.connectives, i)?.value.kind === 'link';
}

/** Opens the first clause, after what a dateline or a headline sets before it; gives the first token to read. */
function begin(sentence: Segmentation, isTitle: boolean): number {
  const { passage, first, last, discourse } = sentence;
  const from = skipDateline(passage, first, last);
  if (!isTitle) {
    sentence.frame = discourse.list;
    sentence.open = goesOnAt(passage, from, last, discourse) ?? sentence.open;
    return from;
  }
  const { next, speaker } = readHeadline(passage, from, last);
  if (speaker) {
    sentence.open = clauseAt(next, 0, 'report', cuelessReport(speaker, null), true);
    discourse.speaker = speaker;
  }
  return next;
}

/** Reads what begins at token `i`; gives the next token to read. */
function step(sentence: Segmentation, i: number): number {
  const { passage, open, last, discourse } = sentence;
  const word = passage.words[i];
  if (!word) return i + 1;
  const atHead = i === open.first;
  const afterMark = isSetApart(sentence, i);
  const told = open.report?.source ?? discourse.speaker ?? sentence.subject ?? discourse.subject;
  const frame = readFrame(passage, i, last, atHead, told);
  if (frame) return takeFrame(sentence, frame, i);
  let next = i;
  if (word.participle && (afterMark || atHead || hangs(passage, i))) next = takeParticiple(sentence, i);
  if (next === i) next = takeRelative(sentence, i, afterMark);
  if (next === i) next = takeConnective(sentence, i, afterMark);
  if (next === i) next = takeThat(sentence, i, afterMark);
  if (next === i) next = takeNoun(sentence, i);
  if (next === i) next = takeCoordinate(sentence, i, afterMark);
  if (next > i) return next;
  return passage.verbs[i] ? takeVerb(sentence, i, afterMark) : i + 1;
}

/** Whether a mark before token `i` sets it apart: not one of a bracket or of a quotation that is only a name. */
function isSetApart({ passage, first }: Segmentation, i: number): boolean {
  return (
    i > first &&
    passage.tokens[i - 1]?.kind === 'mark' &&
    passage.bracketed[i - 1] === 0 &&
    !isClosing(passage, i - 1) &&
    !isInside(passage, i - 1)
  );
}

function stop(sentence: Segmentation, i: number): number {
  openNext(sentence, i, i + 1, 0, 'stop');
  sentence.open.skip = sentence.passage.words[i + 1]?.conjunction ?? 0;
  return i + 1;
}

/** «وفقاً لموقع …:⏎», «وأشار فلان إلى ما يلي:⏎»: the lines that follow are reported. A quotation ends where its marks do. */
function noteList({ passage, last, clauses, closing, subject, discourse }: Segmentation): void {
  const { tokens, words } = passage;
  if (tokens[last - 1]?.key === ':') {
    const verb = clauses.at(-1)?.predicate ?? -1;
    const entry = words[verb]?.verb?.cue;
    const said = entry && subject ? reportOf(passage, verb, entry, subject, null) : null;
    discourse.list = closing ?? clauses.findLast(({ report }) => report !== null)?.report ?? said;
  } else if (isQuoted(passage, last - 1)) discourse.list = null;
}
