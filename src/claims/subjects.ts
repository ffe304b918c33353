import { UNKNOWN } from '../arabic/conjugation.ts';
import { OWN, PRONOUN } from '../arabic/inflection.ts';
import { CAN, DONE, THIRD_PERSON } from '../arabic/particles.ts';
import type { EntityType } from '../record.ts';
import { addresseeOf, bearsSubject, meantOf, relativeHead, selfOf } from './anaphora.ts';
import type { Clause, Opener } from './clause.ts';
import { WordClass } from './lexicon.ts';
import { isDefinite, isFeminine, type NounPhrase, phraseFrom } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { mainVerb } from './predicate.ts';
import { mayMean } from './pronouns.ts';
import { headKind } from './source-kind.ts';
import type { Word } from './words.ts';
import { writtenSubject } from './written-subjects.ts';

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
export interface FoundSubject {
  readonly phrase: NounPhrase;
  readonly own: boolean;
}

/**
 * What a clause is about: the noun that its relative pronoun follows, who speaks where he speaks of himself, the noun phrase before or
 * after its verb, or else `before`, what the clause before it was about, also where a pronoun means it («لكنه …»); null where none of
 * these is known. `start` is the first token of the sentence.
 */
export function subjectOf(
  passage: Passage,
  clause: Clause,
  start: number,
  before: NounPhrase | null,
): FoundSubject | null {
  const verb = mainVerb(passage, clause);
  const meant =
    relativeHead(passage, clause, verb, start) ??
    selfOf(passage, clause, verb) ??
    addresseeOf(passage, clause);
  if (meant) return { phrase: meant, own: false };
  if (bearsSubject(passage, clause, verb)) {
    const phrase = before && meantOf(passage, clause, before);
    return phrase && { phrase, own: false };
  }
  const written = writtenSubject(passage, clause, verb);
  const self = written || before ? null : perhapsSelf(passage, clause, verb);
  if (self) return { phrase: self, own: false };
  const carried =
    before &&
    (!written || pointsBack(passage, written) || isNotSubject(passage, clause, verb, before, written));
  if (carried) return { phrase: before, own: false };
  return written && { phrase: written, own: true };
}

/** «"شعرت بشيء في الماء"»: who says it, where a verb in a quotation that names nobody may be «I did» as well as «she did». */
function perhapsSelf({ words, quotationAt }: Passage, { report }: Clause, verb: number): NounPhrase | null {
  const predicate = words[verb];
  if (!predicate?.past || !predicate.feminine || !quotationAt[verb]) return null;
  return report?.source?.kind === 'person' ? report.source : null;
}

/**
 * «… واتخذت الإجراءات اللازمة»، «… وأصبحت مدينة»: whether the noun phrase after the verb of a clause that goes on with what the one
 * before it was about is rather its object or predicate.
 */
function isNotSubject(
  passage: Passage,
  clause: Clause,
  verb: number,
  before: NounPhrase,
  phrase: NounPhrase,
): boolean {
  const { tokens, words, entityAt, lexicon } = passage;
  const predicate = words[verb];
  if (!predicate || phrase.first < verb) return false;
  // «وصلت الشحنة، وتم استخدامها»
  const light = tokens[phrase.first]?.light ?? '';
  if (OWN.test(light) && (DONE.test(predicate.rest) || CAN.test(predicate.rest)))
    return mayMean(passage, PRONOUN.exec(light)?.[0] ?? '', before);
  if (!GOING_ON.has(clause.opener) || predicate.object || isPassive(predicate)) return false;
  if (!predicate.feminine && !predicate.people && isFeminine(passage, before)) return false;
  if (predicate.classes & (WordClass.linking | WordClass.imperfective)) return !isDefinite(passage, phrase);
  if (!predicate.verb || !lexicon.transitive(predicate.verb)) return false;
  for (let i = phrase.first; i < phrase.last; i++) if (ACTORS.has(entityAt[i]?.type)) return false;
  const kind = headKind(words[phrase.first]?.rest ?? '', lexicon);
  if (kind !== null && kind !== 'document') return false;
  // «وتبنت الدولة القانون»
  return phraseFrom(passage, phrase.last, clause.last, 0) === null;
}

/** Whether a perfect has the vowel of the passive in place of the alef of its lemma («أصيب»: «أصاب»). */
function isPassive({ past, rest, verb }: Word): boolean {
  const alef = verb?.lemma.at(-2) === UNKNOWN.alef;
  return past && alef && !rest.slice(1).includes(UNKNOWN.alef);
}

/** Whether a subject only points to one named before («هو»). */
function pointsBack({ words }: Passage, { first }: NounPhrase): boolean {
  return THIRD_PERSON.has(words[first]?.rest ?? '');
}
