import { DAMMA_ACTIVE, PASSIVE } from '../arabic/inflection.ts';
import { ABOUT_HIM, TONGUE } from '../arabic/particles.ts';
import type { CueClass, Modality } from '../record.ts';
import { warnsSomeone, withoutAddressee } from './addressees.ts';
import { agrees, isObjectOf, suits } from './agreement.ts';
import { carried } from './antecedents.ts';
import { findComplement } from './complements.ts';
import { withDescribed } from './descriptions.ts';
import { type CueEntry, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { cuelessReport, modalityOf, type Report, type Reported, reportOf, type Speakers } from './reports.ts';
import { canSpeak, readSource, type Source, touches } from './sources.ts';
import { mayTell } from './tellers.ts';
import type { Word } from './words.ts';

/** Cues that may report inside the content of another: acts of saying, not of thinking or wanting. */
const NESTING: ReadonlySet<CueClass> = new Set([
  'statement',
  'assertion',
  'announcement',
  'revelation',
  'denial',
  'allegation',
]);

/** So many characters show whether a verb is written as a passive. */
const LONGEST_PASSIVE = 6;

/** Cues that report a mere noun phrase of someone who is not named again. */
const CARRYING: ReadonlySet<CueClass> = new Set([
  'statement',
  'assertion',
  'announcement',
  'denial',
  'demand',
  'revelation',
  'allegation',
  'commitment',
  'evaluation',
]);

/**
 * Reads the report whose verb is token `verb`, in a clause that begins at `first`; `last` ends the sentence. `inside` says that
 * the clause is itself the content of a report. Null where nothing is reported.
 */
export function readReport(
  passage: Passage,
  verb: number,
  first: number,
  last: number,
  inside: boolean,
  speakers: Speakers,
): Reported | null {
  const word = passage.words[verb];
  const entry = word?.verb?.cue;
  if (!word || !entry || !mayReport(passage, verb, first, word, entry)) return null;
  const complement = findComplement(passage, verb + 1, last, entry);
  if (complement === null) return null;
  const { zone } = complement;
  const isNominal = complement.form === 'noun';
  if (inside && (complement.form === 'speech' || !NESTING.has(entry.class) || word.firstPerson)) return null;
  // «نقلت الوكالة الخبر»: no one is quoted.
  if (isNominal && entry.flags.has('relay') && aboutWhom(passage, verb + 1, zone) < 0) return null;
  const { source, via } = sourcesOf(passage, verb, first, zone, entry, speakers);
  if (!mayTell(passage, verb, entry, source, complement)) return null;
  if (source) {
    // «إن الرئيس أكد على تمسكه بـ …», but not «إنهما تبادلا معلومات تؤكد استخدامه».
    const leads = source.last <= verb && touches(passage, source, verb);
    if (inside && (!nests(passage, verb, source) || (isNominal && !leads))) return null;
    const content = entry.flags.has('describe')
      ? withDescribed(passage, verb, source, complement)
      : complement;
    const report = reportOf(passage, verb, entry, source, via);
    // «حذر السكان من الاقتراب» wants that they do not.
    const warns = entry.flags.has('warns') && warnsSomeone(passage, verb, source, complement);
    return { report: warns ? { ...report, modality: 'desired', denies: true } : report, complement: content };
  }
  const impersonal = entry.flags.has('impersonal') && (isNominal || zone === verb + 1);
  if (impersonal && (word.bareHe || entry.class === 'revelation'))
    return { report: cuelessReport(null, impersonalModality(entry)), complement };
  if (inside || (isNominal && !CARRYING.has(entry.class))) return null;
  const report = carriedReport(passage, verb, entry, via, speakers);
  return report && (report.source || !isNominal) ? { report, complement } : null;
}

/** The report of a cue without a subject: of the one named before, or of nobody; null where a text would have to be meant and is not. */
function carriedReport(
  passage: Passage,
  verb: number,
  entry: CueEntry,
  via: Source | null,
  { subject, speaker }: Speakers,
): Report | null {
  const word = passage.words[verb];
  const named = subject && word && suits(passage, word, subject) ? subject : null;
  const told = entry.flags.has('adds') ? speaker : (named ?? speaker);
  // «الاتفاق الذي ينص على …» is no word of the last speaker.
  if (told && entry.flags.has('document') && told.kind !== 'document') return null;
  // «أعتقد أن …» outside a quotation is the author's own.
  const own = word?.firstPerson === true && !passage.quotationAt[verb];
  if (told && !own) return reportOf(passage, verb, entry, carried(passage, told, verb), via);
  return cuelessReport(null, modalityOf(entry), entry.class === 'denial');
}

/** Whether a verb that is a cue says something here. */
function mayReport(passage: Passage, verb: number, first: number, word: Word, entry: CueEntry): boolean {
  const { words } = passage;
  // «ستعلن الشركة …»: what will be said is nobody's word yet.
  if (word.future) return false;
  // «ما قاله …» is a thing, «لم يُشر إلى» says nothing; «لم ينفِ» is left to the clause as well.
  const barred = WordClass.relative | WordClass.what | WordClass.negator | WordClass.complementiser;
  if (verb > first && (words[verb - 1]?.classes ?? 0) & barred) return false;
  if (isPassive(passage, verb)) return false;
  // «وقال مسؤول، طلب عدم ذكر اسمه، إن …»: what he asks for is no claim.
  return !(entry.class === 'demand' && (words[verb + 1]?.classes ?? 0) & WordClass.nominalnegator);
}

/** Who says what the cue `verb` reports, before or after it, and through whom; `zone` is the token before which a source has ended. */
function sourcesOf(
  passage: Passage,
  verb: number,
  first: number,
  zone: number,
  entry: CueEntry,
  speakers: Speakers,
): { source: Source | null; via: Source | null } {
  let via: Source | null = null;
  const leading = readSource(passage, first, verb);
  let source = leading && touches(passage, leading, verb) && canSpeak(passage, leading) ? leading : null;
  if (source === null) {
    source = readSource(passage, verb + 1, zone);
    if (source && entry.flags.has('whom')) source = withoutAddressee(passage, source);
    if (
      source &&
      (!agrees(passage, verb, source) || isObjectOf(passage, verb, first, source, zone, speakers))
    )
      source = null;
  }
  const about = entry.flags.has('relay') ? aboutWhom(passage, verb + 1, zone) : -1;
  if (about >= 0) {
    via = readSource(passage, verb + 1, about);
    source = readSource(passage, about + 1, zone);
  }
  // «نقلت عنه الوكالة قوله إن …»: from the one who spoke before.
  const spoke = speakers.subject ?? speakers.speaker;
  if (source && spoke && about < 0 && entry.flags.has('relay') && relaysHim(passage, verb + 1, zone))
    return { source: null, via: source };
  // «قالت الصحيفة نقلاً عن مصدر إن …»
  const quoted = source ? quotedFrom(passage, verb + 1, zone) : -1;
  const inner = quoted >= 0 ? readSource(passage, quoted, zone) : null;
  if (inner) {
    via = readSource(passage, verb + 1, quoted - 2) ?? source;
    source = inner;
  }
  // «جاء في بيان أن …»
  const led = (passage.words[verb + 1]?.classes ?? 0) & WordClass.lead;
  if (source === null && led && entry.flags.has('document')) source = readSource(passage, verb + 2, zone);
  // «اعتقلت الشرطة الرجل بعدما تبين أنه …»
  if (source === null && !(entry.class === 'revelation' && entry.flags.has('impersonal'))) source = leading;
  return { source, via };
}

/** «يُعتقد أن» leaves it open, «يُذكر أن» does not. */
function impersonalModality(entry: CueEntry): Modality | null {
  return entry.class === 'opinion' || entry.class === 'allegation' ? 'possible' : modalityOf(entry);
}

/** The token of «عن» after a verb that relays («نقلت الوكالة عن …»), or of «لسان» («نقلت على لسان …»); or -1. */
export function aboutWhom({ words, quotationAt }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    // «نقلت "لجنة الدفاع عن كذا" عن …»
    const pair = quotationAt[i];
    if (pair?.open === i) i = pair.close;
    else if ((words[i]?.classes ?? 0) & WordClass.about || words[i]?.rest === TONGUE) return i;
  }
  return -1;
}

