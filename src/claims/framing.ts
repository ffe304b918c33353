import { COMMAS } from '../arabic/punctuation.ts';
import { clauseAt } from './clause.ts';
import { noteFramed } from './discourse.ts';
import { afterFrame, type Frame } from './frames.ts';
import { goesOnAfter } from './insertions.ts';
import { NO_NOUN, THAT, WordClass } from './lexicon.ts';
import { phraseAt } from './passage.ts';
import { joined, type Report } from './reports.ts';
import { close, endList, type Segmentation } from './segmentation.ts';

/** Words with which neither an object nor a subject begins, or more than one of them. */
const NO_OBJECT =
  NO_NOUN |
  WordClass.time |
  WordClass.pronoun |
  WordClass.exceptive |
  WordClass.perfective |
  WordClass.imperfective;

/** Reads on after the frame that begins at token `start`; gives the next token to read. */
export function takeFrame(sentence: Segmentation, frame: Frame, start: number): number {
  const { report, end } = frame;
  return report ? attribute(sentence, report, start, end) : passRule(sentence, start, end);
}

/** «وفقاً لـ س، …», «…، بحسب س»: a frame covers the sentence that it heads, or the clauses before it. */
function attribute(sentence: Segmentation, report: Report, start: number, end: number): number {
  const { passage, open, discourse, last } = sentence;
  const atHead = start === open.first;
  if (discourse.list) endList(sentence);
  // «قال فلان …، بحسب الوكالة. وأضاف …»: goes on from him, not from the agency, also behind «أبلغ فلان المجلس "…"، بحسب الوكالة».
  const others = discourse.subject ?? discourse.speaker;
  const goesOn = open.report?.source ?? (report.source?.kind === 'media' ? others : null);
  if (atHead || !goesOn) {
    if (report.source) noteFramed(discourse, report.source);
    discourse.subject = null;
  }
  const next = afterFrame(passage, end, last);
  const word = passage.words[next];
  const that = ((word?.classes ?? 0) & THAT) !== 0;
  // «على أي حال، ووفقاً لـ س فإن …»
  if (atHead || (open.predicate < 0 && !open.content && that && word?.conjunction)) {
    sentence.frame = report;
    // «وفقاً لـ س فإن …»; «فإنه» stays.
    const led = that && !((word?.classes ?? 0) & WordClass.suffixed);
    const first = led ? next + 1 : next;
    sentence.open = clauseAt(first, led ? 0 : (word?.conjunction ?? 0), 'frame', report, false);
    return Math.max(first, start + 1);
  }
  const ends = endsClause(sentence, start, end) && !isInserted(sentence, start, end, next);
  if (ends) {
    const { clauses } = sentence;
    for (let k = sentence.framed; k < clauses.length; k++) {
      const clause = clauses[k];
      if (clause) clause.report = joined(clause.report, report);
    }
    sentence.framed = clauses.length;
  }
  open.report = joined(open.report, report);
  if (next >= last) sentence.closing = report;
  if (ends) {
    close(sentence, start);
    sentence.open = clauseAt(end, passage.words[end]?.conjunction ?? 0, 'stop', sentence.frame, false);
  }
  return end;
}

/** Whether a clause ends with the frame from token `start` to token `end` (exclusive). */
function endsClause({ passage, last }: Segmentation, start: number, end: number): boolean {
  const { tokens, words, lexicon } = passage;
  return (
    end >= last ||
    (tokens[end]?.kind === 'mark' && !goesOnAfter(passage, start, end, last)) ||
    words[end]?.conjunction === 1 ||
    phraseAt(passage, lexicon.connectives, end)?.value.kind === 'contrast'
  );
}

/** «ويطرح الدليل، حسب الموقع، علامة استفهام …»: whether the clause goes on after a frame between two marks, with its object or subject. */
function isInserted(sentence: Segmentation, start: number, end: number, next: number): boolean {
  const { passage, open, last } = sentence;
  const { tokens, words, verbs, entityAt, quotationAt, lexicon } = passage;
  const word = words[next];
  if (!word || next >= last || open.predicate < 0) return false;
  if (tokens[start - 1]?.kind !== 'mark' || !COMMAS.has(tokens[end]?.key ?? '')) return false;
  if (word.conjunction || word.participle || verbs[next] || quotationAt[next] != null) return false;
  if (word.classes & NO_OBJECT || entityAt[next]?.type === 'DATE') return false;
  return phraseAt(passage, lexicon.connectives, next) === null;
}

/** «وفقاً للقانون الذي صدر أمس، فإن …»: a rule is no claim, and no part of one that «فإن» begins. */
function passRule({ passage, open, last }: Segmentation, start: number, end: number): number {
  const next = afterFrame(passage, end, last);
  const word = passage.words[next];
  if (start !== open.first || !word?.conjunction || !(word.classes & THAT)) return Math.max(end, start + 1);
  const whole = (word.classes & WordClass.suffixed) !== 0;
  open.first = whole ? next : next + 1;
  open.skip = whole ? 1 : 0;
  return next + 1;
}
