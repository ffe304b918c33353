import { ARTICLE, ASSIMILATING } from '../arabic/clitics.ts';
import { WITH } from '../arabic/conjugation.ts';
import { isAct, isOwnSpeech } from './acts.ts';
import type { Passage } from './passage.ts';

/** Whether a preposition is written onto the word at token `i`: «للرئيس»، «لمراسل»، «بموسكو»، «بمتابعة البحث»، «بقوله». */
export function isPrefixed(
  { tokens, words, mentionAt, mentionStart, entityAt, quotations, lexicon }: Passage,
  i: number,
): boolean {
  const word = words[i];
  const token = tokens[i];
  if (!word || !token || (quotations.at[i] ?? -1) >= 0) return false;
  if ((entityAt[i] ?? -1) >= 0) {
    // «كريم لطفي»
    if (mentionAt[i - 1] === mentionAt[i]) return false;
    return (mentionStart[i] ?? -1) - token.start > word.conjunction;
  }
  if (word.definite && !word.rest.startsWith(ARTICLE)) return true;
  if (word.rest.startsWith(ASSIMILATING)) {
    return word.rest.length > 3 && word.source === null && word.classes === 0;
  }
  if (!WITH.test(word.rest) || word.source !== null || word.classes !== 0) return false;
  const noun = word.rest.slice(1);
  return isAct(noun, lexicon) || isOwnSpeech(noun, token.light, lexicon);
}
