import { masculineOf } from '../arabic/adjectives.ts';
import { UNKNOWN } from '../arabic/conjugation.ts';
import { readData } from '../data.ts';
import { keyFinder } from '../key-table.ts';
import { mapOf, type ReadSection, textOf, textsIn, unpack } from '../packed.ts';
import {
  CLAIMS_VERSION,
  type CueEntry,
  EXACT,
  LEAN_SHIFT,
  LEANS,
  type Lexicon,
  type Verb,
  WordUse,
} from './lexicon.ts';
import type { PackedWords } from './packed-lexicon.ts';
import { PhraseTable } from './phrases.ts';

/** The compiled tables of `data/claims/`, below `data/`. */
export const CLAIMS_FILE = 'packed/claims.bin';

let loaded: Lexicon | undefined;

/** The lexicon, read on first use. */
export function loadLexicon(): Lexicon {
  loaded ??= lexiconOf(readData(CLAIMS_FILE));
  return loaded;
}

/** The lexicon over the bytes that `packLexicon` writes. Throws a RangeError where they are none of this version. */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const read = unpack(CLAIMS_VERSION, bytes);
  const packed: PackedWords = JSON.parse(textOf(read('words', 'Uint8Array')));
  const stems = { perfect: stemsIn(read, 'perfect'), imperfect: stemsIn(read, 'imperfect') };
  const verbCue = read('verbs.cue', 'Int16Array');
  const verbModal = read('verbs.modal', 'Int16Array');
  const lemma = textsIn(read, 'lemmas');
  const participles = mapOf(packed.participles);
  const nouns = mapOf(packed.nouns);
  const words = mapOf(packed.words);
  const sources = mapOf(packed.sources);
  const acts = new Set(packed.acts);
  const useKey = keyFinder(read, 'uses.keys');
  const useBits = read('uses.bits', 'Uint8Array');
  const isUsed = (word: string, use: number) => ((useBits[useKey(word)] ?? 0) & use) !== 0;
  const framed = mapOf(packed.framed);
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
      verb = { lemma: lemma(index), cue: cues[verbCue[index] ?? -1] ?? null, modality };
      verbs[index] = verb;
    }
    return verb;
  };
  const connectives = new PhraseTable(packed.connectives, 1);
  const frames = new PhraseTable(packed.frames, 2);
  const hedges = new PhraseTable(packed.hedges, 4);
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
    participle: (key) => cues[participles.get(key) ?? -1] ?? null,
    noun: (key) => cues[nouns.get(key) ?? -1] ?? null,
    classes: (key, light) => words.get(EXACT + light) ?? words.get(key) ?? 0,
    // «متحدثاً»
    source: (key) =>
      sources.get(key) ?? (key.endsWith(UNKNOWN.alef) ? (sources.get(key.slice(0, -1)) ?? null) : null),
    act: (key) => acts.has(key),
    attribute: (key) => isUsed(masculineOf(key), WordUse.attribute),
    whole: (key) => isUsed(key, WordUse.whole),
    transitive: ({ lemma }) => isUsed(lemma, WordUse.transitive),
    framed: (key) => framed.get(key) ?? null,
    phrases: (key) => connectives.begins(key) | frames.begins(key) | hedges.begins(key),
    connectives,
    frames,
    hedges,
  };
}

function stemsIn(read: ReadSection, tense: 'perfect' | 'imperfect') {
  return {
    keyOf: keyFinder(read, `${tense}.keys`),
    /** The stems of key `k` are `from[k]` to `from[k + 1]`. */
    from: read(`${tense}.from`, 'Uint32Array'),
    verb: read(`${tense}.verb`, 'Uint16Array'),
    bits: read(`${tense}.bits`, 'Uint16Array'),
  };
}
