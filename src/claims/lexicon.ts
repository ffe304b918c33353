import { UNKNOWN } from '../arabic/conjugation.ts';
import { readData } from '../data.ts';
import { keyFinder } from '../key-table.ts';
import { unpack } from '../packed.ts';
import type { CueClass, Modality, SourceKind } from '../record.ts';
import type { PackedWords } from './compile.ts';
import { PhraseTable } from './phrases.ts';

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
 * says of others what will be, `fate` where it does so of oneself too.
 */
export interface VerbModality {
  readonly modality: Modality;
  readonly when: 'verb' | 'present' | 'outcome' | 'fate';
  /** The preposition (loose) that must follow («يعمل على»), or null. */
  readonly preposition: string | null;
}

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

export const THAT = WordClass.complementiser | WordClass.bythat;

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
  | 'ground'
  | 'topic'
  | 'link'
  | 'verbatim'
  | 'aside';

export interface Connective {
  readonly kind: ConnectiveKind;
  /** Whether its last word carries the subject of the clause («لكنه»). */
  readonly suffixed: boolean;
}

/** A phrase that hedges: before the verb, anywhere in the clause as an adverb, or only at the head of the clause. */
export interface Hedge {
  readonly modality: Modality;
  readonly place: 'phrase' | 'adverb' | 'head';
}

export type FrameKind = 'noun' | 'verb' | 'saying';

/** What a noun after a frame means: the one who is speaking («بحسب قوله»), or a rule that tells nothing («وفقاً للقانون»). */
export type FramedNoun = 'own' | 'standard';

/** The Arabic knowledge of this room, read from `data/claims/`. */
export interface Lexicon {
  /** The verb whose perfect (or imperfect) has this stem and takes this ending (a bit of `Ending`), or null. */
  stem(tense: 'perfect' | 'imperfect', text: string, endings: number): FoundStem | null;
  /** The verb that reports whose participle in the accusative this is, or null. */
  participle(key: string): CueEntry | null;
  /** The noun that reports, or null. */
  noun(key: string): CueEntry | null;
  /** Bits of `WordClass` of a word, by its loose and its light form. */
  classes(key: string, light: string): number;
  /** The kind of source that a noun heads, or null. */
  source(key: string): SourceKind | null;
  /** Whether a noun names an act or event that may be announced. */
  act(key: string): boolean;
  /** What a noun right after an attribution frame means there, or null where it may be a source. */
  framed(key: string): FramedNoun | null;
  readonly connectives: PhraseTable<Connective>;
  readonly frames: PhraseTable<FrameKind>;
  readonly hedges: PhraseTable<Hedge>;
}

/** The compiled tables of `data/claims/`, below `data/`. */
export const CLAIMS_FILE = 'packed/claims.bin';
export const CLAIMS_VERSION = 1;

/** What a stem's bits hold besides its endings: the lean of the bare form. */
export const LEANS: readonly (Lean | null)[] = [null, 'verb', 'noun', 'even'];
export const LEAN_SHIFT = 8;

/** Begins a word of the table that is meant in its light form. */
export const EXACT = '=';

let loaded: Lexicon | undefined;

/** The lexicon, read on first use. */
export function lexicon(): Lexicon {
  loaded ??= lexiconOf(readData(CLAIMS_FILE));
  return loaded;
}

/** The lexicon over the bytes that `packLexicon` writes. Throws a RangeError where they are none of this version. */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const read = unpack(CLAIMS_VERSION, bytes);
  const decoder = new TextDecoder();
  const packed: PackedWords = JSON.parse(decoder.decode(read('words', 'Uint8Array')));
  const stems = { perfect: stemsIn(read, 'perfect'), imperfect: stemsIn(read, 'imperfect') };
  const verbCue = read('verbs.cue', 'Int16Array');
  const verbModal = read('verbs.modal', 'Int16Array');
  const lemmaFrom = read('verbs.from', 'Uint32Array');
  const lemmas = read('verbs.lemmas', 'Uint8Array');
  const cues = packed.cues.map(
    ([lemma, kind, nominal, flags]): CueEntry => ({
      lemma,
      class: kind,
      nominal: new Set(nominal),
      flags: new Set(flags),
    }),
  );
  const verbs: Verb[] = [];
  const verbOf = (index: number): Verb => {
    let verb = verbs[index];
    if (verb === undefined) {
      const modality = packed.modals[verbModal[index] ?? -1] ?? null;
      const lemma = decoder.decode(lemmas.subarray(lemmaFrom[index], lemmaFrom[index + 1]));
      verb = { lemma, cue: cues[verbCue[index] ?? -1] ?? null, modality };
      verbs[index] = verb;
    }
    return verb;
  };
  const connectives = new PhraseTable<Connective>();
  for (const [phrase, kind, suffixed] of packed.connectives) connectives.add(phrase, { kind, suffixed });
  const frames = new PhraseTable<FrameKind>();
  for (const [phrase, kind] of packed.frames) frames.add(phrase, kind);
  const hedges = new PhraseTable<Hedge>();
  for (const [phrase, modality, place] of packed.hedges) hedges.add(phrase, { modality, place });
  return {
    stem(tense, text, endings) {
      const { keyOf, from, verb, bits } = stems[tense];
      const key = keyOf(text);
      if (key < 0) return null;
      for (let i = from[key] ?? 0; i < (from[key + 1] ?? 0); i++) {
        const found = bits[i] ?? 0;
        if (found & endings) return { verb: verbOf(verb[i] ?? 0), lean: LEANS[found >> LEAN_SHIFT] ?? null };
      }
      return null;
    },
    participle: (key) => cues[own(packed.participles, key) ?? -1] ?? null,
    noun: (key) => cues[own(packed.nouns, key) ?? -1] ?? null,
    classes: (key, light) => own(packed.words, EXACT + light) ?? own(packed.words, key) ?? 0,
    // «متحدثاً»
    source: (key) =>
      own(packed.sources, key) ?? (key.endsWith(UNKNOWN.alef) ? own(packed.sources, key.slice(0, -1)) : null),
    act: (key) => Object.hasOwn(packed.acts, key),
    framed: (key) => own(packed.framed, key),
    connectives,
    frames,
    hedges,
  };
}

function stemsIn(read: ReturnType<typeof unpack>, tense: 'perfect' | 'imperfect') {
  return {
    keyOf: keyFinder({
      slots: read(`${tense}.keys.slots`, 'Uint32Array'),
      from: read(`${tense}.keys.from`, 'Uint32Array'),
      units: read(`${tense}.keys.units`, 'Uint16Array'),
    }),
    /** The stems of key `k` are `from[k]` to `from[k + 1]`. */
    from: read(`${tense}.from`, 'Uint32Array'),
    verb: read(`${tense}.verb`, 'Uint16Array'),
    bits: read(`${tense}.bits`, 'Uint16Array'),
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
