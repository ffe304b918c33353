import { ARTICLE, bareNoun } from '../arabic/clitics.ts';
import { MASDAR, NISBA, OWN } from '../arabic/inflection.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import type { CueClass } from '../record.ts';
import { bareAct, isAct, isOwnAct, readsAsAct } from './acts.ts';
import type { Complement } from './complement.ts';
import { type CueEntry, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { VALUES } from './spans.ts';
import type { Word } from './words.ts';

/** Prepositions of one letter are written onto the noun. */
const SHORTEST_PREFIXED = 4;
/** Cues that report an act without a preposition, as far as it stands from them. */
const ANNOUNCING: ReadonlySet<CueClass> = new Set(['announcement', 'denial', 'assertion']);
/** The name of a subject stands within so many tokens. */
const SUBJECT_REACH = 8;

/** The nominal content that begins at token `i`, where it is a better one than `known`; else `known`. */
export function betterNoun(
  passage: Passage,
  known: Complement | null,
  i: number,
  entry: CueEntry,
): Complement | null {
  const next = nounAt(passage, i, entry);
  if (known === null || next === null) return known ?? next;
  // «وطالب في تغريدة بموقعه المواطنين بتسجيل …»: what is wanted is rather an act.
  const isBetter = next.skip > 0 && !beginsAct(passage, known) && beginsAct(passage, next);
  return isBetter ? { ...next, zone: known.zone } : known;
}

/** The nominal content that begins at token `i`, where a preposition of the cue stands or is written onto it; or null. */
function nounAt({ tokens, words, entityAt }: Passage, i: number, entry: CueEntry): Complement | null {
  const word = words[i];
  if (!word || tokens[i]?.kind === 'mark') return null;
  // «لاعب» is no «لـ» with a noun.
  if (word.source !== null) return null;
  if (entry.nominal.has(word.rest)) return { zone: i, content: i + 1, skip: 0, form: 'noun' };
  const letter = word.rest.charAt(0);
  if (!entry.nominal.has(letter) || word.rest.length < SHORTEST_PREFIXED || word.classes !== 0) return null;
  if (word.conjunction || entityAt[i] != null) return null;
  return { zone: i, content: i, skip: 1, form: 'noun' };
}

function beginsAct({ words, lexicon }: Passage, { content, skip }: Complement): boolean {
  const noun = bareAct(words[content], skip);
  return isAct(noun, lexicon) || (lexicon.classes(noun, noun) & WordClass.nominalnegator) !== 0;
}

/** The content that is the object of a cue without a preposition, or null; only one's own object comes before a `noun` with one. */
export function objectOf(
  passage: Passage,
  from: number,
  to: number,
  entry: CueEntry,
  noun: Complement | null,
): Complement | null {
  const near = bareObject(passage, from, to);
  const object = near >= 0 && fits(passage, near, entry) ? near : lateAct(passage, from, to, entry);
  if (object < 0) return null;
  const isFirst = noun === null || (object < noun.content && OWN.test(passage.tokens[object]?.light ?? ''));
  return isFirst ? { zone: object, content: object, skip: 0, form: 'noun' } : null;
}

/**
 * The token at which the object without a preposition begins, between tokens `from` and `to`, or -1: after the subject, which is a
 * mention or one noun with its adjectives.
 */
function bareObject(passage: Passage, from: number, to: number): number {
  const { tokens, words, entityAt, lexicon } = passage;
  const isPerson = (i: number) => entityAt[i]?.type === 'PERSON';
  const mention = subjectName(passage, from, Math.min(to, from + SUBJECT_REACH));
  let at = from + 1;
  const first = words[from];
  // «نفت علاقتها بـ …»، «واقترحت إدانة الهجوم»: no subject, the object comes first.
  const free = OWN.test(tokens[from]?.light ?? '') || first?.source === null;
  const plain = first && !first.definite && first.classes === 0 && !entityAt[from];
  // «يرجح وقوف موسكو خلف …»
  const act = plain && lexicon.act(first.rest);
  if (act || (plain && !entityAt[from + 1] && free)) at = from;
  else if (mention >= 0) {
    at = mention;
    while (at < to && belongs(passage, at, isPerson(at - 1))) at++;
  } else while (at < to && words[at]?.definite && words[at]?.conjunction === 0) at++;
  while (at < to && (isCircumstance(words[at], words[at - 1]) || isAttribute(passage, at))) at++;
  const object = words[at];
  const barred = WordClass.preposition | WordClass.relative | WordClass.time;
  if (!object || at >= to || tokens[at]?.kind === 'mark' || object.classes & barred || object.conjunction)
    return -1;
  return at;
}

/** The name in the subject that begins at token `from`, before the object; or -1. */
function subjectName(passage: Passage, from: number, to: number): number {
  const { tokens, words, entityAt, lexicon } = passage;
  // After a preposition only a name set apart may still be the subject («المستشار في الشؤون الدينية، فلان، …»).
  let led = false;
  for (let i = from; i < to; i++) {
    const entity = entityAt[i];
    const word = words[i];
    const isName = entity != null && !VALUES.has(entity.type);
    if (isName && (!led || (tokens[i - 1]?.kind === 'mark' && entity.type === 'PERSON'))) return i;
    if (entity || !word) continue;
    if (word.classes & WordClass.preposition) led ||= !(word.classes & WordClass.partitive);
    // «أعلن الرئيس الأمريكي انسحاب أمريكا …»: the name is in the object.
    else if (i > from && words[i - 1]?.definite && !word.definite && isOwnAct(word.rest, lexicon)) return -1;
  }
  return -1;
}

/** «أعلنت منظمة … العاملة في …، السبت، مقتل …»: the act after a date or a comma, however much is said of the subject before it; or -1. */
function lateAct(passage: Passage, from: number, to: number, entry: CueEntry): number {
  const { tokens, words, verbs, entityAt, lexicon } = passage;
  if (!ANNOUNCING.has(entry.class)) return -1;
  for (let i = from + 1; i < to && !verbs[i]; i++) {
    const word = words[i];
    if (!word || word.classes & ~WordClass.noun || word.conjunction || entityAt[i] != null) continue;
    const isDated = entityAt[i - 1]?.type === 'DATE';
    if ((isDated || COMMAS.has(tokens[i - 1]?.key ?? '')) && isOwnAct(bareAct(word), lexicon)) return i;
  }
  return -1;
}

/** A preposition or a time, and the word that a preposition governs. */
function isCircumstance(word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    ((word.classes | (before?.classes ?? 0)) & WordClass.preposition) !== 0 ||
    (word.classes & WordClass.time) !== 0
  );
}

