import { ARTICLE } from '../arabic/clitics.ts';
import { Ending, MASDAR } from '../arabic/conjugation.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a noun is a verbal noun or another noun of an act. */
export function isAct(noun: string, lexicon: Lexicon): boolean {
  const act = noun.startsWith(ARTICLE) ? noun.slice(ARTICLE.length) : noun;
  // A form that is a verb as well as a noun is a verbal noun here («رفع الأسعار»).
  return lexicon.stem('perfect', act, Ending.bare) !== null || lexicon.act(act) || MASDAR.test(act);
}
