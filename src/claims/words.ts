import {
  ARTICLE_AFTER,
  CONJUNCTIONS,
  Ending,
  FEMININE,
  FIRST,
  FUTURE,
  OBJECTS,
  PERSONS,
  UNKNOWN,
} from '../arabic/conjugation.ts';
import type { Token } from '../text/token.ts';
import { type CueEntry, type FoundStem, type Lean, type Lexicon, type Verb, WordClass } from './lexicon.ts';

/** How surely a word is a finite verb by its form alone. */
export const Verbal = { no: 0, maybe: 1, sure: 2 } as const;

/** What the form of a word says, without its context. */
export interface Word {
  /** 1 where a conjunction و or ف is written onto the word. */
  readonly conjunction: 0 | 1;
  /** The loose form without the conjunction. */
  readonly rest: string;
  readonly verbal: 0 | 1 | 2;
  readonly verb: Verb | null;
  /** A command: «اضغط». */
  readonly imperative: boolean;
  /** She: «قالت»، «تقول». */
  readonly feminine: boolean;
  /** Where the form may be a verb or a noun, which it mostly is. */
  readonly lean: Lean | null;
  readonly past: boolean;
  readonly future: boolean;
  /** I or we. */
  readonly firstPerson: boolean;
  /** Whether the form is the third person masculine singular of the imperfect («يذكر»), which may be impersonal. */
  readonly bareHe: boolean;
  /** Whether an object pronoun is written onto the verb. */
  readonly object: boolean;
  /** Bits of `WordClass`. */
  readonly classes: number;
  /** The participle of a verb that reports («مشيراً»), or null. */
  readonly participle: CueEntry | null;
  /** A noun that reports («تصريح»), or null. */
  readonly noun: CueEntry | null;
  /** Whether it begins with the article, also after a preposition. */
  readonly definite: boolean;
}

type Reading = Pick<
  Word,
  | 'verbal'
  | 'verb'
  | 'imperative'
  | 'feminine'
  | 'lean'
  | 'past'
  | 'future'
  | 'firstPerson'
  | 'bareHe'
  | 'object'
>;

/** Small words that are verbs all the same. */
const AUXILIARY = WordClass.imperfective | WordClass.continuity | WordClass.linking;
const NONE: Reading = {
  verbal: 0,
  verb: null,
  imperative: false,
  feminine: false,
  lean: null,
  past: false,
  future: false,
  firstPerson: false,
  bareHe: false,
  object: false,
};
const cache = new Map<string, Word>();
/** Letters of a conjunction with an unknown verb. */
const SHORTEST_GUESS = 6;
const CACHE_LIMIT = 40_000;

/** Reads a token's form; equal forms give the same object. */
export function wordOf(token: Token, lexicon: Lexicon): Word {
  let word = cache.get(token.light);
  if (word === undefined) {
    word = read(token, lexicon);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(token.light, word);
  }
  return word;
}

function read(token: Token, lexicon: Lexicon): Word {
  const { key, light } = token;
  const whole = describe(key, light, lexicon);
  const first = key.charAt(0);
  if (token.kind !== 'arabic' && token.kind !== 'mixed')
    return { ...whole, ...NONE, conjunction: 0, rest: key };
  if (
    !CONJUNCTIONS.includes(first) ||
    key.length < 3 ||
    whole.classes !== 0 ||
    whole.participle !== null ||
    lexicon.source(key) !== null
  ) {
    return { ...whole, conjunction: 0, rest: key };
  }
  const part = describe(key.slice(1), light.slice(1), lexicon);
  // «ويلز» and «فينغر» are names: a verb that is only guessed needs more letters.
  const guessed = part.verbal > 0 && part.verb === null && part.classes === 0;
  if (guessed && key.length < SHORTEST_GUESS) return { ...whole, conjunction: 0, rest: key };
  const better =
    part.classes & ~WordClass.noun ||
    part.verbal > whole.verbal ||
    (part.verbal === whole.verbal && part.verbal > 0 && whole.verb === null) ||
    // «ودعت» is rather «و» with a verb that reports.
    (part.verbal === whole.verbal && part.verb?.cue != null && whole.verb?.cue == null);
  if (whole.verbal > 0 && !better) return { ...whole, conjunction: 0, rest: key };
  // ف joins clauses, so what follows it must be known; و joins anything.
  const known = part.classes !== 0 || part.verbal > 0 || part.definite || part.participle !== null;
  if (first === CONJUNCTIONS.at(-1) && !known) return { ...whole, conjunction: 0, rest: key };
  return { ...part, conjunction: 1, rest: key.slice(1) };
}

function describe(key: string, light: string, lexicon: Lexicon): Omit<Word, 'conjunction' | 'rest'> {
  const classes = lexicon.classes(key, light);
  // «ألغيت» has no article, «التقى» may have one.
  const definite = ARTICLE_AFTER.some(
    (article) => light.startsWith(article) && light.length > article.length + 1,
  );
  const barred = classes & ~AUXILIARY || light.endsWith(FEMININE);
  let reading = barred
    ? NONE
    : definite
      ? (readPerfect(key, lexicon) ?? NONE)
      : readVerb(key, light, lexicon);
  if (definite && reading.verbal > 0) reading = { ...reading, verbal: Verbal.maybe, lean: 'noun' };
  return {
    ...reading,
    classes,
    definite,
    participle: lexicon.participle(key),
    noun: lexicon.noun(definite && key.startsWith(ARTICLE_AFTER[0]) ? key.slice(2) : key),
  };
}

