import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isPlain } from './noun-content.ts';
import type { Passage } from './passage.ts';
import { governsPronoun } from './words.ts';

/** A topic that is written like a verb stands at most so far before the verb of its clause. */
const TOPIC_REACH = 16;
/** A verbal noun that is written like a perfect has no more letters («تحول»، «رفع»). */
const LONGEST_NOUN = 4;

/** «طرد دبلوماسيين من موسكو سيؤدي …»: whether token `i`, written like a perfect, is a noun, as a future without a connective follows it. */
export function isTopic(passage: Passage, clause: Clause, i: number): boolean {
  const topic = passage.words[i];
  const isBare = topic?.past && !topic.feminine && !topic.firstPerson && !topic.object && !topic.verb?.cue;
  if (!isBare || topic.rest.length > LONGEST_NOUN) return false;
  return passage.words[predicateAfter(passage, clause, i)]?.future === true;
}

/** «بعثة منه تضم رئيسه ستتوجه …»: whether verb `i` only describes the indefinite subject that opens the clause, as another verb follows. */
export function describesSubject(passage: Passage, clause: Clause, i: number): boolean {
  const { words } = passage;
  let noun = i - 1;
  while (noun > clause.first && (isPlain(passage, noun) || governsPronoun(words[noun]))) noun--;
  const opens = noun === clause.first && isPlain(passage, noun) && noun < i;
  if (!opens || words[i]?.conjunction) return false;
  // «رجل يقف أمام البيت يصرخ»: a present may go on.
  const after = predicateAfter(passage, clause, i);
  return after >= 0 && (words[after]?.past === true || words[after]?.future === true);
}

/** The verb that follows token `i` without a connective, after a noun that it cannot describe; or -1. */
function predicateAfter(passage: Passage, clause: Clause, i: number): number {
  const { tokens, words, verbs } = passage;
  for (let k = i + 1; k < Math.min(clause.last, i + TOPIC_REACH); k++) {
    const word = words[k];
    // «رئيسه وطبيب المنتخب»
    if (!word || (word.conjunction && (verbs[k] || word.classes)) || tokens[k]?.kind === 'mark') return -1;
    if (word.classes & (THAT | WordClass.relative | WordClass.what | WordClass.subordinator)) return -1;
    if (verbs[k]) return isPlain(passage, k - 1) ? -1 : k;
  }
  return -1;
}
