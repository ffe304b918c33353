import type { CueClass, Modality, SourceKind } from '../record.ts';
import type { PhraseTable } from './phrases.ts';

/** A word that reports, as `data/claims/cues.tsv` gives it. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  /** Prepositions (loose) that lead a nominal content; `np` for a bare one. */
  readonly nominal: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/**
 * What a verb makes of the claim that it heads: in every form, only in the imperfect, or only in the future: `outcome` where it
 * says of others what will be, `fate` where it does so of oneself too, `stay` and `effect` where it does so unless one is named who
 * stays or brings it about, `meeting` unless teams meet; `telling` leaves it to the object.
 */
export interface VerbModality {
  readonly modality: Modality;
  readonly when: 'verb' | 'present' | 'outcome' | 'fate' | 'stay' | 'effect' | 'meeting' | 'telling';
  /** The preposition (loose) that must follow («يعمل على»), `ACT` for a verbal noun («يستهدف رفع …»), or null. */
  readonly preposition: string | null;
}

/** Stands for a verbal noun where a preposition may. */
export const ACT = 'act';

/** A verb of the lexicon. */
export interface Verb {
  readonly lemma: string;
  readonly cue: CueEntry | null;
  readonly modality: VerbModality | null;
}

/** How a bare perfect that is written like a noun is mostly used. */
export type Lean = 'verb' | 'noun' | 'even';

/** A verb found by a stem, and the lean of its bare form where that is also a noun (null where not). */
export interface FoundStem {
  readonly verb: Verb;
  readonly lean: Lean | null;
}

/** Classes of small words, as bits; a word may have several. */
export const WordClass = {
  complementiser: 1,
  bythat: 1 << 1,
  lead: 1 << 2,
  about: 1 << 3,
  partitive: 1 << 4,
  what: 1 << 5,
  pronoun: 1 << 6,
  demonstrative: 1 << 7,
  relative: 1 << 8,
  negator: 1 << 9,
  copula: 1 << 10,
  nominalnegator: 1 << 11,
  exceptive: 1 << 12,
  restriction: 1 << 13,
  continuity: 1 << 14,
  perfective: 1 << 15,
  past: 1 << 16,
  future: 1 << 17,
  imperfective: 1 << 18,
  preposition: 1 << 19,
  locative: 1 << 20,
  time: 1 << 21,
  question: 1 << 31,
  noun: 1 << 24,
  only: 1 << 26,
  having: 1 << 27,
  conjoining: 1 << 28,
  subordinator: 1 << 29,
  affirming: 1 << 30,
  linking: 1 << 22,
  obliging: 1 << 23,
  /** Not in the table: a form with a pronoun written onto it («أنه»). */
  suffixed: 1 << 25,
} as const;

/** Words that make a sentence the content of another: «أن», «إن», «بأن»; also with a pronoun. */
export const THAT = WordClass.complementiser | WordClass.bythat;

/** Words with which no noun phrase begins. */
export const NO_NOUN =
  THAT |
  WordClass.preposition |
  WordClass.relative |
  WordClass.negator |
  WordClass.question |
  WordClass.subordinator |
  WordClass.locative |
  WordClass.what;

/** How words are used, as bits: attributes, nouns that begin with what only looks like a proclitic, verbs with objects. */
export const WordUse = { attribute: 1, whole: 2, transitive: 4 } as const;

/** How a connective joins clauses, as `data/claims/phrases.tsv` explains. */
export type ConnectiveKind =
  | 'add'
  | 'head'
  | 'contrast'
  | 'weak'
  | 'but'
  | 'cause'
  | 'order'
  | 'result'
  | 'what'
  | 'so'
  | 'without'
  | 'scene'
  | 'before'
  | 'ground'
  | 'term'
  | 'topic'
  | 'topical'
  | 'link'
  | 'verbatim'
  | 'aside';

/** What a phrase that connects clauses means. */
export interface Connective {
  readonly kind: ConnectiveKind;
  /** Whether its last word carries the subject of the clause («لكنه»). */
  readonly suffixed: boolean;
}

/**
 * A phrase that hedges: before the verb, anywhere in the clause as an adverb, as the predicate of a clause without a verb too,
 * as the object of a verb, or
 * only at the head of the clause.
 */
export interface Hedge {
  readonly modality: Modality;
  readonly place: 'phrase' | 'adverb' | 'predicate' | 'object' | 'head';
}

/** What follows the words of an attribution frame: a noun («وفقاً لـ»), a verb («وفق ما»), one without an object («على ما»), or a verb of saying («كما»). */
export type FrameKind = 'noun' | 'verb' | 'plain' | 'saying';

/** What a noun after a frame means: the one who is speaking («بحسب قوله»), or a rule that tells nothing («وفقاً للقانون»). */
export type FramedNoun = 'own' | 'standard';

/** The Arabic knowledge of this room, read from `data/claims/`. */
export interface Lexicon {
  /** The verb whose perfect (or imperfect) has this stem and takes this ending (a bit of `Ending`), or null. */
  stem(tense: 'perfect' | 'imperfect', text: string, endings: number): FoundStem | null;
  /** The verb that reports whose participle in the accusative this is, or what stands for one («بقوله»); or null. */
  participle(key: string): CueEntry | null;
  /** The noun that reports, or null. */
  noun(key: string): CueEntry | null;
  /** Bits of `WordClass` of a word, by its loose and its light form. */
  classes(key: string, light: string): number;
  /** The kind of source that a noun heads, or null. */
  source(key: string): SourceKind | null;
  /** Whether a noun names an act or event that may be announced. */
  act(key: string): boolean;
  /** Whether a word, without its article, often follows another definite word, as an adjective does («السابق»). */
  attribute(key: string): boolean;
  /** Whether a noun without its article begins with a letter that may be a proclitic and is none («بيان»). */
  whole(key: string): boolean;
  /** Whether a verb takes an object, as far as the news shows. */
  transitive(verb: Verb): boolean;
  /** What a noun right after an attribution frame means there, or null where it may be a source. */
  framed(key: string): FramedNoun | null;
  /** The bits of the phrase tables in which a phrase begins with a word. */
  phrases(key: string): number;
  readonly connectives: PhraseTable<Connective>;
  readonly frames: PhraseTable<FrameKind>;
  readonly hedges: PhraseTable<Hedge>;
}

/** The version of the packed tables. */
export const CLAIMS_VERSION = 6;

/** What a stem's bits hold besides its endings: the lean of the bare form. */
export const LEANS: readonly (Lean | null)[] = [null, 'verb', 'noun', 'even'];
/** How many bits of a stem are its endings. */
export const LEAN_SHIFT = 8;

/** Begins a word of the table that is meant in its light form. */
export const EXACT = '=';
