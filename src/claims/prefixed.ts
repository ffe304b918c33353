import type { Passage } from './passage.ts';

/** Whether a preposition is written onto the word at token `i`: «للرئيس»، «لمراسل»، «بموسكو»، «بمتابعة البحث»، «بقوله». */
export function isPrefixed(
  { tokens, words, mentionAt, mentionStart, quotations }: Passage,
  i: number,
): boolean {
  const word = words[i];
  const token = tokens[i];
  // Right behind an opening mark a letter belongs to the word.
  if (!word || !token || quotations.pairs[quotations.at[i] ?? -1]?.open === i - 1) return false;
  const mention = mentionAt[i] ?? -1;
  if (mention < 0) return word.prefixed && word.source === null && word.classes === 0;
  // «كريم لطفي»
  return mention !== mentionAt[i - 1] && (mentionStart[i] ?? -1) - token.start > word.conjunction;
}
