import { bareNoun, PREPOSITIONS } from '../arabic/clitics.ts';
import { MASDAR, ownedNouns } from '../arabic/inflection.ts';
import { readsAsAct } from './acts.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { Verbal } from './verb-forms.ts';
import { governsPronoun } from './words.ts';

/** A verbal noun stands at most so many words before one that is joined to it. */
const REACH = 12;
/** The prepositions that are written onto a noun leave at least so many letters. */
const SHORTEST = 3;

/** «بعد إيقاف المتهم وفتح تحقيق»: whether a word with و that is also written like a perfect is a verbal noun, joined to one before it. */
export function isJoinedAct(passage: Passage, i: number): boolean {
  const { tokens, words, verbs, entityAt, lexicon } = passage;
  const word = words[i];
  if (!word?.conjunction) return false;
  const own = word.object && ownedNouns(word.rest).some((noun) => lexicon.act(noun) || MASDAR.test(noun));
  if (!own && !lexicon.act(word.rest) && !(word.verbal === Verbal.maybe && MASDAR.test(word.rest)))
    return false;
  // «اغتصاب وقتل تعود إلى …»
  const after = words[i + 1];
  if (after?.verbal === Verbal.sure && !after.past && !after.future && after.conjunction === 0) return true;
  // «… ورفع فيها العلم», «… ورفع ترامب الرسوم»
  if (governsPronoun(words[i + 1])) return false;
  if (entityAt[i + 1]?.type === 'PERSON') return false;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const before = words[k];
    if (!before || verbs[k] || tokens[k]?.kind === 'mark' || tokens[k + 1]?.gap === 'newline') return false;
    if (before.classes & (WordClass.relative | THAT)) return false;
    if (before.classes === 0 && !entityAt[k] && isVerbalNoun(passage, before.rest, tokens[k]?.light ?? ''))
      return true;
  }
  return false;
}

/** Whether a noun, in the loose and the light form, with its article and a preposition written onto it or not, is one of an act. */
function isVerbalNoun({ lexicon }: Passage, noun: string, light: string): boolean {
  const bare = bareNoun(noun);
  if (readsAsAct(lexicon, bare, light)) return true;
  const led = bareNoun(noun.slice(1));
  return PREPOSITIONS.includes(noun.charAt(0)) && led.length >= SHORTEST && readsAsAct(lexicon, led, light);
}
