import type { CueClass, Modality } from '../record.ts';
import { type CueEntry, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { readSource, type Source } from './sources.ts';

/** That a source is said to have said something: what a clause may be the content of. */
export interface Report {
  readonly source: Source | null;
  readonly via: Source | null;
  /** Tokens of the cue; null for «فلان: …». */
  readonly cue: CueSpan | null;
  /** The modality that the cue gives its content («دعا إلى»), or null. */
  readonly modality: Modality | null;
  /** Whether the cue denies its content. */
  readonly denies: boolean;
}

export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  /** How many letters of the last token belong to the cue; 0 for all. */
  readonly open: number;
  readonly lemma: string;
  readonly class: CueClass;
}

/** A report found in the text, with the place where its content begins. */
export interface Reported {
  readonly report: Report;
  readonly content: number;
  /** Letters of the content's first token that belong to a preposition or conjunction. */
  readonly skip: number;
  /** Whether the content is a clause (after أن, a colon or a quotation mark) or only a noun phrase. */
  readonly clause: boolean;
}

const REACH = 32;

/** What ends the search for the content: where, and how it begins. */
interface Complement {
  readonly zone: number;
  readonly content: number;
  readonly skip: number;
  readonly clause: boolean;
}

/**
 * Reads the report whose verb is token `verb`, in a clause that begins at `first`; `last` ends the sentence. `speaker` is the last
 * source, for a verb with no subject. Null where nothing is reported.
 */
export function readReport(
  passage: Passage,
  verb: number,
  first: number,
  last: number,
  speaker: Source | null,
): Reported | null {
  const word = passage.words[verb];
  const entry = word?.verb?.cue;
  if (!word || !entry) return null;
  const found = findComplement(passage, verb + 1, last, entry);
  if (found === null) return null;
  let via: Source | null = null;
  let source: Source | null;
  if (entry.flags.has('relay')) {
    const about = findRelay(passage, verb + 1, found.zone);
    if (about >= 0) {
      via = readSource(passage, verb + 1, about);
      source = readSource(passage, about + 1, found.zone);
    } else source = readSource(passage, verb + 1, found.zone);
  } else source = readSource(passage, verb + 1, found.zone);
  source ??= readSource(passage, first, verb);
  const impersonal =
    source === null && found.zone <= verb + 2 && word.bareHe && entry.flags.has('impersonal');
  const modality = modalityOf(entry, impersonal);
  if (impersonal) {
    return {
      report: { source: null, via: null, cue: null, modality, denies: false },
      content: found.content,
      skip: found.skip,
      clause: found.clause,
    };
  }
  if (source === null && entry.class === 'revelation' && entry.flags.has('impersonal')) {
    return {
      report: { source: null, via: null, cue: null, modality: null, denies: false },
      content: found.content,
      skip: found.skip,
      clause: found.clause,
    };
  }
  if (source === null) {
    if (speaker === null && !found.clause) return null;
    source = speaker && { ...speaker, resolved: 'carried' };
  }
  const cue: CueSpan = {
    first: verb,
    last: verb + 1,
    skip: word.conjunction,
    open: 0,
    lemma: entry.lemma,
    class: entry.class,
  };
  return {
    report: { source, via, cue: source && cue, modality, denies: entry.class === 'denial' },
    content: found.content,
    skip: found.skip,
    clause: found.clause,
  };
}

/** The modality that a cue gives its content. */
export function modalityOf(entry: CueEntry, impersonal: boolean): Modality | null {
  switch (entry.class) {
    case 'expectation':
      return 'expected';
    case 'demand':
      return 'desired';
    case 'commitment':
      return 'planned';
    case 'opinion':
      return impersonal ? 'possible' : null;
    default:
      return null;
  }
}

function findRelay({ words }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i]?.rest === 'عن') return i;
  return -1;
}

