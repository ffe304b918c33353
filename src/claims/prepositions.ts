import { ARTICLE, ASSIMILATING } from '../arabic/clitics.ts';
import { ACCUSATIVE, ownedNouns, PLURAL_BEFORE_NOUN, WITH } from '../arabic/conjugation.ts';
import type { Lexicon } from './lexicon.ts';

const SHORTEST = 3;

/** Whether a noun, in the loose form and with its article, begins with a preposition: «للرئيس»، «لمراسل»، «بمتابعة», but not «بيان». */
export function hasPreposition(noun: string, definite: boolean, lexicon: Lexicon): boolean {
  if (definite) return !noun.startsWith(ARTICLE);
  const may = noun.startsWith(ASSIMILATING) ? noun.length > SHORTEST : WITH.test(noun);
  return may && !isWhole(noun, lexicon);
}

/** Whether a noun is known to begin with the letter that may be a preposition («بيان»، «بياناً»، «بلاده»، «لاعبو»). */
function isWhole(noun: string, lexicon: Lexicon): boolean {
  if (lexicon.whole(noun)) return true;
  if (PLURAL_BEFORE_NOUN.test(noun) && lexicon.whole(noun.slice(0, -1))) return true;
  const inflected = ACCUSATIVE.test(noun) ? [noun.slice(0, -1)] : ownedNouns(noun);
  return inflected.some((base) => lexicon.whole(base));
}
