import { Ending, FIRST, FUTURE, OBJECTS, PERSONS, UNKNOWN } from '../arabic/conjugation.ts';
import type { FoundStem, Lean, Lexicon, Verb } from './lexicon.ts';

/** How surely a word is a finite verb by its form alone. */
export const Verbal = { no: 0, maybe: 1, sure: 2 } as const;

/** What the form of a word says of it as a verb. */
export interface VerbForm {
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
  /** They, of people: a verb in the masculine plural («يخرجون»، «خرجوا»). */
  readonly people: boolean;
  /** Whether an object pronoun is written onto the verb. */
  readonly object: boolean;
}

/** The form of a word that is no verb. */
export const NO_VERB: VerbForm = {
  verbal: 0,
  verb: null,
  imperative: false,
  feminine: false,
  lean: null,
  past: false,
  future: false,
  firstPerson: false,
  bareHe: false,
  people: false,
  object: false,
};

/** Reads a word, with no conjunction and no article, as a finite verb: `key` is its loose form, `light` its light one. */
export function readVerb(key: string, light: string, lexicon: Lexicon): VerbForm {
  if (key.length < 2) return NO_VERB;
  const past = readPerfect(key, lexicon);
  const mine = key.startsWith(PERSONS.i);
  if (past?.verbal === 2 && !mine) return past;
  if (past && light.endsWith(UNKNOWN.maqsura)) return { ...past, verbal: 2 };
  // «أكتب»; without the hamza it is a command.
  const command = mine && !light.startsWith(FIRST);
  const present = command ? null : readImperfect(key, lexicon);
  if (past === null || present === null) {
    if (past ?? present) return past ?? present ?? NO_VERB;
  } else if (mine) {
    // «أتمنى» is no «أتمّ» with a pronoun, «أحتاج» no «احتاج»; but «وأعتبر الوزير أن» is only spelt so.
    const isBare = past.verb?.cue === null && !past.verb.lemma.startsWith(FIRST);
    return isBare || (past.object && !present.object) ? present : past;
  } else {
    // «توقع» is rather the verb that reports than «أوقع».
    if (past.verbal === 2 || (past.verb?.cue && !present.verb?.cue)) return past;
    return present.verbal === 2 ? { ...present, verbal: 1, lean: past.lean } : past;
  }
  // «اضغط»: alef and the stem of the imperfect; other measures look like their perfect.
  if (command && key.length > 3) {
    const stem = lexicon.stem('imperfect', key.slice(1), Ending.bare);
    if (stem) return { ...NO_VERB, verbal: 1, verb: stem.verb, imperative: true };
  }
  if (key.startsWith(FUTURE) && key.length > 3) {
    const future =
      key.charAt(1) === PERSONS.i && light.charAt(1) !== FIRST ? null : readImperfect(key.slice(1), lexicon);
    if (future !== null) return { ...future, verbal: 2, future: true };
    if (key.charAt(1) === PERSONS.he && key.length > 5 && guessImperfect(key.slice(1)))
      return { ...NO_VERB, verbal: 2, future: true };
  }
  if (guessImperfect(key)) return { ...NO_VERB, verbal: 2 };
  if (UNKNOWN.perfect.test(light))
    return {
      ...NO_VERB,
      verbal: key.startsWith(PERSONS.i) && key.length > 5 ? 2 : 1,
      past: true,
      feminine: true,
    };
  return NO_VERB;
}

function guessImperfect(key: string): boolean {
  return key.startsWith(PERSONS.he) && UNKNOWN.imperfect.test(key);
}

/** Reads a word as a perfect, also with an object pronoun; null where it is none. */
export function readPerfect(key: string, lexicon: Lexicon): VerbForm | null {
  const find = (text: string, endings: number) => lexicon.stem('perfect', text, endings);
  let best: VerbForm | null = null;
  const take = (stem: FoundStem | null, verbal: 0 | 1 | 2, said: Partial<VerbForm>) => {
    if (stem === null || (best !== null && best.verbal >= verbal)) return;
    best = { ...NO_VERB, verbal, verb: stem.verb, lean: stem.lean, past: true, ...said };
  };
  const endings = (base: string, object: boolean) => {
    const short = base.length <= 3;
    const bare = find(base, object ? Ending.bare | Ending.object : Ending.bare);
    take(bare, bare?.lean || (object && short) ? 1 : 2, { object });
    const last = base.at(-1);
    const head = base.slice(0, -1);
    if (last === UNKNOWN.t) take(find(head, Ending.t), 2, { object, feminine: true });
    else if (last === UNKNOWN.alef) {
      if (head.endsWith(UNKNOWN.waw)) take(find(head.slice(0, -1), Ending.waw), 2, { object, people: true });
      if (head.endsWith(UNKNOWN.t)) take(find(head.slice(0, -1), Ending.t), 2, { object });
      const dual = find(head, Ending.alef);
      take(dual, 1, { object });
      if (head.endsWith(UNKNOWN.n))
        take(find(head.slice(0, -1), Ending.na), head.length > 4 ? 2 : 1, { object, firstPerson: true });
    } else if (object && last === UNKNOWN.waw) take(find(head, Ending.waw), 2, { object, people: true });
  };
  endings(key, false);
  if (best !== null && (best as VerbForm).verbal === 2) return best;
  for (const pronoun of OBJECTS) {
    if (key.length > pronoun.length + 2 && key.endsWith(pronoun))
      endings(key.slice(0, -pronoun.length), true);
  }
  return best;
}

/** Reads a word as an imperfect, also with an object pronoun; null where it is none. */
function readImperfect(key: string, lexicon: Lexicon): VerbForm | null {
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
    return {
      ...NO_VERB,
      verbal,
      verb: plain.verb,
      firstPerson,
      bareHe: he,
      feminine: person === PERSONS.she,
    };
  for (const ending of UNKNOWN.plural) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 1) continue;
    const many = find(stem.slice(0, -ending.length), Ending.many);
    const people = ending.startsWith(UNKNOWN.waw);
    if (many !== null && !firstPerson) return { ...NO_VERB, verbal: 2, verb: many.verb, people };
  }
  for (const pronoun of OBJECTS) {
    if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 2) continue;
    const base = stem.slice(0, -pronoun.length);
    const one = find(base, Ending.bare | Ending.object);
    if (one !== null)
      return {
        ...NO_VERB,
        verbal: he || base.length > 2 ? verbal : 1,
        verb: one.verb,
        firstPerson,
        object: true,
        feminine: person === PERSONS.she,
      };
    for (const ending of UNKNOWN.pluralBeforeObject) {
      if (!base.endsWith(ending)) continue;
      const many = find(base.slice(0, -ending.length), Ending.many);
      const people = ending.startsWith(UNKNOWN.waw);
      if (many !== null && !firstPerson)
        return { ...NO_VERB, verbal: 2, verb: many.verb, people, object: true };
    }
  }
  return null;
}