/** Finds where the content of a cue begins, from token `from` on. */
export function findComplement(
  passage: Passage,
  from: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, verbs, bracketed, quotations, lexicon } = passage;
  const to = Math.min(last, from + REACH);
  let relative = false;
  let nominal: Complement | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) break;
    if (bracketed[i]) continue;
    const quote = quotations.at[i] ?? -1;
    const pair = quotations.pairs[quote];
    if (pair && pair.open === i) {
      if (isSpeech(passage, pair.open, pair.close)) return { zone: i, content: i, skip: 0, clause: true };
      i = pair.close;
      continue;
    }
    if (token.key === ':') return i + 1 < last ? { zone: i, content: i + 1, skip: 0, clause: true } : null;
    if (word.classes & WordClass.complementiser && word.conjunction === 0) {
      const zone = i > from && isPlainPreposition(words[i - 1]?.rest) ? i - 1 : i;
      return {
        zone,
        content: word.rest.length > bareLength(token.light) ? i : i + 1,
        skip: word.rest.length > bareLength(token.light) ? prefixLength(token.light) : 0,
        clause: true,
      };
    }
    if (word.classes & WordClass.relative) {
      relative = true;
      continue;
    }
    if (verbs[i]) {
      if (relative && !word.conjunction) {
        relative = false;
        continue;
      }
      break;
    }
    if (i > from && lexicon.connectives.match(word.rest, (k) => tokens[k]?.key, i + 1)?.value === 'contrast')
      break;
    if (nominal === null && entry.nominal.size > 0) nominal = nominalAt(passage, i, from, entry);
  }
  if (nominal === null && entry.nominal.has('np')) nominal = bareObject(passage, from, to);
  return nominal;
}

function isPlainPreposition(key: string | undefined): boolean {
  return key === 'الي' || key === 'علي' || key === 'من' || key === 'عن';
}

/** Length of the complementiser itself, with the preposition or conjunction written onto it. */
function bareLength(light: string): number {
  return prefixLength(light) + 2;
}

function prefixLength(light: string): number {
  return light.startsWith('ب') || light.startsWith('و') || light.startsWith('ف') ? 1 : 0;
}

/** Whether quotation marks hold speech rather than a name or a term: a verb or at least five words. */
export function isSpeech({ verbs }: Passage, open: number, close: number): boolean {
  if (close - open > 5) return true;
  for (let i = open + 1; i < close; i++) if (verbs[i]) return true;
  return false;
}

function nominalAt(
  { tokens, words, entityAt }: Passage,
  i: number,
  from: number,
  entry: CueEntry,
): Complement | null {
  const word = words[i];
  const token = tokens[i];
  if (!word || !token) return null;
  if (word.classes & WordClass.preposition && entry.nominal.has(word.rest)) {
    return { zone: i, content: i + 1, skip: 0, clause: false };
  }
  const letter = word.rest.charAt(0);
  if (
    (letter === 'ب' || letter === 'ل') &&
    entry.nominal.has(letter) &&
    word.rest.length > 3 &&
    word.conjunction === 0
  ) {
    if ((entityAt[i] ?? -1) >= 0 && letter === 'ل') return null;
    if (i === from && letter === 'ل') return { zone: i, content: i, skip: 1, clause: false };
    return { zone: i, content: i, skip: 1, clause: false };
  }
  return null;
}

/** The object without a preposition: after the subject, which is a mention or one noun with its adjectives. */
function bareObject(
  { tokens, words, entityAt, mentionAt }: Passage,
  from: number,
  to: number,
): Complement | null {
  let subject = from;
  const first = words[from];
  if (!first) return null;
  let mention = -1;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if ((entityAt[i] ?? -1) >= 0) {
      mention = i;
      break;
    }
    if (tokens[i]?.kind === 'mark' || (words[i]?.classes ?? 0) & WordClass.preposition) break;
  }
  if (mention >= 0) {
    subject = mention;
    while (subject < to && mentionAt[subject] === mentionAt[mention]) subject++;
    while (
      subject < to &&
      (words[subject]?.definite || tokens[subject]?.kind === 'mark' || (entityAt[subject] ?? -1) >= 0)
    )
      subject++;
  } else {
    subject = from + 1;
    while (subject < to && words[subject]?.definite && words[subject]?.conjunction === 0) subject++;
  }
  if (subject >= to || tokens[subject]?.kind === 'mark') return null;
  const object = words[subject];
  if (
    !object ||
    object.classes & (WordClass.preposition | WordClass.relative | WordClass.time) ||
    object.conjunction
  )
    return null;
  return { zone: subject, content: subject, skip: 0, clause: false };
}