/** «في حديث هاتفي»، «في بيان صادر»: an adjective after the word that a preposition governs. */
function isAttribute({ words, lexicon }: Passage, i: number): boolean {
  const word = words[i];
  if (!word || word.classes || !((words[i - 2]?.classes ?? 0) & WordClass.preposition)) return false;
  if (NISBA.test(word.definite ? word.rest : ARTICLE + word.rest)) return true;
  return !words[i - 1]?.definite && !word.definite && lexicon.attribute(word.rest) && !lexicon.act(word.rest);
}

/** Whether token `i` still belongs to the subject whose name stands before it, or to the date and the marks that follow it. */
function belongs(passage: Passage, i: number, afterPerson: boolean): boolean {
  const { tokens, words, entityAt, bracketed, lexicon } = passage;
  const word = words[i];
  if (!word) return false;
  if (bracketed[i]) return true;
  if (entityAt[i] != null || word.classes & WordClass.time || tokens[i]?.kind === 'mark') return true;
  if (word.conjunction) return word.definite || OWN.test(tokens[i]?.light ?? '');
  // «أعلنت ناسا العثور على …»
  if (!word.definite) return false;
  const noun = bareNoun(word.rest);
  if (readsAsAct(lexicon, noun, tokens[i]?.light ?? '') && !lexicon.attribute(noun)) return false;
  // «نفى رونالدو الاتهامات»، «نفى رونالدو، الأربعاء، الاتهامات»: a name takes no adjective but that of a country.
  if (afterPerson) return NISBA.test(word.rest);
  return tokens[i - 1]?.kind !== 'mark' || entityAt[i - 2]?.type !== 'DATE';
}

/** Whether a bare object is a content: what is announced is one's own or an act, not a thing («موعد الإطلاق»). */
function fits({ tokens, words, verbs, lexicon }: Passage, object: number, entry: CueEntry): boolean {
  if (
    !(entry.class === 'announcement' || entry.flags.has('text')) ||
    (words[object]?.classes ?? 0) & WordClass.nominalnegator
  )
    return true;
  // «أظهرت لقطات تداولها ناشطون …»
  if (entry.flags.has('text') && (verbs[object] || (words[object]?.classes ?? 0) & WordClass.noun))
    return false;
  const act = bareAct(words[object]);
  // «الدرجة الأولى» announces nothing, though «أولى» is a verb.
  const isNoun = words[object]?.definite ? lexicon.act(act) || MASDAR.test(act) : isAct(act, lexicon);
  return isNoun || OWN.test(tokens[object]?.light ?? '');
}
