import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isPlain } from './noun-content.ts';
import type { Passage } from './passage.ts';

/** A topic that is written like a verb stands at most so far before the verb of its clause. */
const TOPIC_REACH = 12;
/** A verbal noun that is written like a perfect has no more letters («تحول»، «رفع»). */
const LONGEST_NOUN = 4;

/** «طرد دبلوماسيين من موسكو سيؤدي …»: whether token `i`, written like a perfect, is a noun, as a future without a connective follows it. */
export function isTopic(passage: Passage, clause: Clause, i: number): boolean {
  const { tokens, words, verbs } = passage;
  const topic = words[i];
  const isBare = topic?.past && !topic.feminine && !topic.firstPerson && !topic.object && !topic.verb?.cue;
  if (!isBare || topic.rest.length > LONGEST_NOUN) return false;
  for (let k = i + 1; k < Math.min(clause.last, i + TOPIC_REACH); k++) {
    const word = words[k];
    if (!word || word.conjunction || tokens[k]?.kind === 'mark') return false;
    if (word.classes & (THAT | WordClass.relative | WordClass.what | WordClass.subordinator)) return false;
    if (verbs[k]) return word.future && !isPlain(passage, k - 1);
  }
  return false;
}
