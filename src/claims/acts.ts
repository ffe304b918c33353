import { ARTICLE } from '../arabic/clitics.ts';
import { Ending, FIRST } from '../arabic/conjugation.ts';
import { MASDAR, OWN, ownedNouns } from '../arabic/inflection.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** A word without `skip` letters of a preposition and without its article. */
export function bareAct(word: Word | undefined, skip = 0): string {
  const noun = (word?.rest ?? '').slice(skip);
  // «إلغاء» has no article.
  return word?.definite && noun.startsWith(ARTICLE) ? noun.slice(ARTICLE.length) : noun;
}

/** Whether a noun, in the loose form and without its article, is a verbal noun or another noun of an act. */
export function isAct(noun: string, lexicon: Lexicon): boolean {
  // A form that is a verb as well as a noun is a verbal noun here («رفع الأسعار»).
  return lexicon.stem('perfect', noun, Ending.bare) !== null || lexicon.act(noun) || MASDAR.test(noun);
}

/** Whether a noun of speech has a pronoun that means the one who speaks («قوله»، «حديثها»), but not «حديثة»; in the loose and the light form. */
export function isOwnSpeech(noun: string, light: string, lexicon: Lexicon): boolean {
  return lexicon.framed(noun) === 'own' && OWN.test(light);
}

/** Whether a noun is that of an act, also with a pronoun («زواجها»، «إصابته»). */
export function isOwnAct(noun: string, lexicon: Lexicon): boolean {
  return isAct(noun, lexicon) || ownedNouns(noun).some((owned) => isAct(owned, lexicon));
}

/** Whether a noun, in the loose form without its article, is one of an act, as its `light` form ends: «إخبار», but not «أخبار». */
export function readsAsAct(lexicon: Lexicon, bare: string, light: string): boolean {
  return lexicon.act(bare) || (MASDAR.test(bare) && light.charAt(light.length - bare.length) !== FIRST);
}
