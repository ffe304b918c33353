import { BI_NOUN } from '../arabic/inflection.ts';
import { SPEAKS } from '../arabic/verbs.ts';
import { agrees } from './agreement.ts';
import { bearsSubject } from './anaphora.ts';
import { qualifiedBy } from './antecedents.ts';
import { readReport } from './attribution.ts';
import { type Clause, clauseAt, SETTING } from './clause.ts';
import { findComplement } from './complements.ts';
import { speakerOf } from './discourse.ts';
import { awaitsVerb } from './fronting.ts';
import { WordClass } from './lexicon.ts';
import { readNominal } from './nominals.ts';
import type { Passage } from './passage.ts';
import { describesNoun } from './relatives.ts';
import { type Report, reportOf } from './reports.ts';
import { close, endList, isQuoted, openContent, openNext, type Segmentation } from './segmentation.ts';
import { canSpeak, readSource, type Source } from './sources.ts';

// Each `take…` reads what begins at token `i` and gives the next token to read, or `i` where nothing of its kind begins there.

/** A quotation before its cue has at most so many clauses. */
const LONGEST_SPEECH = 12;
/** Before «بقوله» so many words are hardly a claim. */
const LONGEST_SAID = 8;
/** A subject ends within so many tokens after its verb. */
const SUBJECT_REACH = 12;
/** What a participle reports begins within so many tokens. */
const PARTICIPLE_REACH = 8;

/** A finite verb: the predicate of the open clause or, after a mark, of a new one, which reports where it is a cue. */
export function takeVerb(sentence: Segmentation, i: number, afterMark: boolean): number {
  const { passage, discourse, last } = sentence;
  const word = passage.words[i];
  if (!word) return i + 1;
  if (sentence.relative && !word.conjunction) {
    sentence.relative = false;
    return takeSecond(sentence, i);
  }
  if (afterMark && i > sentence.open.first + 1 && (sentence.open.predicate >= 0 || speaksOf(sentence, i))) {
    if (word.conjunction === 0 && awaitsVerb(passage, sentence.open)) sentence.open.predicate = -1;
    else if (word.conjunction === 0 && !describesNoun(passage, i)) openNext(sentence, i, i, 0, 'comma');
  }
  const { open } = sentence;
  if (word.classes & WordClass.imperfective) return i + 1;
  if (open.predicate >= 0) return takeSecond(sentence, i);
  open.predicate = i;
  // «"أعتقد أن الفريق سيفوز"»: what a speaker thinks is said with it.
  if (word.firstPerson && word.verb?.cue?.class === 'opinion' && open.report?.source) return i + 1;
  const speakers = {
    subject: sentence.subject ?? (sentence.clauses.length === 0 ? discourse.subject : null),
    speaker: speakerOf(discourse, word),
  };
  // «يذكر أن الشركة أعلنت …» is nobody's content.
  const told = open.report?.source != null;
  const inside = told && (open.content || SETTING.has(open.opener));
  const reported = readReport(passage, i, open.first, last, inside, speakers);
  if (!reported) {
    const after = takePostposed(sentence, i);
    if (after > i) return after;
    if (!open.report) noteSubject(sentence, i);
    return i + 1;
  }
  const { report, complement } = reported;
  if (discourse.list && report.source?.resolved === 'overt') endList(sentence);
  openContent(sentence, withOuter(sentence, report), complement);
  return Math.max(complement.content, i + 1);
}

/** «"…"، قال فلان»: whether the open clause is a quotation that ends right before the cue at token `i`. */
function speaksOf({ passage, open }: Segmentation, i: number): boolean {
  const { quotationAt, words } = passage;
  const pair = quotationAt[open.first];
  return pair?.close === i - 2 && words[i]?.verb?.cue != null;
}

/** A report as it stands inside the report that its clause, or the frame of the sentence, already belongs to. */
function withOuter({ open, frame }: Segmentation, report: Report): Report {
  const outer = open.report ?? frame;
  if (!outer?.source) return report;
  if (!report.source) return { ...outer, modality: report.modality };
  if (report.source.resolved === 'carried' && open.opener !== 'start')
    return { ...report, source: { ...outer.source, resolved: 'carried' }, via: outer.via };
  return open.content || outer === frame ? { ...report, via: report.via ?? outer.source } : report;
}

/** «مقطعاً يدّعون أنه …», «الذي وصفه المدرب بأنه …»: a second verb of the clause that reports. */
function takeSecond(sentence: Segmentation, i: number): number {
  const { passage, open, last, subject } = sentence;
  const entry = passage.words[i]?.verb?.cue;
  if (!entry || open.content) return i + 1;
  const complement = findComplement(passage, i + 1, last, entry);
  if (complement === null || complement.form === 'noun') return i + 1;
  if (complement.form === 'speech' && entry.flags.has('describe')) return i + 1;
  let source = readSource(passage, i + 1, complement.zone);
  if (!source && complement.zone <= i + 2)
    source = qualifiedBy(passage, open.first, i) ?? (open.report ? null : subject);
  if (!source || !canSpeak(passage, source)) return i + 1;
  close(sentence, lead(passage, i));
  openContent(sentence, reportOf(passage, i, entry, source, null), complement, open.report?.source != null);
  return Math.max(complement.content, i + 1);
}

