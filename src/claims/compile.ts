import {
  FEMININE,
  FIRST_PERSON,
  imperfectOf,
  imperfectStems,
  OBJECTS,
  participles,
  perfectStems,
  UNKNOWN,
} from '../arabic/conjugation.ts';
import { isMark, loosen } from '../arabic/letters.ts';
import { KeyTable } from '../key-table.ts';
import { type PackedArray, pack } from '../packed.ts';
import type { CueClass, Modality, SourceKind } from '../record.ts';
import {
  CLAIMS_VERSION,
  type ConnectiveKind,
  EXACT,
  type FramedNoun,
  type FrameKind,
  type Hedge,
  LEAN_SHIFT,
  type VerbModality,
  WordClass,
} from './lexicon.ts';

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
  readonly acts: Readonly<Record<string, true>>;
  readonly connectives: readonly (readonly [string, ConnectiveKind, boolean])[];
  readonly frames: readonly (readonly [string, FrameKind])[];
  readonly framed: Readonly<Record<string, FramedNoun>>;
  /** Phrase, modality and place. */
  readonly hedges: readonly (readonly [string, Modality, Hedge['place']])[];
}

/** Ends an entry that also stands with pronouns. */
const MORE = '+';
/** How the tables mark the lean of a bare perfect; its place is its index in `LEANS`. */
const LEAN_MARKS = ['-', 'v', 'n', '?'];

interface Stem {
  readonly verb: number;
  readonly bits: number;
  readonly short: boolean;
}

/** Compiles the tables of a folder; `read` gives the rows of a table by its name in `data/`. */
export function compileLexicon(read: (name: string) => string[][]): PackedLexicon {
  const modals: VerbModality[] = [];
  const modalOf = new Map<string, number>();
  const hedges: [string, Modality, Hedge['place']][] = [];
  for (const [modality = '', kind, entries = ''] of read('claims/modality.tsv')) {
    for (const entry of entries.split(' ')) {
      if (kind === 'phrase' || kind === 'adverb' || kind === 'head') {
        for (const { form } of spread(entry.replaceAll('~', ' ')))
          hedges.push([form, modality as Modality, kind]);
      } else {
        const [past = '', present, preposition] = loosen(entry).split('/');
        const when = kind as VerbModality['when'];
        const modal = { modality: modality as Modality, when, preposition: preposition ?? null };
        const known = modals.findIndex((other) => JSON.stringify(other) === JSON.stringify(modal));
        // Without a perfect it is meant of every verb with that imperfect.
        const verb = present === undefined ? past : past === '-' ? present : `${past}/${present}`;
        modalOf.set(verb, known < 0 ? modals.length : known);
        if (known < 0) modals.push(modal);
      }
    }
  }

  const verbs: [string, number, number][] = [];
  const perfect = new Map<string, Stem[]>();
  const imperfect = new Map<string, Stem[]>();
  const addVerb = (written: string, present: string, lean: number, cue: number, both: boolean): string => {
    const lemma = unmarked(written);
    const third = present === '-' ? imperfectOf(lemma) : present;
    const verb = verbs.length;
    const modal = modalOf.get(`${loosen(lemma)}/${loosen(third)}`) ?? modalOf.get(loosen(third));
    verbs.push([lemma, cue, modal ?? -1]);
    const take =
      (map: Map<string, Stem[]>, bits: number) => (text: string, endings: number, short: boolean) => {
        map.set(text, [...(map.get(text) ?? []), { verb, bits: endings | bits, short }]);
      };
    perfectStems(lemma, take(perfect, lean << LEAN_SHIFT));
    if (both) imperfectStems(third, take(imperfect, 0));
    return third;
  };

  const verbRows = read('claims/verbs.tsv');
  const leans = new Map(verbRows.map(([lemma = '', , mark = '-']) => [lemma, LEAN_MARKS.indexOf(mark)]));
  const cues: [string, CueClass, string[], string[]][] = [];
  const participleOf: Record<string, number> = {};
  const nouns: Record<string, number> = {};
  for (const [lemma = '', present = '-', kind = '', nominal = '-', flags = '', reporting = '-'] of read(
    'claims/cues.tsv',
  )) {
    const cue = cues.length;
    const flagged = flags.split(' ');
    cues.push([
      unmarked(lemma),
      kind as CueClass,
      nominal === '-' ? [] : nominal.split(' ').map(loosen),
      flagged,
    ]);
    const third = addVerb(lemma, present, leans.get(lemma) ?? 0, cue, !flagged.includes('past'));
    for (const form of participles(unmarked(lemma), third)) participleOf[form] ??= cue;
    if (reporting !== '-') for (const noun of reporting.split(' ')) nouns[loosen(noun)] = cue;
  }
  for (const [lemma = '', present = '-', mark = '-'] of verbRows)
    addVerb(lemma, present, LEAN_MARKS.indexOf(mark), -1, true);

  const words: Record<string, number> = {};
  for (const [name = '', entries = ''] of read('claims/words.tsv')) {
    const bit = WordClass[name as keyof typeof WordClass];
    for (const entry of entries.split(' ')) {
      for (const { form, suffixed } of spread(entry)) {
        words[form] = (words[form] ?? 0) | bit | (suffixed ? WordClass.suffixed : 0);
      }
    }
  }
  const sources: Record<string, SourceKind> = {};
  for (const [kind = '', nounsOfKind = ''] of read('claims/sources.tsv')) {
    for (const noun of nounsOfKind.split(' ')) sources[loosen(noun)] = kind as SourceKind;
  }
  const acts: Record<string, true> = {};
  for (const [list = ''] of read('claims/acts.tsv'))
    for (const noun of list.split(' ')) acts[loosen(noun)] = true;
  const connectives: [string, ConnectiveKind, boolean][] = [];
  for (const [kind = '', ...phrases] of read('claims/phrases.tsv')) {
    for (const phrase of phrases) {
      for (const { form, suffixed } of spread(phrase))
        connectives.push([form, kind as ConnectiveKind, suffixed]);
    }
  }
  const frames: [string, FrameKind][] = [];
  const framed: Record<string, FramedNoun> = {};
  for (const [phrase = '', kind = ''] of read('claims/frames.tsv')) {
    if (kind === 'standard') framed[loosen(phrase)] = kind;
    else if (kind !== 'own') frames.push([loosen(phrase), kind as FrameKind]);
    else for (const { form, suffixed } of spread(opened(phrase) + MORE)) if (suffixed) framed[form] = kind;
  }
  return {
    cues,
    verbs,
    modals,
    perfect: flat(perfect),
    imperfect: flat(imperfect),
    participles: participleOf,
    nouns,
    words,
    sources,
    acts,
    connectives,
    frames,
    framed,
    hedges,
  };
}

