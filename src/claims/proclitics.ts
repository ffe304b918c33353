import { ARTICLE, ASSIMILATING } from '../arabic/clitics.ts';
import { FEMININE } from '../arabic/conjugation.ts';
import { ACCUSATIVE, BI_NOUN, ownedNouns, PLURAL_BEFORE_NOUN } from '../arabic/inflection.ts';
import type { Lexicon } from './lexicon.ts';

const SHORTEST = 3;

/** Whether a noun, in the loose and the light form and with its article, begins with a preposition: «للرئيس»، «لمراسل»، «بمتابعة», but not «بيان». */
export function hasPreposition(noun: string, light: string, definite: boolean, lexicon: Lexicon): boolean {
  if (definite) return !noun.startsWith(ARTICLE);
  const may = noun.startsWith(ASSIMILATING) ? noun.length > SHORTEST : BI_NOUN.test(noun);
  return may && !isUncut(noun, light, lexicon);
}

/** Whether a noun is known to begin with the letter that may be a proclitic («بيان»، «بياناً»، «بلاده»، «لاعبو»، «لاعبوه»، «واضح»). */
export function isUncut(noun: string, light: string, lexicon: Lexicon): boolean {
  if (isWhole(noun, lexicon)) return true;
  if (light.endsWith(FEMININE)) return false;
  if (ACCUSATIVE.test(noun)) return lexicon.whole(noun.slice(0, -1));
  return ownedNouns(noun).some((base) => isWhole(base, lexicon));
}

function isWhole(noun: string, lexicon: Lexicon): boolean {
  return lexicon.whole(noun) || (PLURAL_BEFORE_NOUN.test(noun) && lexicon.whole(noun.slice(0, -1)));
}
