import { UNKNOWN } from '../arabic/conjugation.ts';
import { DUAL } from '../arabic/inflection.ts';
import type { Passage } from './passage.ts';

/**
 * «…، تزامنا مع …», «شهد تراجعا»: whether what may be a verb of two people is rather a noun in the accusative, as no noun of two stands
 * before it («الزوجان تعرضا لـ …»).
 */
export function isAccusative({ tokens, words }: Passage, i: number): boolean {
  const { alef } = UNKNOWN;
  const word = words[i];
  if (!word || word.conjunction || word.object || word.firstPerson || !tokens[i]?.light.endsWith(alef))
    return false;
  return word.verb?.lemma.endsWith(alef) === false && !DUAL.test(words[i - 1]?.rest ?? '');
}
