import type { Passage } from './passage.ts';

/** A quotation of a name has at most so many tokens, its first mark left out. */
const LONGEST_NAME = 5;

/** Whether a preposition is written onto the word at token `i`: «للرئيس»، «لمراسل»، «بموسكو»، «بمتابعة البحث»، «بقوله». */
export function isPrefixed(
  { tokens, words, mentionAt, mentionStart, quotations }: Passage,
  i: number,
): boolean {
  const word = words[i];
  const token = tokens[i];
  if (!word || !token) return false;
  // A short quotation is a name; right behind an opening mark a letter belongs to the word.
  const pair = quotations.pairs[quotations.at[i] ?? -1];
  if (pair && (pair.open === i - 1 || pair.close - pair.open <= LONGEST_NAME)) return false;
  const mention = mentionAt[i] ?? -1;
  if (mention < 0) return word.prefixed && word.source === null && word.classes === 0;
  // «كريم لطفي»
  return mention !== mentionAt[i - 1] && (mentionStart[i] ?? -1) - token.start > word.conjunction;
}