/** What of the tables is packed as JSON; verbs and stems, which are many, are packed to be searched in place. */
export type PackedWords = Omit<PackedLexicon, 'verbs' | 'perfect' | 'imperfect'>;

/** The bytes that `lexiconOf` reads. */
export function packLexicon({ verbs, perfect, imperfect, ...tables }: PackedLexicon): Uint8Array {
  const words: PackedWords = tables;
  const lemmas = verbs.map(([lemma]) => Buffer.from(lemma));
  const from = [0];
  for (const lemma of lemmas) from.push((from.at(-1) ?? 0) + lemma.length);
  return pack(CLAIMS_VERSION, {
    ...stemArrays('perfect', perfect),
    ...stemArrays('imperfect', imperfect),
    'verbs.cue': Int16Array.from(verbs, ([, cue]) => cue),
    'verbs.modal': Int16Array.from(verbs, ([, , modal]) => modal),
    'verbs.from': Uint32Array.from(from),
    'verbs.lemmas': new Uint8Array(Buffer.concat(lemmas)),
    words: new Uint8Array(Buffer.from(JSON.stringify(words))),
  });
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
  const named = Object.entries(keys.arrays()).map(([name, array]) => [`${tense}.${name}`, array]);
  return {
    ...Object.fromEntries(named),
    [`${tense}.from`]: Uint32Array.from(from),
    [`${tense}.verb`]: Uint16Array.from(all.filter((_, i) => i % 2 === 0)),
    [`${tense}.bits`]: Uint16Array.from(all.filter((_, i) => i % 2 === 1)),
  };
}

/** Stems that are written alike: shortened ones («لم يستعد» of استعاد) after those in full. */
function flat(stems: ReadonlyMap<string, readonly Stem[]>): Record<string, number[]> {
  const record: Record<string, number[]> = {};
  for (const [text, list] of stems) {
    const ordered = [...list.filter(({ short }) => !short), ...list.filter(({ short }) => short)];
    record[text] = ordered.flatMap(({ verb, bits }) => [verb, bits]);
  }
  return record;
}

/** The entry itself or, where it ends in +, also with every pronoun; in the loose form. */
function spread(entry: string): { form: string; suffixed: boolean }[] {
  if (entry.startsWith(EXACT)) return [{ form: entry, suffixed: false }];
  if (!entry.endsWith(MORE)) return [{ form: loosen(entry), suffixed: false }];
  const base = loosen(entry.slice(0, -1));
  const suffixed = [...OBJECTS, FIRST_PERSON].map((pronoun) => ({ form: base + pronoun, suffixed: true }));
  return [{ form: base, suffixed: false }, ...suffixed];
}

/** A noun as pronouns are written onto it: «رواية» becomes «روايت». */
function opened(noun: string): string {
  return noun.endsWith(FEMININE) ? noun.slice(0, -1) + UNKNOWN.t : noun;
}

/** A word without vowel signs. */
function unmarked(word: string): string {
  let plain = '';
  for (let i = 0; i < word.length; i++) if (!isMark(word.charCodeAt(i))) plain += word[i];
  return plain;
}
