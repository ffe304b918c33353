import { KeyTable } from '../key-table.ts';
import { type PackedArray, type PackedMap, pack, packMap, packTexts } from '../packed.ts';
import type { CueClass, SourceKind } from '../record.ts';
import {
  CLAIMS_VERSION,
  type Connective,
  type FramedNoun,
  type FrameKind,
  type Hedge,
  type VerbModality,
} from './lexicon.ts';
import type { PackedPhrases } from './phrases.ts';

/** The tables of `data/claims/` with every form of every word written out, ready to be packed. Words are in the loose form. */
export interface PackedLexicon {
  /** Lemma, class, prepositions of a nominal content, flags. */
  readonly cues: readonly (readonly [string, CueClass, readonly string[], readonly string[]])[];
  /** Lemma, index of the cue and of the modality, or -1. */
  readonly verbs: readonly (readonly [string, number, number])[];
  readonly modals: readonly VerbModality[];
  /** Stem to pairs of a verb's index and its bits: endings and lean. */
  readonly perfect: Readonly<Record<string, readonly number[]>>;
  readonly imperfect: Readonly<Record<string, readonly number[]>>;
  /** Form to the index of the cue. */
  readonly participles: Readonly<Record<string, number>>;
  readonly nouns: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, SourceKind>>;
  readonly acts: readonly string[];
  /** Bits of `WordUse`, of nouns and of the lemmas of verbs. */
  readonly uses: Readonly<Record<string, number>>;
  readonly connectives: PackedPhrases<Connective>;
  readonly frames: PackedPhrases<FrameKind>;
  readonly framed: Readonly<Record<string, FramedNoun>>;
  readonly hedges: PackedPhrases<Hedge>;
}

/** What of the tables is packed as JSON; verbs and stems, which are many, are packed to be searched in place. */
export interface PackedWords
  extends Pick<PackedLexicon, 'cues' | 'modals' | 'acts' | 'connectives' | 'frames' | 'hedges'> {
  readonly participles: PackedMap<number>;
  readonly nouns: PackedMap<number>;
  readonly words: PackedMap<number>;
  readonly sources: PackedMap<SourceKind>;
  readonly framed: PackedMap<FramedNoun>;
}

/** The bytes that `lexiconOf` reads. */
export function packLexicon({ verbs, perfect, imperfect, uses, ...tables }: PackedLexicon): Uint8Array {
  const words: PackedWords = {
    ...tables,
    participles: packMap(tables.participles),
    nouns: packMap(tables.nouns),
    words: packMap(tables.words),
    sources: packMap(tables.sources),
    framed: packMap(tables.framed),
  };
  return pack(CLAIMS_VERSION, {
    ...stemArrays('perfect', perfect),
    ...stemArrays('imperfect', imperfect),
    ...useArrays(uses),
    'verbs.cue': Int16Array.from(verbs, ([, cue]) => cue),
    'verbs.modal': Int16Array.from(verbs, ([, , modal]) => modal),
    ...packTexts(
      'lemmas',
      verbs.map(([lemma]) => lemma),
    ),
    words: new Uint8Array(Buffer.from(JSON.stringify(words))),
  });
}

function useArrays(uses: PackedLexicon['uses']): Record<string, PackedArray> {
  const keys = new KeyTable();
  for (const word of Object.keys(uses)) keys.number(word);
  return { ...keys.arrays('uses.keys'), 'uses.bits': Uint8Array.from(Object.values(uses)) };
}

function stemArrays(tense: string, stems: PackedLexicon['perfect']): Record<string, PackedArray> {
  const keys = new KeyTable();
  const from = [0];
  const all: number[] = [];
  for (const [text, pairs] of Object.entries(stems)) {
    keys.number(text);
    all.push(...pairs);
    from.push(all.length / 2);
  }
  return {
    ...keys.arrays(`${tense}.keys`),
    [`${tense}.from`]: Uint32Array.from(from),
    [`${tense}.verb`]: Uint16Array.from(all.filter((_, i) => i % 2 === 0)),
    [`${tense}.bits`]: Uint16Array.from(all.filter((_, i) => i % 2 === 1)),
  };
}
