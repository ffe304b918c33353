import { ACCUSATIVE_PLURAL, DAMMA, PLURAL_SUBJECT } from '../arabic/conjugation.ts';
import type { CueClass, Modality } from '../record.ts';
import { type Complement, findComplement } from './complements.ts';
import { type CueEntry, THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { agrees, canSpeak, carried, readSource, type Source, touches } from './sources.ts';

/** That a source is said to have said something: what a clause may be the content of. */
export interface Report {
  /** Null where the cue names nobody («يُذكر أن»). */
  readonly source: Source | null;
  readonly via: Source | null;
  /** Null for «فلان: …». */
  readonly cue: CueSpan | null;
  /** The modality that the cue gives its content («دعا إلى»), or null. */
  readonly modality: Modality | null;
  /** Whether the cue denies its content. */
  readonly denies: boolean;
}

/** The tokens of a cue. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  /** Letters of the first token that are a conjunction. */
  readonly skip: number;
  /** How many letters of the last token belong to the cue; 0 for all. */
  readonly open: number;
  readonly lemma: string;
  readonly class: CueClass;
}

/** A report found in the text, and where its content begins. */
export interface Reported {
  readonly report: Report;
  readonly complement: Complement;
}

/** Who may be meant by a verb without a subject. */
export interface Speakers {
  /** The subject of the clause before in the same sentence. */
  readonly subject: Source | null;
  /** The last one who spoke. */
  readonly speaker: Source | null;
}

/** Cues that may report inside the content of another: acts of saying, not of thinking or wanting. */
const NESTING: ReadonlySet<CueClass> = new Set([
  'statement',
  'assertion',
  'announcement',
  'revelation',
  'denial',
  'allegation',
]);

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
  const { words } = passage;
  const word = words[verb];
  const entry = word?.verb?.cue;
  // «ستعلن الشركة …»: what will be said is nobody's word yet.
  if (!word || !entry || word.future) return null;
  const before = words[verb - 1]?.classes ?? 0;
  // «ما قاله …» is a thing, «لم يُشر إلى» says nothing; «لم ينفِ» is left to the clause as well.
  if (
    verb > first &&
    before & (WordClass.relative | WordClass.what | WordClass.negator | WordClass.complementiser)
  )
    return null;
  if (isPassive(passage, verb)) return null;
  // «وقال مسؤول، طلب عدم ذكر اسمه، إن …»: what he asks for is no claim.
  if (entry.class === 'demand' && (words[verb + 1]?.classes ?? 0) & WordClass.nominalnegator) return null;
  const complement = findComplement(passage, verb + 1, last, entry);
  if (complement === null) return null;
  if (inside && (complement.form !== 'that' || !NESTING.has(entry.class) || word.firstPerson)) return null;
  let via: Source | null = null;
  const leading = readSource(passage, first, verb);
  let source = leading && touches(passage, leading, verb) && canSpeak(passage, leading) ? leading : null;
  source ??= readSource(passage, verb + 1, complement.zone);
  if (
    source &&
    source !== leading &&
    (!agrees(passage, verb, source) || isObjectOf(passage, verb, first, source, complement.zone, speakers))
  )
    source = null;
  if (entry.flags.has('relay')) {
    const about = aboutWhom(passage, verb + 1, complement.zone);
    if (about >= 0) {
      via = readSource(passage, verb + 1, about);
      source = readSource(passage, about + 1, complement.zone);
    } else if (complement.form === 'noun') return null;
  }
  // «قالت الصحيفة نقلاً عن مصدر إن …»
  const quoted = quotedFrom(passage, verb + 1, complement.zone);
  if (source && quoted >= 0) {
    const inner = readSource(passage, quoted, complement.zone);
    if (inner) {
      via = readSource(passage, verb + 1, quoted - 2) ?? source;
      source = inner;
    }
  }
  // «جاء في بيان أن …»
  const led = (words[verb + 1]?.classes ?? 0) & WordClass.lead;
  if (source === null && led && entry.flags.has('document'))
    source = readSource(passage, verb + 2, complement.zone);
  // «اعتقلت الشرطة الرجل بعدما تبين أنه …»
  source ??= entry.class === 'revelation' && entry.flags.has('impersonal') ? null : leading;
  if (inside && source && !nests(passage, verb, source)) return null;
  if (complement.form === 'noun' && entry.flags.has('text') && source?.kind !== 'document') return null;
  const impersonal =
    source === null &&
    entry.flags.has('impersonal') &&
    (complement.form === 'noun' || complement.zone === verb + 1);
  if (impersonal && (word.bareHe || entry.class === 'revelation')) {
    const modality = impersonalModality(entry);
    return { report: { source: null, via: null, cue: null, modality, denies: false }, complement };
  }
  if (source === null) {
    if (inside || (complement.form === 'noun' && !CARRYING.has(entry.class))) return null;
    // «أعتقد أن …» outside a quotation is the author's own.
    const own = word.firstPerson && (passage.quotations.at[verb] ?? -1) < 0;
    const told = entry.flags.has('adds') ? speakers.speaker : (speakers.subject ?? speakers.speaker);
    const last = own ? null : told;
    if (last === null) return complement.form === 'noun' ? null : { report: unnamed(entry), complement };
    source = carried(passage, last, verb);
  }
  return { report: reportOf(passage, verb, entry, source, via), complement };
}

