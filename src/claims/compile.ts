import { FEMININE, FIRST_PERSON, OBJECTS, UNKNOWN } from '../arabic/conjugation.ts';
import { loosen } from '../arabic/letters.ts';
import type { Modality, SourceKind } from '../record.ts';
import { compileVerbs } from './compile-verbs.ts';
import {
  type Connective,
  type ConnectiveKind,
  EXACT,
  type FramedNoun,
  type FrameKind,
  type Hedge,
  type VerbModality,
  WordClass,
  WordUse,
} from './lexicon.ts';
import type { PackedLexicon } from './packed-lexicon.ts';
import { packPhrases } from './phrases.ts';

/** Ends an entry that also stands with pronouns. */
const MORE = '+';
/** The kinds of entry that are phrases, not verbs. */
const PLACES: ReadonlySet<string | undefined> = new Set(['phrase', 'adverb', 'predicate', 'object', 'head']);

/** Compiles the tables of `data/claims/`; `read` gives the rows of a table by its name in `data/`. */
export function compileLexicon(read: (name: string) => string[][]): PackedLexicon {
  const { modals, hedges, modalOf } = compileModality(read('claims/modality.tsv'));
  const { cues, verbs, perfect, imperfect, participles, nouns } = compileVerbs(
    read('claims/cues.tsv'),
    read('claims/verbs.tsv'),
    modalOf,
  );
  const { frames, framed } = compileFrames(read('claims/frames.tsv'));
  return {
    cues,
    verbs,
    modals,
    perfect,
    imperfect,
    participles,
    nouns,
    words: compileClasses(read('claims/words.tsv')),
    sources: compileSources(read('claims/sources.tsv')),
    acts: read('claims/acts.tsv').flatMap(([nouns = '']) => loosen(nouns).split(' ')),
    uses: compileUses(read('claims/usage.tsv')),
    connectives: compileConnectives(read('claims/phrases.tsv')),
    frames,
    framed,
    hedges,
  };
}

/** The phrases that hedge, what verbs make of their claim, and the index of that by the verb. */
function compileModality(rows: readonly string[][]) {
  const modals: VerbModality[] = [];
  const modalOf = new Map<string, number>();
  const hedges: [string, Hedge][] = [];
  for (const [modality = '', kind, entries = ''] of rows) {
    for (const entry of entries.split(' ')) {
      if (PLACES.has(kind)) {
        for (const { form } of spread(entry.replaceAll('~', ' ')))
          hedges.push([form, { modality: modality as Modality, place: kind as Hedge['place'] }]);
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
  return { modals, modalOf, hedges: packPhrases(hedges) };
}

function compileClasses(rows: readonly string[][]): PackedLexicon['words'] {
  const words: Record<string, number> = {};
  for (const [name = '', entries = ''] of rows) {
    const bit = WordClass[name as keyof typeof WordClass];
    for (const entry of entries.split(' ')) {
      for (const { form, suffixed } of spread(entry))
        words[form] = (words[form] ?? 0) | bit | (suffixed ? WordClass.suffixed : 0);
    }
  }
  return words;
}

function compileSources(rows: readonly string[][]): PackedLexicon['sources'] {
  const sources: Record<string, SourceKind> = {};
  for (const [kind = '', nouns = ''] of rows)
    for (const noun of nouns.split(' ')) sources[loosen(noun)] = kind as SourceKind;
  return sources;
}

function compileUses(rows: readonly string[][]): PackedLexicon['uses'] {
  const uses: Record<string, number> = {};
  for (const [use = '', words = ''] of rows) {
    const bit = WordUse[use as keyof typeof WordUse];
    if (bit === undefined) throw new Error(`no such use of words: ${use}`);
    for (const word of words.split(' ')) uses[word] = (uses[word] ?? 0) | bit;
  }
  return uses;
}

function compileConnectives(rows: readonly string[][]): PackedLexicon['connectives'] {
  const connectives: [string, Connective][] = [];
  for (const [kind = '', ...phrases] of rows) {
    for (const phrase of phrases) {
      for (const { form, suffixed } of spread(phrase))
        connectives.push([form, { kind: kind as ConnectiveKind, suffixed }]);
    }
  }
  return packPhrases(connectives);
}

function compileFrames(rows: readonly string[][]): Pick<PackedLexicon, 'frames' | 'framed'> {
  const frames: [string, FrameKind][] = [];
  const framed: Record<string, FramedNoun> = {};
  for (const [phrase = '', kind = ''] of rows) {
    if (kind === 'standard') framed[loosen(phrase)] = kind;
    else if (kind !== 'own') frames.push([loosen(phrase), kind as FrameKind]);
    else for (const { form, suffixed } of spread(opened(phrase) + MORE)) if (suffixed) framed[form] = kind;
  }
  return { frames: packPhrases(frames), framed };
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
