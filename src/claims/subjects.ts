import { ASSIMILATING, bareNoun } from '../arabic/clitics.ts';
import { UNKNOWN } from '../arabic/conjugation.ts';
import { ACCUSATIVE, OWN } from '../arabic/inflection.ts';
import { CAN, DONE, THIRD_PERSON } from '../arabic/particles.ts';
import type { EntityType } from '../record.ts';
import { addresseeOf, bearsSubject, relativeHead, selfOf } from './anaphora.ts';
import type { Clause, Opener } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isFeminine, type NounPhrase, phraseFrom } from './noun-phrases.ts';
import { type Passage, phraseAt } from './passage.ts';
import { mainVerb } from './predicate.ts';
import { isPrefixed } from './prefixed.ts';
import { governsPronoun, type Word } from './words.ts';

/** A clause that these open may go on with what the clause before it was about. */
const GOING_ON: ReadonlySet<Opener> = new Set([
  'and',
  'comma',
  'contrast',
  'but',
  'weak',
  'so',
  'add',
  'cause',
]);
/** They act, where other things are acted on. */
const ACTORS: ReadonlySet<EntityType | undefined> = new Set(['PERSON', 'ORG', 'LOC']);

/** What a claim is about, and whether its own words say so. */
export interface Topic {
  readonly phrase: NounPhrase;
  readonly own: boolean;
}

/**
 * What a clause is about: the noun that its relative pronoun follows, who speaks where he speaks of himself, the noun phrase before or
 * after its verb, or else `before`, what the clause before it was about; null where none of these is known.
 */
export function topicOf(
  passage: Passage,
  clause: Clause,
  start: number,
  before: NounPhrase | null,
): Topic | null {
  const verb = mainVerb(passage, clause);
  const meant =
    relativeHead(passage, clause, verb, start) ??
    selfOf(passage, clause, verb) ??
    addresseeOf(passage, clause);
  if (meant) return { phrase: meant, own: false };
  const written = bearsSubject(passage, clause, verb) ? null : writtenIn(passage, clause, verb);
  const carried =
    before &&
    (!written || pointsBack(passage, written) || isComplement(passage, clause, verb, before, written));
  if (carried) return { phrase: before, own: false };
  return written && { phrase: written, own: true };
}

/**
 * «… واتخذت الإجراءات اللازمة»، «… وأصبحت مدينة»: whether the noun phrase after the verb of a clause that goes on with what the one
 * before it was about is rather its object or predicate.
 */
function isComplement(
  passage: Passage,
  clause: Clause,
  verb: number,
  before: NounPhrase,
  phrase: NounPhrase,
): boolean {
  const { tokens, words, entities, entityAt, lexicon } = passage;
  const predicate = words[verb];
  if (!predicate || phrase.first < verb) return false;
  // «تم استخدامها»
  if (OWN.test(tokens[phrase.first]?.light ?? '') && (DONE.test(predicate.rest) || CAN.test(predicate.rest)))
    return true;
  if (!GOING_ON.has(clause.opener) || predicate.object || isPassive(predicate)) return false;
  if (!predicate.feminine && !predicate.people && isFeminine(passage, before)) return false;
  const links = predicate.classes & (WordClass.linking | WordClass.imperfective);
  if (links) return !words[phrase.first]?.definite && (entityAt[phrase.first] ?? -1) < 0;
  if (!predicate.verb || !lexicon.transitive(predicate.verb)) return false;
  for (let i = phrase.first; i < phrase.last; i++)
    if (ACTORS.has(entities[entityAt[i] ?? -1]?.type)) return false;
  const kind = lexicon.source(bareNoun(words[phrase.first]?.rest ?? ''));
  if (kind !== null && kind !== 'document') return false;
  // «وتبنت الدولة القانون»
  return phraseFrom(passage, phrase.last, clause.last, 0) === null;
}

/** Whether a perfect has the vowel of the passive in place of the alef of its lemma («أصيب»: «أصاب»). */
function isPassive({ past, rest, verb }: Word): boolean {
  const alef = verb?.lemma.at(-2) === UNKNOWN.alef;
  return past && alef && !rest.slice(1).includes(UNKNOWN.alef);
}

