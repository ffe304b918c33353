import { OURS, OWN, YOURS } from '../arabic/inflection.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** «هناك قلق من أن …», «مبني على افتراض أن …»: whether what token `i` begins is the content of an indefinite noun before it. */
export function followsNoun(passage: Passage, clause: Clause, i: number): boolean {
  const { words, tokens } = passage;
  if (!((words[i]?.classes ?? 0) & THAT) || words[i]?.conjunction) return false;
  const noun = (words[i - 1]?.classes ?? 0) & WordClass.lead ? i - 2 : i - 1;
  // «ضع في اعتبارك أن …» only opens what is told.
  if (noun <= clause.first || !isPlain(passage, noun) || YOURS.test(tokens[noun]?.light ?? '')) return false;
  return noun === i - 1 || !isFeeling(passage, noun);
}

/** «أنا واثق من أنني …», «أنها قلقة من أن …»: whether an adjective, of which «من» tells the content, is what a pronoun before it is said to be. */
function isFeeling({ words }: Passage, i: number): boolean {
  const subject = words[i - 1]?.classes ?? 0;
  const itself = subject & WordClass.pronoun || (subject & THAT && subject & WordClass.suffixed);
  return !!itself && ((words[i + 1]?.classes ?? 0) & WordClass.partitive) !== 0;
}

/** Whether token `i` is a noun without the article, so that a verb after it may be its relative clause. */
export function isIndefinite({ tokens, words, verbs, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    tokens[i]?.kind === 'arabic' &&
    !word.definite &&
    (word.classes & ~WordClass.noun) === 0 &&
    verbs[i] === 0 &&
    !entityAt[i]
  );
}

/** Whether token `i` is an indefinite noun or adjective without a possessor. */
export function isPlain(passage: Passage, i: number): boolean {
  const light = passage.tokens[i]?.light ?? '';
  return isIndefinite(passage, i) && passage.words[i]?.classes === 0 && !OWN.test(light) && !OURS.test(light);
}
