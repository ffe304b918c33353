import {
  FIRST_PERSON,
  imperfectOf,
  imperfectStems,
  OBJECTS,
  participles,
  perfectStems,
} from '../arabic/conjugation.ts';
import { loosen } from '../arabic/letters.ts';
import { readTable } from '../data.ts';
import type { CueClass, Modality, SourceKind } from '../record.ts';
import { normalize } from '../text/shadow.ts';
import { PhraseTable } from './phrases.ts';

/** A word that reports, as `data/claims/cues.tsv` gives it. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  /** Prepositions (loose) that lead a nominal content; `np` for a bare one. */
  readonly nominal: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/** What a verb makes of the claim that it heads: in every form, only in the imperfect, or only in the future (a forecast). */
export interface VerbModality {
  readonly modality: Modality;
  readonly when: 'verb' | 'present' | 'outcome';
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

/** A stem of a verb: the endings that it takes, and the lean of its bare form where it is also a noun (null where not). */
export interface VerbStem {
  readonly verb: Verb;
  readonly endings: number;
  readonly lean: Lean | null;
  readonly short: boolean;
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
  emphatic: 1 << 16,
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
  next: 1 << 23,
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
  | 'scene'
  | 'ground'
  | 'aside';

export interface Connective {
  readonly kind: ConnectiveKind;
  /** Whether its last word carries the subject of the clause («لكنه»). */
  readonly suffixed: boolean;
}

export type FrameKind = 'noun' | 'verb' | 'saying';

/** The Arabic knowledge of this room, read from `data/claims/`. */
export interface Lexicon {
  readonly perfect: ReadonlyMap<string, readonly VerbStem[]>;
  readonly imperfect: ReadonlyMap<string, readonly VerbStem[]>;
  readonly participles: ReadonlyMap<string, CueEntry>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  readonly words: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, SourceKind>;
  readonly connectives: PhraseTable<Connective>;
  readonly frames: PhraseTable<FrameKind>;
  readonly hedges: PhraseTable<Modality>;
}

/** Ends an entry that also stands with pronouns. */
const MORE = '+';

const LEANS: Readonly<Record<string, Lean>> = { v: 'verb', n: 'noun', '?': 'even' };

let loaded: Lexicon | undefined;

/** The lexicon, read on first use. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const perfect = new Map<string, VerbStem[]>();
  const imperfect = new Map<string, VerbStem[]>();
  const cueParticiples = new Map<string, CueEntry>();
  const nouns = new Map<string, CueEntry>();
  const modals = new Map<string, VerbModality>();
  const hedges = new PhraseTable<Modality>();
  for (const [modality = '', kind, entries = ''] of readTable('claims/modality.tsv')) {
    for (const entry of entries.split(' ')) {
      if (kind !== 'phrase') {
        const [past = '', present = '', preposition] = loosen(entry).split('/');
        modals.set(`${past}/${present}`, {
          modality: modality as Modality,
          when: kind as VerbModality['when'],
          preposition: preposition ?? null,
        });
      } else for (const form of spread(entry.replaceAll('~', ' '))) hedges.add(form, modality as Modality);
    }
  }
  const addVerb = (lemma: string, present: string, lean: Lean | null, cue: CueEntry | null) => {
    const bare = normalize(lemma, 'light');
    const third = present === '-' ? imperfectOf(bare) : present;
    const verb = {
      lemma: bare,
      cue,
      modality: modals.get(`${loosen(bare)}/${loosen(third)}`) ?? null,
    };
    for (const stem of perfectStems(bare))
      push(perfect, stem.text, { verb, endings: stem.endings, lean, short: stem.short === true });
    for (const stem of cue?.flags.has('past') ? [] : imperfectStems(third))
      push(imperfect, stem.text, { verb, endings: stem.endings, lean: null, short: stem.short === true });
    return third;
  };
  const verbRows = readTable('claims/verbs.tsv');
  const leans = new Map(verbRows.map(([lemma = '', , mark = '']) => [lemma, LEANS[mark] ?? null]));
  for (const [lemma = '', present = '-', kind = '', nominal = '', flags = '', nominals = ''] of readTable(
    'claims/cues.tsv',
  )) {
    const entry: CueEntry = {
      lemma: normalize(lemma, 'light'),
      class: kind as CueClass,
      nominal: new Set(nominal === '-' ? [] : nominal.split(' ').map(loosen)),
      flags: new Set(flags.split(' ')),
    };
    const third = addVerb(lemma, present, leans.get(lemma) ?? null, entry);
    for (const form of participles(normalize(lemma, 'light'), third)) {
      if (!cueParticiples.has(form)) cueParticiples.set(form, entry);
    }
    if (nominals !== '-') for (const noun of nominals.split(' ')) nouns.set(loosen(noun), entry);
  }
  for (const [lemma = '', present = '-', mark] of verbRows)
    addVerb(lemma, present, LEANS[mark ?? ''] ?? null, null);

  const words = new Map<string, number>();
  for (const [name = '', forms = ''] of readTable('claims/words.tsv')) {
    const bit = WordClass[name as keyof typeof WordClass];
    for (const entry of forms.split(' ')) {
      for (const form of spread(entry)) {
        const key = loosen(form);
        const suffixed = entry.endsWith(MORE) && form.length > entry.length - 1;
        words.set(key, (words.get(key) ?? 0) | bit | (suffixed ? WordClass.suffixed : 0));
      }
    }
  }
  const sources = new Map<string, SourceKind>();
  for (const [kind = '', forms = ''] of readTable('claims/sources.tsv')) {
    for (const form of forms.split(' ')) sources.set(loosen(form), kind as SourceKind);
  }
  const connectives = new PhraseTable<Connective>();
  for (const [kind, ...phrases] of readTable('claims/phrases.tsv')) {
    for (const phrase of phrases)
      for (const form of spread(phrase)) {
        const suffixed = phrase.endsWith(MORE) && form.length > phrase.length - 1;
        connectives.add(form, { kind: kind as ConnectiveKind, suffixed });
      }
  }
  const frames = new PhraseTable<FrameKind>();
  for (const [phrase = '', kind] of readTable('claims/frames.tsv')) frames.add(phrase, kind as FrameKind);
  return {
    perfect,
    imperfect,
    participles: cueParticiples,
    nouns,
    words,
    sources,
    connectives,
    frames,
    hedges,
  };
}

function push(map: Map<string, VerbStem[]>, key: string, stem: VerbStem): void {
  const { short } = stem;
  const list = map.get(key);
  // Shortened stems («لم يستعد» of استعاد) come after the verbs that have this stem in full.
  if (list && !short) list.splice(list.findIndex((other) => other.short) >>> 0, 0, stem);
  else if (list) list.push(stem);
  else map.set(key, [stem]);
}

/** The entry itself, or with every pronoun where it ends in +. */
function spread(entry: string): string[] {
  if (!entry.endsWith(MORE)) return [entry];
  const base = entry.slice(0, -1);
  return [base, ...OBJECTS.map((pronoun) => base + pronoun), base + FIRST_PERSON];
}