/** The noun phrase before the verb or, where that is none, the one after it or after a verb before it. */
function writtenIn(passage: Passage, clause: Clause, verb: number): NounPhrase | null {
  const { first, last, skip } = clause;
  const obliged = obligedIn(passage, clause, verb);
  if (obliged) return obliged;
  if (verb < 0) return nounPhrase(passage, first, last, skip);
  const ahead = verb > first ? nounPhrase(passage, first, verb, skip) : null;
  if (ahead) return ahead;
  const { words, verbs } = passage;
  let at = verb + 1;
  // «أتوقع أن الأمر …»، «يمكن أن تنفصل الخلايا»
  if (((words[at]?.classes ?? 0) & THAT) !== 0) {
    at++;
    while (at < last && verbs[at]) at++;
  }
  const after = words[at - 1]?.people ? null : nounPhrase(passage, at, last, 0);
  // «ترتفع تدريجياً»
  if (after && !isIndefiniteObject(passage, after.first)) return after;
  // «إذا استمرت الأعمال فإنها ستؤدي …»
  for (let i = first; i < verb; i++) if (verbs[i]) return nounPhrase(passage, i + 1, verb, 0);
  return null;
}

/** «على الحكومة أن …»، «يمكن للحكومة أن …»: who has to or can do it. */
function obligedIn(passage: Passage, { first, last, skip }: Clause, verb: number): NounPhrase | null {
  const { words, tokens } = passage;
  const head = words[first];
  if (
    head &&
    head.classes & WordClass.obliging &&
    !(head.classes & WordClass.suffixed) &&
    (skip === 0 || head.conjunction)
  ) {
    const phrase = phraseFrom(passage, first + 1, last, 0);
    return phrase && (words[phrase.last]?.classes ?? 0) & THAT ? phrase : null;
  }
  if (!CAN.test(words[verb]?.rest ?? '') || !tokens[verb + 1]?.key.startsWith(ASSIMILATING)) return null;
  return isPrefixed(passage, verb + 1) ? phraseFrom(passage, verb + 1, last, 1) : null;
}

/** Whether a subject only points to one named before («هو»). */
function pointsBack({ words }: Passage, { first }: NounPhrase): boolean {
  return THIRD_PERSON.has(words[first]?.rest ?? '');
}

/** The noun phrase that begins at `from` or after words that may stand before it. */
function nounPhrase(passage: Passage, from: number, to: number, skip: number): NounPhrase | null {
  const { words, lexicon } = passage;
  // «لا بد أن …»
  const hedged = phraseAt(passage, lexicon.hedges, from)?.length ?? 0;
  let first = pastAsides(passage, from + hedged, to);
  // «صدر عن المحكمة حكم»
  for (let past = -1; past !== first; ) {
    past = pastAsides(passage, afterAdjunct(passage, first, to), to);
    if (words[past]?.conjunction) break;
    [first, past] = [past, first];
  }
  // «لذلك …»، «ربما …»
  const led = phraseAt(passage, lexicon.connectives, first) ?? phraseAt(passage, lexicon.hedges, first);
  first += led?.length ?? 0;
  return phraseFrom(passage, first, to, first === from ? skip : (words[first]?.conjunction ?? 0));
}

/** The first token from `i` on that is no mark and no word that may stand before a noun phrase. */
function pastAsides(passage: Passage, i: number, to: number): number {
  let at = i;
  while (at < to && (passage.tokens[at]?.kind === 'mark' || isAside(passage, at))) at++;
  return at;
}

/** The token after a preposition and its noun, where they begin at token `i`: «صدر عن المحكمة حكم»; else `i`. */
function afterAdjunct(passage: Passage, i: number, to: number): number {
  const word = passage.words[i];
  const isMention = (passage.entityAt[i] ?? -1) >= 0;
  if (!word || word.conjunction || isMention || !(word.classes & WordClass.preposition)) return i;
  // «من بين المحتجزين»
  const doubled = ((passage.words[i + 1]?.classes ?? 0) & WordClass.preposition) !== 0;
  return phraseFrom(passage, doubled ? i + 2 : i + 1, to, 0)?.last ?? i;
}

/** Whether the noun at token `i`, after its verb, is in the indefinite accusative. */
function isIndefiniteObject({ words, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  return word?.classes === 0 && !word.definite && (entityAt[i] ?? -1) < 0 && ACCUSATIVE.test(word.rest);
}

const ASIDE =
  WordClass.having |
  WordClass.locative |
  WordClass.negator |
  WordClass.time |
  WordClass.perfective |
  WordClass.past |
  WordClass.future |
  WordClass.imperfective |
  WordClass.continuity;

/** Whether token `i` is a small word that may stand before a noun phrase, or a date. */
function isAside(passage: Passage, i: number): boolean {
  const { tokens, words, entityAt, entities } = passage;
  const classes = words[i]?.classes ?? 0;
  // «أصدرت بموجبه المحكمة حكماً»
  if (OWN.test(tokens[i]?.light ?? '') && !words[i]?.definite && isPrefixed(passage, i)) return true;
  return (classes & ASIDE) !== 0 || governsPronoun(words[i]) || entities[entityAt[i] ?? -1]?.type === 'DATE';
}
