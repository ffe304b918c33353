import { AND, CONJUNCTIONS, SO } from '../arabic/clitics.ts';
import { ARTICLE_AFTER, FEMININE, FIRST, HAMZA_BELOW, TIED, UNKNOWN } from '../arabic/conjugation.ts';
import { BI_NOUN } from '../arabic/inflection.ts';
import type { SourceKind } from '../record.ts';
import { Memory } from '../text/memory.ts';
import type { Token } from '../text/token.ts';
import { type CueEntry, type Lexicon, WordClass } from './lexicon.ts';
import { hasPreposition, isUncut } from './proclitics.ts';
import { NO_VERB, readPerfect, readVerb, Verbal, type VerbForm } from './verb-forms.ts';

/** What the form of a word says, without its context. */
export interface Word extends VerbForm {
  /** 1 where a conjunction و or ف is written onto the word. */
  readonly conjunction: 0 | 1;
  /** The loose form without the conjunction. */
  readonly rest: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
  /** The bits of the phrase tables in which a phrase begins with `rest`. */
  readonly phrases: number;
  /** The kind of source that it heads as a noun («متحدث»), or null. */
  readonly source: SourceKind | null;
  /** The participle of a verb that reports («مشيراً»), or null. */
  readonly participle: CueEntry | null;
  /** A noun that reports («تصريح»), or null. */
  readonly noun: CueEntry | null;
  /** Whether it begins with the article, also after a preposition. */
  readonly definite: boolean;
  /** Whether it begins with a preposition, as far as its form tells, if it is a noun. */
  readonly prefixed: boolean;
}

/** Small words that are verbs all the same. */
const AUXILIARY = WordClass.imperfective | WordClass.continuity | WordClass.linking;
const remembered = new Memory<Word>();
/** Alef with its hamza, which begins many words and is the second letter of hardly any. */
const HAMZA = /[أإ]/;
/** Letters of a conjunction with an unknown verb. */
const SHORTEST_GUESS = 6;

/** Whether a word is a preposition with its pronoun («له», «عليها»). */
export function governsPronoun(word: Word | undefined): boolean {
  const both = WordClass.preposition | WordClass.suffixed;
  return ((word?.classes ?? 0) & both) === both;
}

/** A word in the shape of all others: spread copies have hidden classes of their own, which slows all that reads words. */
export function shaped(form: VerbForm, other: Omit<Word, keyof VerbForm>): Word {
  return {
    verbal: form.verbal,
    verb: form.verb,
    imperative: form.imperative,
    feminine: form.feminine,
    lean: form.lean,
    past: form.past,
    future: form.future,
    firstPerson: form.firstPerson,
    bareHe: form.bareHe,
    people: form.people,
    object: form.object,
    conjunction: other.conjunction,
    rest: other.rest,
    classes: other.classes,
    phrases: other.phrases,
    source: other.source,
    participle: other.participle,
    noun: other.noun,
    definite: other.definite,
    prefixed: other.prefixed,
  };
}

/** Reads a token's form; equal forms give the same object. */
export function wordOf(token: Token, lexicon: Lexicon): Word {
  let word = remembered.get(token.light);
  if (word === undefined) {
    word = read(token, lexicon);
    remembered.set(token.light, word);
  }
  return word;
}

function read(token: Token, lexicon: Lexicon): Word {
  const { key, light } = token;
  const whole = describe(key, light, 0, lexicon);
  const first = key.charAt(0);
  if (token.kind !== 'arabic' && token.kind !== 'mixed') return shaped(NO_VERB, whole);
  if (
    !CONJUNCTIONS.includes(first) ||
    key.length < 3 ||
    whole.classes !== 0 ||
    whole.participle !== null ||
    // «والي», but not «وإلى»
    (whole.source !== null && !HAMZA.test(light.charAt(1)))
  ) {
    return whole;
  }
  const part = describe(key.slice(1), light.slice(1), 1, lexicon);
  // «واضح»، «فريقه», but not «وأثق»
  const verb = part.verb !== null && (first === AND || part.verbal === Verbal.sure || part.verb.cue !== null);
  const isKnown = part.classes !== 0 || verb || HAMZA.test(light.charAt(1));
  if (lexicon.act(key) || (!isKnown && isUncut(key, light, lexicon))) return whole;
  // «ويلز» and «فينغر» are names: a verb that is only guessed needs more letters.
  const guessed = part.verbal > 0 && part.verb === null && part.classes === 0;
  if (guessed && key.length < SHORTEST_GUESS) return whole;
  // «فتحت» is rather a verb than «ف» with a preposition.
  const weak = WordClass.noun | (first === SO && whole.verb !== null ? WordClass.preposition : 0);
  const better =
    part.classes & ~weak ||
    part.verbal > whole.verbal ||
    (part.verbal === whole.verbal && part.verbal > 0 && whole.verb === null) ||
    // «ودعت» is rather «و» with a verb that reports.
    (part.verbal === whole.verbal && part.verb?.cue != null && whole.verb?.cue == null);
  if (whole.verbal > 0 && !better) return whole;
  // ف joins clauses, so what follows it must be known; و joins anything.
  const known = part.classes !== 0 || part.verbal > 0 || part.definite || part.participle !== null;
  if (first === SO && !known) return whole;
  return part;
}

/** «مضيفه» is his host and no participle, but «بقوله» stands for one. */
function isHis(key: string, light: string): boolean {
  return key.endsWith(TIED) && !light.endsWith(FEMININE) && !BI_NOUN.test(key);
}

function describe(key: string, light: string, conjunction: 0 | 1, lexicon: Lexicon): Word {
  const classes = lexicon.classes(key, light);
  // «ألغيت» has no article, «التقى» may have one.
  const definite = ARTICLE_AFTER.some(
    (article) => light.startsWith(article) && light.length > article.length + 1,
  );
  const barred = classes & ~AUXILIARY || light.endsWith(FEMININE);
  let reading = barred
    ? NO_VERB
    : definite
      ? (readPerfect(key, lexicon) ?? NO_VERB)
      : readVerb(key, light, lexicon);
  // «التقى» ends as no noun with an article does but a participle, which is no verb of the lexicon.
  if (definite && reading.verbal > 0 && !light.endsWith(UNKNOWN.maqsura))
    reading = { ...reading, verbal: Verbal.maybe, lean: 'noun' };
  const source = lexicon.source(key);
  // «اتفاق» looks like a command of «تفوّق».
  if (reading.imperative && source !== null) reading = NO_VERB;
  // «إصابته» is no form of «أصاب».
  if (light.startsWith(HAMZA_BELOW) && reading.verb?.lemma.startsWith(FIRST)) reading = NO_VERB;
  return shaped(reading, {
    conjunction,
    rest: key,
    classes,
    phrases: lexicon.phrases(key),
    definite,
    source,
    participle: isHis(key, light) ? null : lexicon.participle(key),
    prefixed: hasPreposition(key, light, definite, lexicon),
    noun: lexicon.noun(definite && key.startsWith(ARTICLE_AFTER[0]) ? key.slice(2) : key),
  });
}
