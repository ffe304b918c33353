import { OWN, YOURS } from '../arabic/conjugation.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** «هناك قلق من أن …», «مبني على افتراض أن …»: whether what token `i` begins is the content of an indefinite noun before it. */
export function followsNoun(passage: Passage, clause: Clause, i: number): boolean {
  const { words, tokens } = passage;
  if (!((words[i]?.classes ?? 0) & THAT) || words[i]?.conjunction) return false;
  const noun = (words[i - 1]?.classes ?? 0) & WordClass.lead ? i - 2 : i - 1;
  // «ضع في اعتبارك أن …» only opens what is told.
  return noun > clause.first && isPlain(passage, noun) && !YOURS.test(tokens[noun]?.light ?? '');
}

/** Whether token `i` is an indefinite noun or adjective without a possessor. */
export function isPlain({ words, verbs, tokens, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    tokens[i]?.kind === 'arabic' &&
    !word.definite &&
    !OWN.test(tokens[i]?.light ?? '') &&
    word.classes === 0 &&
    !verbs[i] &&
    (entityAt[i] ?? -1) < 0
  );
}
