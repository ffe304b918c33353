import { ARTICLE, ASSIMILATING } from '../arabic/clitics.ts';
import { ACCUSATIVE, ownedNouns, PLURAL_BEFORE_NOUN, WITH } from '../arabic/conjugation.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';

const SHORTEST = 3;

/** Whether a preposition is written onto the word at token `i`: «للرئيس»، «لمراسل»، «بموسكو»، «بمتابعة البحث»، «بقوله». */
export function isPrefixed(
  { tokens, words, mentionAt, mentionStart, entityAt, quotations, lexicon }: Passage,
  i: number,
): boolean {
  const word = words[i];
  const token = tokens[i];
  // Right behind an opening mark a letter belongs to the word.
  if (!word || !token || quotations.pairs[quotations.at[i] ?? -1]?.open === i - 1) return false;
  if ((entityAt[i] ?? -1) >= 0) {
    // «كريم لطفي»
    if (mentionAt[i - 1] === mentionAt[i]) return false;
    return (mentionStart[i] ?? -1) - token.start > word.conjunction;
  }
  if (word.definite && !word.rest.startsWith(ARTICLE)) return true;
  if (word.source !== null || word.classes !== 0 || isWhole(word.rest, lexicon)) return false;
  return word.rest.startsWith(ASSIMILATING) ? word.rest.length > SHORTEST : WITH.test(word.rest);
}

/** Whether a noun is known to begin with the letter that may be a preposition («بيان»، «بياناً»، «بلاده»). */
function isWhole(noun: string, lexicon: Lexicon): boolean {
  if (lexicon.whole(noun)) return true;
  // «لاعبو الفريق»
  if (PLURAL_BEFORE_NOUN.test(noun) && lexicon.whole(noun.slice(0, -1))) return true;
  const inflected = ACCUSATIVE.test(noun) ? [noun.slice(0, -1)] : ownedNouns(noun);
  return inflected.some((base) => lexicon.whole(base));
}
