import { WITH } from '../arabic/conjugation.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import { followsNoun, isPlain } from './noun-content.ts';
import type { Passage } from './passage.ts';
import { isTopic } from './topics.ts';

/** A full verb stands at most so far after its auxiliary. */
const AUXILIARY_REACH = 8;

/** The verb that the clause turns on: the first that opens no relative clause, the full verb after an auxiliary; or -1. */
export function mainVerb(passage: Passage, clause: Clause): number {
  const { words, verbs, bracketed } = passage;
  let relative = false;
  let auxiliary = -1;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    if (opensSubordinate(passage, clause, i) || (auxiliary < 0 && followsNoun(passage, clause, i))) {
      if (auxiliary >= 0) return auxiliary;
      relative = true;
    } else if (verbs[i] && !bracketed[i]) {
      const helps = (word.classes & (WordClass.imperfective | WordClass.continuity)) !== 0;
      // «الذي كان يعمل …»: the relative clause goes on to its full verb.
      if (relative && helps && verbs[i + 1] && words[i + 1]?.conjunction === 0) continue;
      if (relative || describes(passage, clause, i)) relative = false;
      else if (isTopic(passage, clause, i)) continue;
      else if (helps && auxiliary < 0) auxiliary = i;
      else return auxiliary >= 0 && i > auxiliary + AUXILIARY_REACH ? auxiliary : i;
    }
  }
  return auxiliary;
}

/** Whether the verb that follows token `i` is that of a clause inside the clause. */
function opensSubordinate({ words, verbs }: Passage, clause: Clause, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.classes & (WordClass.relative | WordClass.subordinator)) return true;
  if (!verbs[i + 1] || words[i + 1]?.conjunction) return false;
  // «…، ما أدى إلى …» goes on; elsewhere «ما» and its verb are a thing, as «من» and its verb are somebody.
  if (word.classes & WordClass.what) return !(clause.opener === 'what' && i === clause.first);
  return (word.classes & WordClass.partitive) !== 0;
}

/** Whether a verb only describes an indefinite noun that a preposition governs («مزودة بخاصية لا يعرفها كثيرون»، «بعد قرار أممي حث …»). */
function describes(passage: Passage, clause: Clause, verb: number): boolean {
  const { words } = passage;
  let noun = (words[verb - 1]?.classes ?? 0) & WordClass.negator ? verb - 2 : verb - 1;
  if (words[verb]?.conjunction || !isPlain(passage, noun)) return false;
  if (noun > clause.first && WITH.test(words[noun]?.rest ?? '')) return true;
  while (isPlain(passage, noun - 1)) noun--;
  // «في بيان مشترك دعت …»: what stands before the whole clause is not described by its verb.
  return noun - 1 > clause.first && ((words[noun - 1]?.classes ?? 0) & WordClass.lead) !== 0;
}
