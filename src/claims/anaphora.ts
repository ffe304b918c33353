import { TIED } from '../arabic/conjugation.ts';
import { FIRST_SUFFIX, HER, MANY, MUTUAL, OWN, PRONOUN } from '../arabic/inflection.ts';
import { MUST, OF } from '../arabic/particles.ts';
import { BEFALLING, MEDIAL } from '../arabic/verbs.ts';
import type { CueClass } from '../record.ts';
import { bareAct, isAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { frontsVerb } from './fronting.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isFeminine, type NounPhrase, phraseBefore, phraseFrom } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { mayMean } from './pronouns.ts';
import type { CueSpan } from './reports.ts';
import type { Source } from './sources.ts';
import { governsPronoun, type Word } from './words.ts';

/** A relative pronoun and the one that it repeats are at most so many tokens apart. */
const SAME_REACH = 40;
/** What is said to one who is to do it, or has done it. */
const ADDRESSED: ReadonlySet<CueClass> = new Set(['demand', 'allegation']);

/** «الجسر، الذي افتتح أمس»: the noun before the relative pronoun that opens a clause, where it is the subject of its main verb, token `verb` (-1 for none). `start` is the first token of the sentence. */
export function relativeHead(
  passage: Passage,
  clause: Clause,
  verb: number,
  start: number,
): NounPhrase | null {
  if (clause.opener !== 'relative') return null;
  const { words, bracketed } = passage;
  let pronoun = clause.first - 1;
  while (pronoun > start && !((words[pronoun]?.classes ?? 0) & WordClass.relative)) pronoun--;
  const opener = words[pronoun];
  if (!opener || pronoun <= start) return null;
  if (verb >= 0 && resumes(passage, clause, verb, opener)) return null;
  let at = opener.conjunction ? sameAs(passage, pronoun, start) : pronoun;
  // «سامي (40 عاماً)، الذي …»
  while (at > start && (bracketed[at - 1] || isPause(passage, at - 1))) at--;
  return phraseBefore(passage, start, at);
}

/** Whether token `i` is a mark that closes no quotation. */
function isPause({ tokens, quotationAt }: Passage, i: number): boolean {
  return tokens[i]?.kind === 'mark' && quotationAt[i]?.close !== i;
}

/** «الأمطار التي …، والتي …»: the relative pronoun of the same noun before the one at token `i`, or `i`. */
function sameAs({ words }: Passage, i: number, start: number): number {
  let at = i;
  for (let k = i - 1; k > Math.max(start, i - SAME_REACH) && words[at]?.conjunction; k--)
    if (words[k]?.rest === words[i]?.rest) at = k;
  return at;
}

/** Whether the noun that a relative clause follows is not the subject of its verb: it does not agree, or a pronoun takes it up («رآها فلان»، «تنظر فيها المحكمة»). */
function resumes({ words }: Passage, clause: Clause, verb: number, pronoun: Word): boolean {
  const predicate = words[verb];
  if (!predicate || predicate.firstPerson) return true;
  const feminine = pronoun.rest.startsWith('التي');
  if (predicate.object || feminine !== predicate.feminine) return true;
  return verb + 1 < clause.last && governsPronoun(words[verb + 1]);
}

/** Who says it, where the content speaks of him: «أنه …», «سنفعل …», «مسؤوليته عن …», or is what he does («أعلنت الوزارة صرف المبلغ»). */
export function selfOf(passage: Passage, clause: Clause, verb: number): NounPhrase | null {
  const source = clause.report?.source;
  const head = passage.words[clause.first];
  if (!head || !source || source.kind === 'document' || source.kind === 'media') return null;
  const predicate = passage.words[verb];
  if (predicate?.firstPerson) return (passage.words[verb + 1]?.classes ?? 0) & THAT ? null : source;
  if (verb < 0 && clause.content && (isOwned(passage, clause) || announcesAct(passage, clause)))
    return source;
  if (!(head.classes & THAT) || !(head.classes & WordClass.suffixed)) return null;
  const pronoun = PRONOUN.exec(head.rest)?.[0];
  if (pronoun === undefined) return FIRST_SUFFIX.test(head.rest) ? source : null;
  return bearsSubject(passage, clause, verb) && means(passage, pronoun, source, clause.report?.cue ?? null)
    ? source
    : null;
}

/** Whether a pronoun of the third person may mean the source of a report with this cue. */
function means(passage: Passage, pronoun: string, source: Source, cue: CueSpan | null): boolean {
  const said = passage.words[cue?.first ?? -1];
  // «قالت الأم إنها …»
  if (said?.verb && source.kind !== 'anonymous' && !MANY.test(pronoun))
    return HER.test(pronoun) === said.feminine;
  const isNamed = passage.entityAt[source.first] != null;
  const agrees = isNamed || MANY.test(pronoun) || HER.test(pronoun) === isFeminine(passage, source);
  return agrees && mayMean(passage, pronoun, source);
}

/**
 * «تداول ناشطون المقطع، زاعمين أنه …»: what the pronoun at the head of a clause means: `before`, what the clause before it was about, or
 * the noun phrase after that, where it agrees with the pronoun; null where neither does, and the clause is about something else.
 */
export function meantOf(passage: Passage, { first }: Clause, before: NounPhrase): NounPhrase | null {
  const pronoun = PRONOUN.exec(passage.words[first]?.rest ?? '')?.[0] ?? '';
  if (mayMean(passage, pronoun, before)) return before;
  const other = phraseFrom(passage, before.last, first, 0);
  return other && mayMean(passage, pronoun, other) ? other : null;
}

/** «أنه …»، «لكنها …»: whether the first word of a clause bears a pronoun that is its subject, as its verb agrees with it. */
export function bearsSubject(passage: Passage, { first, last }: Clause, verb: number): boolean {
  const head = passage.words[first];
  const pronoun = PRONOUN.exec(head?.rest ?? '')?.[0];
  if (!head || !(head.classes & (THAT | WordClass.conjoining)) || !(head.classes & WordClass.suffixed))
    return false;
  const predicate = passage.words[verb];
  const agrees = !predicate || predicate.people || predicate.feminine === HER.test(pronoun ?? '');
  // «إنه يجب على …»، «إنه في المدينة انفجرت القنبلة»
  const isMatter =
    pronoun === TIED &&
    (MUST.test(predicate?.rest ?? '') || judges(passage, first + 1) || frontsVerb(passage, first + 1, last));
  return agrees && pronoun !== undefined && !isMatter;
}

/** «أنه من الخطأ …»: whether «من» at token `i` and an adjective or abstract noun say what the matter is. */
function judges({ words, entityAt }: Passage, i: number): boolean {
  return words[i]?.rest === OF && words[i + 1]?.definite === true && !entityAt[i + 1];
}

/** Whether a clause is an act without a verb, which its source says that it does, and nothing that befalls others. */
function announcesAct({ words, lexicon }: Passage, { first, skip, report }: Clause): boolean {
  const says = report?.cue?.class;
  const act = bareAct(words[first], skip);
  if (says !== 'announcement' && says !== 'commitment') return false;
  // «تعهد بمساعدة …», but «أعلن عن مبادرة …»
  if (!isAct(act, lexicon) && !(says === 'commitment' && MUTUAL.test(act))) return false;
  return !BEFALLING.has(act) && !MEDIAL.test(act);
}

/** Whom a demand or an accusation is made to, where its content does not name him: «حثت المنظمة الحكومة على …», «اتهمته بـ …»; or null. */
export function addresseeOf(passage: Passage, clause: Clause): NounPhrase | null {
  const { report } = clause;
  if (!clause.content || !report?.cue || !ADDRESSED.has(report.cue.class)) return null;
  const { source, cue } = report;
  const from = source && source.first >= cue.last ? source.last : cue.last;
  const addressee = phraseFrom(passage, from, clause.first, 0);
  return addressee?.first === source?.first ? null : addressee;
}

/** Whether a clause is no more than a noun with a pronoun and what depends on it («مسؤوليته عن الهجوم»). */
function isOwned({ tokens, words, verbs }: Passage, { first, last }: Clause): boolean {
  if (!OWN.test(tokens[first]?.light ?? '') || words[first]?.definite) return false;
  const copula = WordClass.pronoun | WordClass.copula | WordClass.linking | WordClass.imperfective;
  for (let i = first + 1; i < last; i++) if (verbs[i] || (words[i]?.classes ?? 0) & copula) return false;
  return true;
}