/** «نقلت عنه الوكالة …», «نقلت الوكالة عنها …» */
function relaysHim({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ABOUT_HIM.test(words[i]?.rest ?? '')) return true;
  return false;
}

/** Where the one begins from whom the source has it («نقلاً عن …»), or -1. */
function quotedFrom(passage: Passage, from: number, to: number): number {
  const { words } = passage;
  for (let i = from; i + 2 < to; i++) {
    if (!((words[i + 1]?.classes ?? 0) & WordClass.about)) continue;
    if (phraseAt(passage, passage.lexicon.frames, i)) return i + 2;
  }
  return -1;
}

/** Whether a report inside another has a source of its own: one that can speak and, in a direct quotation, no mere document. */
function nests(passage: Passage, verb: number, source: Source): boolean {
  const quoted = passage.quotationAt[verb] != null;
  return canSpeak(passage, source) && !(quoted && source.kind === 'document');
}

/** Whether a vowel sign makes the verb a passive («وُصف»). */
function isPassive({ document, tokens, words }: Passage, verb: number): boolean {
  const token = tokens[verb];
  const word = words[verb];
  if (!token || !word || (!word.past && DAMMA_ACTIVE.test(word.verb?.lemma ?? ''))) return false;
  const first = document.shadow.origin[token.from + word.conjunction] ?? token.start;
  return PASSIVE.test(document.text.slice(first, first + LONGEST_PASSIVE));
}