/** The first of the words before verb `i` that only lead up to it («… بعد أن اعتبر …», «… الذي أكد …»). */
function lead({ words, verbs }: Passage, i: number): number {
  const leading =
    WordClass.relative | WordClass.conjoining | WordClass.complementiser | WordClass.preposition;
  let first = i;
  while (
    first > 0 &&
    !verbs[first - 1] &&
    (words[first - 1]?.classes ?? 0) & leading &&
    !((words[first - 1]?.classes ?? 0) & WordClass.suffixed)
  )
    first--;
  return first;
}

/** «"…"، قال فلان»: the quotation comes before its cue. */
function takePostposed(sentence: Segmentation, i: number): number {
  const { passage, open, clauses, discourse, last } = sentence;
  const entry = passage.words[i]?.verb?.cue;
  if (!entry || entry.flags.has('that') || i > open.first + 1) return i;
  const quoted = clauses.slice(-LONGEST_SPEECH);
  if (quoted.length === 0 || !quoted.every((clause) => isQuoted(passage, clause.first))) return i;
  const source = readSource(passage, i + 1, last);
  if (!source || !canSpeak(passage, source)) return i;
  const report = reportOf(passage, i, entry, source, null);
  for (const clause of quoted) clause.report ??= report;
  discourse.speaker = source;
  sentence.open = clauseAt(source.last, 0, 'stop', null, false);
  return source.last;
}

/** «…، مشيراً إلى أن …»: the same source says more. */
export function takeParticiple(sentence: Segmentation, i: number): number {
  const { passage, open, last, discourse, subject } = sentence;
  const { words } = passage;
  const entry = words[i]?.participle;
  if (!entry) return i;
  // «…، مشترطاً عدم كشف هويته، أن …»
  if (entry.class === 'demand' && (words[i + 1]?.classes ?? 0) & WordClass.nominalnegator) return i;
  const complement = findComplement(passage, i + 1, last, entry);
  if (complement === null || complement.zone > i + PARTICIPLE_REACH) return i;
  const told = open.report?.source ?? subject;
  const leading = told ? null : readSource(passage, open.first, i);
  const named = leading && canSpeak(passage, leading) ? leading : null;
  const source = told ?? named ?? discourse.speaker;
  if (!source) return i;
  const report = reportOf(passage, i, entry, source, open.report?.via ?? null);
  // «وأضاف الوزير قائلا: …»، «رد الوزير بقوله: …» is one act of speech.
  const adds = words[open.predicate]?.verb?.cue?.flags.has('adds');
  if (!open.content && (adds || isSaid(passage, open, i))) open.first = i;
  close(sentence, i);
  openContent(sentence, report, complement);
  return Math.max(complement.content, i + 1);
}

/** «رد على السؤال بقوله …»، «اكتفى بالقول …»: whether «بقوله» at token `i` ends a few words of a clause that only say that somebody speaks. */
function isSaid({ tokens, words }: Passage, { first, predicate }: Clause, i: number): boolean {
  if (!BI_NOUN.test(words[i]?.rest ?? '') || i - first > LONGEST_SAID) return false;
  const verb = words[predicate]?.verb;
  if (verb && !verb.cue && !SPEAKS.has(verb.lemma)) return false;
  for (let k = first; k < i; k++) if (tokens[k]?.kind === 'mark') return false;
  return true;
}

/** «… وسط توقعات بأن …»: a noun that reports. */
export function takeNoun(sentence: Segmentation, i: number): number {
  const { passage, open, last } = sentence;
  const found = readNominal(passage, i, last, open.report);
  if (!found) return i;
  close(sentence, i);
  openContent(sentence, found.report, found.complement);
  return Math.max(found.complement.content, i + 1);
}

/** Notes the subject of verb `i`, before or after it, where it is one that may speak later. */
function noteSubject(sentence: Segmentation, i: number): void {
  const { passage, open, last, discourse } = sentence;
  const { verbs } = passage;
  // «رغم أنها أمرت الحكومة بـ …»
  if (bearsSubject(passage, open, i)) return;
  let end = i + 1;
  while (end < Math.min(last, i + SUBJECT_REACH) && !verbs[end]) end++;
  let subject = readSource(passage, open.first, i);
  if (!mayActIn(sentence, i, subject)) subject = readSource(passage, i + 1, end);
  if (!mayActIn(sentence, i, subject)) return;
  sentence.subject = subject;
  discourse.subject = subject;
}

/** Whether a noun phrase can speak and agrees with verb `i`. «نشر مقالات»: a text is rather what is written. */
function mayActIn({ passage }: Segmentation, i: number, source: Source | null): boolean {
  return (
    source !== null &&
    canSpeak(passage, source) &&
    agrees(passage, i, source) &&
    (source.kind !== 'document' || passage.words[source.last - 1]?.definite === true)
  );
}