function readVerb(key: string, light: string, lexicon: Lexicon): Reading {
  if (key.length < 2) return NONE;
  const past = readPerfect(key, lexicon);
  const mine = key.startsWith(PERSONS.i);
  if (past?.verbal === 2 && !mine) return past;
  if (past && light.endsWith(UNKNOWN.maqsura)) return { ...past, verbal: 2 };
  // «أكتب»; without the hamza it is a command.
  const command = mine && !light.startsWith(FIRST);
  const present = command ? null : readImperfect(key, lexicon);
  if (past === null || present === null) {
    if (past ?? present) return past ?? present ?? NONE;
  } else if (mine) {
    // «أتمنى» is no «أتمّ» with a pronoun.
    return past.object && !present.object ? present : past;
  } else {
    // «توقع» is rather the verb that reports than «أوقع».
    if (past.verbal === 2 || (past.verb?.cue && !present.verb?.cue)) return past;
    return present.verbal === 2 ? { ...present, verbal: 1, lean: past.lean } : past;
  }
  // «اضغط»: alef and the stem of the imperfect; other measures look like their perfect.
  if (command && key.length > 3) {
    const stem = lexicon.stem('imperfect', key.slice(1), Ending.bare);
    if (stem) return { ...NONE, verbal: 1, verb: stem.verb, imperative: true };
  }
  if (key.startsWith(FUTURE) && key.length > 3) {
    const future =
      key.charAt(1) === PERSONS.i && light.charAt(1) !== FIRST ? null : readImperfect(key.slice(1), lexicon);
    if (future !== null) return { ...future, verbal: 2, future: true };
    if (key.charAt(1) === PERSONS.he && key.length > 5 && guessImperfect(key.slice(1)))
      return { ...NONE, verbal: 2, future: true };
  }
  if (guessImperfect(key)) return { ...NONE, verbal: 2 };
  if (UNKNOWN.perfect.test(light))
    return { ...NONE, verbal: key.startsWith(PERSONS.i) && key.length > 5 ? 2 : 1, past: true };
  return NONE;
}

function guessImperfect(key: string): boolean {
  return key.startsWith(PERSONS.he) && UNKNOWN.imperfect.test(key);
}

function readPerfect(key: string, lexicon: Lexicon): Reading | null {
  const find = (text: string, endings: number) => lexicon.stem('perfect', text, endings);
  let best: Reading | null = null;
  const take = (
    stem: FoundStem | null,
    verbal: 0 | 1 | 2,
    firstPerson = false,
    object = false,
    feminine = false,
  ) => {
    if (stem === null || (best !== null && best.verbal >= verbal)) return;
    best = { ...NONE, verbal, verb: stem.verb, lean: stem.lean, past: true, firstPerson, object, feminine };
  };
  const endings = (base: string, object: boolean) => {
    const short = base.length <= 3;
    const bare = find(base, object ? Ending.bare | Ending.object : Ending.bare);
    take(bare, bare?.lean || (object && short) ? 1 : 2, false, object);
    const last = base.at(-1);
    const head = base.slice(0, -1);
    if (last === UNKNOWN.t) take(find(head, Ending.t), 2, false, object, true);
    else if (last === UNKNOWN.alef) {
      if (head.endsWith(UNKNOWN.waw)) take(find(head.slice(0, -1), Ending.waw), 2, false, object);
      if (head.endsWith(UNKNOWN.t)) take(find(head.slice(0, -1), Ending.t), 2, false, object);
      const dual = find(head, Ending.alef);
      take(dual, 1, false, object);
      if (head.endsWith(UNKNOWN.n))
        take(find(head.slice(0, -1), Ending.na), head.length > 4 ? 2 : 1, true, object);
    } else if (object && last === UNKNOWN.waw) take(find(head, Ending.waw), 2, false, object);
  };
  endings(key, false);
  if (best !== null && (best as Reading).verbal === 2) return best;
  for (const pronoun of OBJECTS) {
    if (key.length > pronoun.length + 2 && key.endsWith(pronoun))
      endings(key.slice(0, -pronoun.length), true);
  }
  return best;
}

function readImperfect(key: string, lexicon: Lexicon): Reading | null {
  const person = key.charAt(0);
  const he = person === PERSONS.he;
  if (!he && person !== PERSONS.she && person !== PERSONS.we && person !== PERSONS.i) return null;
  const firstPerson = person === PERSONS.we || person === PERSONS.i;
  if (firstPerson && key.length < 3) return null;
  const find = (text: string, endings: number) => lexicon.stem('imperfect', text, endings);
  const verbal = firstPerson ? 1 : 2;
  const stem = key.slice(1);
  const plain = find(stem, Ending.bare);
  if (plain !== null)
    return { ...NONE, verbal, verb: plain.verb, firstPerson, bareHe: he, feminine: person === PERSONS.she };
  for (const ending of UNKNOWN.plural) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 1) continue;
    const many = find(stem.slice(0, -ending.length), Ending.many);
    if (many !== null && !firstPerson) return { ...NONE, verbal: 2, verb: many.verb };
  }
  for (const pronoun of OBJECTS) {
    if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 2) continue;
    const base = stem.slice(0, -pronoun.length);
    const one = find(base, Ending.bare | Ending.object);
    if (one !== null)
      return {
        ...NONE,
        verbal: he || base.length > 2 ? verbal : 1,
        verb: one.verb,
        firstPerson,
        object: true,
      };
    for (const ending of UNKNOWN.pluralBeforeObject) {
      if (!base.endsWith(ending)) continue;
      const many = find(base.slice(0, -ending.length), Ending.many);
      if (many !== null && !firstPerson) return { ...NONE, verbal: 2, verb: many.verb, object: true };
    }
  }
  return null;
}
