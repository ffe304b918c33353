import { OWN, WITH } from '../arabic/conjugation.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

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
    const opens =
      word.classes & (WordClass.relative | WordClass.subordinator) ||
      // «…، ما أدى إلى …» goes on; elsewhere «ما» and its verb are a thing.
      (word.classes & WordClass.what && verbs[i + 1] && !(clause.opener === 'what' && i === clause.first));
    if (opens) {
      if (auxiliary >= 0) return auxiliary;
      relative = true;
    } else if (verbs[i] && !bracketed[i]) {
      const helps = (word.classes & (WordClass.imperfective | WordClass.continuity)) !== 0;
      // «الذي كان يعمل …»: the relative clause goes on to its full verb.
      if (relative && helps && verbs[i + 1] && words[i + 1]?.conjunction === 0) continue;
      if (relative || describes(passage, clause, i)) relative = false;
      else if (helps && auxiliary < 0) auxiliary = i;
      else return auxiliary >= 0 && i > auxiliary + AUXILIARY_REACH ? auxiliary : i;
    }
  }
  return auxiliary;
}

/** Whether a verb only describes an indefinite noun that a preposition governs («مزودة بخاصية لا يعرفها كثيرون»). */
function describes({ words, verbs, tokens, entityAt }: Passage, clause: Clause, verb: number): boolean {
  const noun = (words[verb - 1]?.classes ?? 0) & WordClass.negator ? verb - 2 : verb - 1;
  const word = words[noun];
  if (!word || noun <= clause.first || words[verb]?.conjunction || tokens[noun]?.kind !== 'arabic')
    return false;
  if (
    word.definite ||
    OWN.test(tokens[noun]?.light ?? '') ||
    word.classes !== 0 ||
    verbs[noun] ||
    (entityAt[noun] ?? -1) >= 0
  )
    return false;
  return WITH.test(word.rest) || ((words[noun - 1]?.classes ?? 0) & WordClass.lead) !== 0;
}
