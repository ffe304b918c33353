import { BI_NOUN } from '../arabic/inflection.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import type { Passage } from './passage.ts';
import { governsPronoun } from './words.ts';

/** What stands before a verb to say when or where takes at most so many words. */
const REACH = 14;
/** A nominal clause takes at least so many words. */
const SHORTEST_NOMINAL = 5;
/** These begin what says when or where. */
const FRONTED = WordClass.preposition | WordClass.subordinator;
/** «من» and «على» before a noun make a sentence with أن. */
const SAYING_OF = WordClass.partitive | WordClass.obliging;

/** Whether the open clause can be whole before token `i`: it has a predicate, or its noun has room for one. */
export function isWhole(passage: Passage, clause: Clause, i: number): boolean {
  const { first, predicate } = clause;
  if (predicate >= 0) return !awaitsVerb(passage, clause);
  return i - first >= SHORTEST_NOMINAL && !((passage.words[first]?.classes ?? 0) & FRONTED);
}

/** «… وعلى المستوى الشهري سجل المؤشر …», «…، وبعد انتهاء اللقاء، حسم …»: what says when or where, with its verb after it. */
export function frontsVerb(passage: Passage, i: number, last: number): boolean {
  const { tokens, words, verbs, bracketed, entityAt } = passage;
  const word = words[i];
  if (!word || entityAt[i] != null) return false;
  // «يحيط به وبنا»
  if (governsPronoun(words[i - 1])) return false;
  if (word.classes & WordClass.time) return verbs[i + 1] === 1;
  if (!(word.classes & FRONTED) && !(BI_NOUN.test(word.rest) && word.definite)) return false;
  // «… ومن يرى أن …», «… وبين من يرى أن …»
  const who = word.classes & WordClass.partitive ? i : i + 1;
  if ((words[who]?.classes ?? 0) & WordClass.partitive && verbs[who + 1]) return false;
  // «… وبعدها بسنوات قليلة تقاعد»
  const follows = (word.classes & WordClass.suffixed) !== 0;
  for (let k = i + 1; k < Math.min(last, i + REACH); k++) {
    const next = words[k];
    if (!next || next.classes & (WordClass.relative | WordClass.what)) return false;
    // «… ومن منافعه أنه …», «… وعلى الحكومة أن …»
    if (next.classes & THAT) return k > i + 1 && (word.classes & SAYING_OF) !== 0 && next.conjunction === 0;
    if (bracketed[k]) continue;
    if (verbs[k]) return next.conjunction === 0 && (k === i + 1 || follows || heads(passage, k));
    if (tokens[k]?.kind === 'mark')
      return COMMAS.has(tokens[k]?.key ?? '') && verbs[k + 1] === 1 && words[k + 1]?.conjunction === 0;
  }
  return false;
}

/** Whether a verb tells nothing of an indefinite noun before it. */
function heads(passage: Passage, i: number): boolean {
  const { words, entityAt } = passage;
  const counted = entityAt[i - 1]?.type === 'QUANTITY';
  return !words[i]?.object && !counted && !isIndefinite(passage, i - 1);
}

/**
 * «عندما يأتي الأمر …، يفترض …», «على إثر معلومات توفرت …، تم …»: whether the only verb of a clause stands inside what says when or
 * where, so that its own is still to come.
 */
export function awaitsVerb(passage: Passage, { first: start, predicate }: Clause): boolean {
  const { words } = passage;
  // «أنه على إثر معلومات توفرت …، تم …»
  const first = (words[start]?.classes ?? 0) & THAT ? start + 1 : start;
  const head = words[first]?.classes ?? 0;
  const skipped = (words[predicate - 1]?.classes ?? 0) & (WordClass.negator | WordClass.perfective) ? 1 : 0;
  const before = predicate - 1 - skipped;
  if (before < first) return false;
  const fronted = (head & FRONTED) !== 0 || (head === 0 && BI_NOUN.test(words[first]?.rest ?? ''));
  // «بتذكر مسيرته عندما تولى المسؤولية، تبرز …»
  if ((words[before]?.classes ?? 0) & WordClass.subordinator) return fronted || before === first;
  // «في وقت تبحث فيه …»
  const noun = words[before];
  const plain = noun !== undefined && !noun.definite && (noun.classes & ~WordClass.noun) === 0;
  return fronted && before > first && (isIndefinite(passage, before) || (before === first + 1 && plain));
}