function unnamed(entry: CueEntry): Report {
  return {
    source: null,
    via: null,
    cue: null,
    modality: modalityOf(entry),
    denies: entry.class === 'denial',
  };
}

/** The report whose cue is token `at`. */
export function reportOf(
  { words }: Passage,
  at: number,
  entry: CueEntry,
  source: Source,
  via: Source | null,
): Report {
  const skip = words[at]?.conjunction ?? 0;
  const cue = { first: at, last: at + 1, skip, open: 0, lemma: entry.lemma, class: entry.class };
  return { source, via, cue, modality: modalityOf(entry), denies: entry.class === 'denial' };
}

/** The modality that a cue gives its content. */
export function modalityOf(entry: CueEntry): Modality | null {
  if (entry.flags.has('possible')) return 'possible';
  if (entry.flags.has('expected')) return 'expected';
  switch (entry.class) {
    case 'expectation':
      return 'expected';
    case 'demand':
      return 'desired';
    case 'commitment':
      return 'planned';
    default:
      return null;
  }
}

/** «يُعتقد أن» leaves it open, «يُذكر أن» does not. */
function impersonalModality(entry: CueEntry): Modality | null {
  return entry.class === 'opinion' || entry.class === 'allegation' ? 'possible' : modalityOf(entry);
}

export function aboutWhom({ words }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((words[i]?.classes ?? 0) & WordClass.about) return i;
  return -1;
}

/** Whether a report inside another has a source of its own: one that can speak and, in a direct quotation, no mere document. */
function nests(passage: Passage, verb: number, source: Source): boolean {
  const quoted = (passage.quotations.at[verb] ?? -1) >= 0;
  return canSpeak(passage, source) && !(quoted && source.kind === 'document');
}

/**
 * Whether the noun phrase after a verb is whom it is said to or of, and the subject is left out: after «لكنه», after «أعتقد», and
 * where a verb that needs an object has no other («واتهم الرئيس بـ …»).
 */
function isObjectOf(
  passage: Passage,
  verb: number,
  first: number,
  source: Source,
  zone: number,
  speakers: Speakers,
): boolean {
  const { tokens, words, entities, entityAt, mentionAt } = passage;
  const word = words[verb];
  if (!word || word.firstPerson) return true;
  let before = verb - 1;
  while (before > first && (words[before]?.classes ?? 0) & (WordClass.perfective | WordClass.imperfective))
    before--;
  const classes = before >= first ? (words[before]?.classes ?? 0) : 0;
  if (classes & WordClass.suffixed && classes & (THAT | WordClass.conjoining)) return true;
  // «تصريحات دعا فيها الأتراك إلى …»
  const back =
    (words[verb + 1]?.classes ?? 0) & WordClass.preposition &&
    (words[verb + 1]?.classes ?? 0) & WordClass.suffixed;
  if (
    back &&
    word.verb?.cue?.class === 'demand' &&
    !canSpeak(passage, source) &&
    !PLURAL_SUBJECT.test(words[source.first]?.rest ?? '')
  )
    return true;
  // «وصف المسؤولين بـ …»: the plural of a subject ends in «ون».
  const head = words[source.first];
  if (head?.definite && head.rest.endsWith(ACCUSATIVE_PLURAL) && source.kind === 'anonymous') return true;
  const told = speakers.subject ?? speakers.speaker;
  if (!word.verb?.cue?.flags.has('needs') || word.object || told === null) return false;
  // One name, or one noun; of more one cannot tell.
  const demonstrative = (words[source.first]?.classes ?? 0) & WordClass.demonstrative ? 1 : 0;
  for (let i = source.first + 1 + demonstrative; i < source.last; i++)
    if ((mentionAt[i] ?? -1) < 0 || mentionAt[i] !== mentionAt[source.first]) return false;
  for (let i = source.last; i < zone; i++) {
    const own = words[i]?.classes ?? 0;
    const idle = WordClass.preposition | WordClass.time;
    if (tokens[i]?.kind === 'mark' || own & idle || entities[entityAt[i] ?? -1]?.type === 'DATE') continue;
    if (!((words[i - 1]?.classes ?? 0) & WordClass.preposition)) return false;
  }
  return true;
}

/** Whether a vowel sign makes the verb a passive («وُصف»). */
function isPassive({ document, tokens, words }: Passage, verb: number): boolean {
  const token = tokens[verb];
  if (!token) return false;
  const first = document.shadow.origin[token.from + (words[verb]?.conjunction ?? 0)] ?? token.start;
  return document.text.charAt(first + 1) === DAMMA;
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

/** A frame joins a report that is there already as the outer source; «على حد قوله» adds none. */
export function joined(report: Report | null, frame: Report): Report {
  if (report?.source)
    return report.via || frame.source?.resolved === 'carried' ? report : { ...report, via: frame.source };
  return report ? { ...frame, modality: report.modality } : frame;
}
