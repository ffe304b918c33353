import { CONTRARY, EVEN, INNA } from '../arabic/particles.ts';
import type { Clause } from './clause.ts';
import { futureOf } from './future.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/**
 * Whether the phrase of `length` words at token `i` makes a clause conditional, whose main verb is `verb` or -1: «في حال» at its head
 * («في حالة جيدة» is none) or after a mark, «ولو» before a verb, «إذا» at its head or where something may come of it.
 */
export function opensCondition(
  passage: Passage,
  clause: Clause,
  verb: number,
  i: number,
  length: number,
): boolean {
  const { tokens, words, verbs } = passage;
  if (i === clause.first) return true;
  const clausal = verbs[i + length] === 1 || (words[i + length]?.classes ?? 0) !== 0;
  const noun = ((words[i]?.classes ?? 0) & WordClass.preposition) !== 0;
  if ((noun || tokens[i]?.key === EVEN) && !clausal) return false;
  if (noun && (i === clause.first + 1 || tokens[i - 1]?.kind === 'mark')) return true;
  return CONTRARY.has(words[i]?.rest ?? '') || !isFact(passage, clause, verb, i);
}

/**
 * «يحق لهم الرفض إذا قرروا»، «فقدت ربع قيمتها إذا قورنت بـ …»: whether a verb before the condition at token `i` tells what is or was
 * so, whatever the condition; not what is to come, or was threatened («هدد بالرحيل إذا …»).
 */
function isFact(passage: Passage, clause: Clause, verb: number, i: number): boolean {
  const { words, verbs } = passage;
  if (verb < 0 || verb >= i || verbs[verb] !== 1) return false;
  // «يمكن أن يرتفع … إذا …»: after أن nothing is told.
  const before = words[verb - 1]?.classes ?? 0;
  if (before & THAT && !(before & WordClass.suffixed)) return false;
  return words[verb]?.verb?.cue?.class !== 'commitment' && futureOf(passage, clause, verb) < 0;
}

/** «ستلغى إن مضت في خطتها»: whether token `i` is «إن» before a perfect, which makes it «if»; «لا يعرف إن كان …» rather asks. */
export function isIf({ tokens, words, verbs }: Passage, i: number): boolean {
  const next = words[i + 1];
  if (tokens[i]?.light !== INNA || verbs[i + 1] !== 1 || !next?.past) return false;
  return next.conjunction === 0 && !(next.classes & WordClass.imperfective);
}

/** «وهو ما لم يحدث»: whether token `i` is «ما» right behind a pronoun, which takes up all that was told; no condition begins with it. */
export function tellsOfWhole({ words }: Passage, i: number): boolean {
  const before = words[i - 1]?.classes ?? 0;
  return ((words[i]?.classes ?? 0) & WordClass.what) !== 0 && (before & WordClass.pronoun) !== 0;
}
