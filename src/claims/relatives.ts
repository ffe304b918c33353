import { ACCUSATIVE, BI_NOUN } from '../arabic/inflection.ts';
import { COMMAS, STOPS } from '../arabic/punctuation.ts';
import type { EntityType } from '../record.ts';
import type { Clause } from './clause.ts';
import { awaitsVerb } from './fronting.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import { phraseFrom } from './noun-phrases.ts';
import { type Passage, phraseAt } from './passage.ts';
import { Verbal } from './verb-forms.ts';
import { governsPronoun } from './words.ts';

/** A relative clause is looked through so far for what follows it. */
const REACH = 80;
/** A clause with a verb and fewer words has hardly more than its subject. */
const SHORTEST = 4;
/** Words that with a verb alone make no claim. */
const SMALL =
  WordClass.negator | WordClass.perfective | WordClass.past | WordClass.imperfective | WordClass.locative;

/**
 * Whether the relative clause that begins at token `i` is a claim of its own: it follows a comma or و (`set`) or adds to a name, and
 * the clause before it does not go on after it.
 */
export function splitsRelative(
  passage: Passage,
  open: Clause,
  i: number,
  last: number,
  set: boolean,
): boolean {
  const { tokens, bracketed } = passage;
  const verb = verbOf(passage, open, i);
  // «عندما اقتربت السفينة، التي تقل المهاجرين، فوجئت …»
  if (verb < 0 ? !open.content : open.predicate >= 0 && awaitsVerb(passage, open)) return false;
  let antecedent = i - 1;
  while (antecedent > open.first && (tokens[antecedent]?.kind === 'mark' || bracketed[antecedent]))
    antecedent--;
  if (!set && !addsToName(passage, verb, antecedent)) return false;
  if (isRestrictive(passage, antecedent, i, last)) return false;
  if (verb < 0 && leavesVerb(passage, i, last)) return false;
  return endsThere(passage, verb, antecedent, i, last, set);
}

/** «تلك، التي …»، «الهزيمة، التي تعرضوا لها»، «الحزب الذي أسسه»: whether a relative clause is too short to say more than which is meant. */
function isRestrictive(passage: Passage, antecedent: number, i: number, last: number): boolean {
  const { tokens, words, verbs } = passage;
  if ((words[antecedent]?.classes ?? 0) & WordClass.demonstrative) return true;
  for (let k = i + 1; k < last; k++) {
    const key = tokens[k]?.key ?? '';
    if (COMMAS.has(key) || STOPS.has(key)) break;
    if (!verbs[k] && !governsPronoun(words[k]) && !((words[k]?.classes ?? 0) & SMALL)) return false;
  }
  return true;
}

/** Whether the noun at token `i`, right before a relative clause, is a name, and its clause has what its verb needs. */
function addsToName({ words, mentionAt }: Passage, verb: number, i: number): boolean {
  const mention = mentionAt[i] ?? -1;
  if (mention < 0) return false;
  // «التقى فلان الذي …» still lacks its object.
  return verb < 0 || mentionAt[verb + 1] !== mention || words[verb]?.object === true;
}

/** «أن فلاناً الذي يعمل في المدينة وصل …»: whether the verb of a nominal clause is still to come, before any mark. */
function leavesVerb(passage: Passage, i: number, last: number): boolean {
  const { tokens, words } = passage;
  for (let k = i + 1; k < Math.min(last, i + REACH); k++) {
    if ((words[k]?.classes ?? 0) & (THAT | WordClass.subordinator) || tokens[k]?.kind === 'mark')
      return false;
    if (k > i + 2 && isMain(passage, k)) return true;
  }
  return false;
}

/** Whether a clause is whole before the relative clause that begins at token `i`, and what follows that is not of it. */
function endsThere(
  passage: Passage,
  verb: number,
  antecedent: number,
  i: number,
  last: number,
  set: boolean,
): boolean {
  const { tokens, verbs, words, bracketed, lexicon, quotationAt } = passage;
  for (let k = i + 1; k + 1 < Math.min(last, i + REACH); k++) {
    if (tokens[k]?.kind !== 'mark' || bracketed[k]) continue;
    if (STOPS.has(tokens[k]?.key ?? '')) return true;
    const next = words[k + 1];
    if (!next || quotationAt[k] != null) continue;
    // «أن ميتا، التي …، تسعى إلى …»: the verb of the clause is still to come.
    if (verb < 0 && verbs[k + 1] && !next.conjunction) return false;
    if (verbs[k + 1] || next.conjunction || next.participle || next.classes & WordClass.relative) return true;
    const connective = phraseAt(passage, lexicon.connectives, k + 1);
    // «الكأس التي ستقام …، خاصة في …» goes on.
    if (connective) return connective.value.kind !== 'aside' || words[i]?.conjunction === 1;
    if (phraseAt(passage, lexicon.frames, k + 1)) return words[i]?.conjunction === 1;
    if (!set || verb < 0 || antecedent - verb < SHORTEST) return false;
    return isAdverbial(passage, k + 1) && !isLateObject(passage, verb, antecedent, k + 1);
  }
  return true;
}

