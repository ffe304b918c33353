import { ACCUSATIVE, BI_NOUN } from '../arabic/inflection.ts';
import { ATTENDING } from '../arabic/particles.ts';
import { COMMAS, STOPS } from '../arabic/punctuation.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';

/** Particles before a verb. */
const LEADING = WordClass.perfective | WordClass.negator;
/** What is inserted between commas takes at most so many words. */
const REACH = 18;
/** What a verb still needs stands at most so many words after it, but for what is inserted. */
const OBJECT_REACH = 5;

/**
 * «كانت المرشحة، وهي طبيبة، اختيرت …», «يعد المشروب، وهو مزيج …، بديلا …»: the token after the description of a noun that begins at
 * token `i`, where the clause around it goes on after a comma; else `i`.
 */
export function pastInsertion(passage: Passage, open: Clause, i: number, last: number): number {
  const { tokens, words, bracketed, quotationAt } = passage;
  const word = words[i];
  if (!word?.conjunction || !(word.classes & WordClass.pronoun)) return i;
  if (i - open.first < 2 || !COMMAS.has(tokens[i - 1]?.key ?? '')) return i;
  for (let k = i + 1; k + 1 < Math.min(last, i + REACH); k++) {
    if (bracketed[k] || quotationAt[k] != null) continue;
    if (STOPS.has(tokens[k]?.key ?? '')) return i;
    if (COMMAS.has(tokens[k]?.key ?? '')) return resumes(passage, open, k + 1, i) ? k + 1 : i;
  }
  return i;
}

/** Whether the clause goes on at token `i` after what was inserted at token `gap`: with its verb, or with what its verb still needs. */
function resumes({ words, verbs }: Passage, { predicate }: Clause, i: number, gap: number): boolean {
  const word = words[i];
  if (!word || word.conjunction) return false;
  if (predicate < 0) return verbs[i] === 1 || (verbs[i + 1] === 1 && (word.classes & LEADING) !== 0);
  if (gap - predicate > OBJECT_REACH || word.participle || word.classes || verbs[i]) return false;
  return BI_NOUN.test(word.rest) || ACCUSATIVE.test(word.rest);
}

/**
 * Whether a clause goes on after the comma at token `i`, which ends what was inserted from token `start` on: «قتل ثلاثة، بحسب الشرطة،
 * في انفجار …», but not «…، وفقاً لما قاله فلان، خلال مقابلة».
 */
export function goesOnAfter(passage: Passage, start: number, i: number, last: number): boolean {
  const { tokens, words, verbs, lexicon } = passage;
  for (let k = start + 2; k < i; k++) if (verbs[k] || words[k]?.verb?.cue) return false;
  const word = words[i + 1];
  if (!word || i + 1 >= last || !COMMAS.has(tokens[i]?.key ?? '') || word.conjunction) return false;
  if (ATTENDING.has(word.rest)) return false;
  if (phraseAt(passage, lexicon.connectives, i + 1) || phraseAt(passage, lexicon.frames, i + 1)) return false;
  return (word.classes & WordClass.preposition) !== 0 || (word.classes === 0 && BI_NOUN.test(word.rest));
}
