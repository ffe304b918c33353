import { ARTICLE } from '../arabic/clitics.ts';
import { Ending, MASDAR, ownedNouns } from '../arabic/conjugation.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a noun, in the loose form, is a verbal noun or another noun of an act. */
export function isAct(noun: string, lexicon: Lexicon): boolean {
  const act = noun.startsWith(ARTICLE) ? noun.slice(ARTICLE.length) : noun;
  // A form that is a verb as well as a noun is a verbal noun here («رفع الأسعار»).
  return lexicon.stem('perfect', act, Ending.bare) !== null || lexicon.act(act) || MASDAR.test(act);
}

/** Whether a noun is that of an act, also with a pronoun («زواجها»، «إصابته»). */
export function isOwnAct(noun: string, lexicon: Lexicon): boolean {
  return isAct(noun, lexicon) || ownedNouns(noun).some((owned) => isAct(owned, lexicon));
}