/** «وتعلق الأحواض الإسبانية، التي …، آمالا كبيرة على …»: whether the accusative at token `i` is the object of a verb that has only its subject. */
function isLateObject(passage: Passage, verb: number, antecedent: number, i: number): boolean {
  const { words, lexicon } = passage;
  const predicate = words[verb]?.verb;
  if (!predicate || !lexicon.transitive(predicate) || !ACCUSATIVE.test(words[i]?.rest ?? '')) return false;
  return phraseFrom(passage, verb + 1, antecedent + 1, 0)?.last === antecedent + 1;
}

/** Whether token `i` is a verb that nothing right before it governs, and that describes no indefinite noun. */
function isMain(passage: Passage, i: number): boolean {
  const { words, verbs } = passage;
  if (!verbs[i] || words[i]?.conjunction || isIndefinite(passage, i - 1)) return false;
  return verbs[i - 1] !== 1 && !(words[i - 1]?.classes ?? 0);
}

/** The verb of the clause before token `i`; of «كان» and its like only where all they need is there; or -1. */
function verbOf(passage: Passage, { first, predicate }: Clause, i: number): number {
  if (predicate >= 0) return predicate;
  for (let k = first; k < Math.min(i, first + SHORTEST); k++)
    if (passage.verbs[k] && (passage.words[k]?.classes ?? 0) & WordClass.imperfective)
      return isSettled(passage, k, i - 1) ? k : -1;
  return -1;
}

/** Whether what a verb needs is there before the noun at token `i`: «قادت المدربة، التي …، الفريق» still lacks its object. */
function isSettled(passage: Passage, verb: number, i: number): boolean {
  return i - verb >= SHORTEST && holdsPreposition(passage, verb, i);
}

/** Whether a preposition stands between a verb and token `i`. */
function holdsPreposition({ words }: Passage, verb: number, i: number): boolean {
  for (let k = Math.max(verb + 1, i - REACH); k <= i; k++)
    if ((words[k]?.classes ?? 0) & WordClass.preposition || BI_NOUN.test(words[k]?.rest ?? '')) return true;
  return false;
}

/** Whether token `i` begins what only says when, where or how: «بدلاً من …»، «أمام …»، «السبت». */
function isAdverbial({ words, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (entityAt[i]?.type === 'DATE') return true;
  if (word.classes & WordClass.lead) return false;
  return (
    (word.classes & (WordClass.preposition | WordClass.subordinator)) !== 0 ||
    (word.classes === 0 && !word.definite && (BI_NOUN.test(word.rest) || ACCUSATIVE.test(word.rest)))
  );
}

/** Values of which the next clause may tell something new: «15 مليار دولار، تمثل الشريحة الأولى». */
const TOLD_OF: ReadonlySet<EntityType> = new Set(['MONEY', 'QUANTITY', 'PERCENT', 'LOC']);

/** «لوحة مفاتيح ذكية، تمكن …»: whether an imperfect after a comma only describes the noun before it, and has no subject of its own. */
export function describesNoun(passage: Passage, i: number): boolean {
  const { tokens, words, verbs, entityAt, quotationAt } = passage;
  const word = words[i];
  const noun = words[i - 2];
  if (!word || !noun || !COMMAS.has(tokens[i - 1]?.key ?? '') || tokens[i - 2]?.kind === 'mark') return false;
  if (word.past !== false || word.future || word.firstPerson || word.conjunction || word.verb?.cue)
    return false;
  // «…، تغير الحال», «…، تظل المملكة …»
  if (noun.definite && (word.verbal !== Verbal.sure || word.classes || words[i + 1]?.definite)) return false;
  if (verbs[i - 2] || quotationAt[i - 2] != null) return false;
  return !TOLD_OF.has(entityAt[i - 2]?.type ?? 'ORG');
}
