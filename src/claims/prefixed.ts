import type { Passage } from './passage.ts';
import { LONGEST_NAME } from './speech.ts';

/** Whether a preposition is written onto the word at token `i`: «للرئيس»، «لمراسل»، «بموسكو»، «بمتابعة البحث»، «بقوله». */
export function isPrefixed(passage: Passage, i: number): boolean {
  const { document, tokens, words, mentionAt, mentionStart, quotationAt } = passage;
  const word = words[i];
  const token = tokens[i];
  if (!word || !token) return false;
  // A short quotation is a name; right behind an opening mark a letter belongs to the word.
  const pair = quotationAt[i];
  if (pair && (pair.open === i - 1 || pair.close - pair.open <= LONGEST_NAME)) return false;
  const mention = mentionAt[i] ?? -1;
  if (mention < 0) return word.prefixed && word.source === null && word.classes === 0;
  // «كريم لطفي»
  const noun = document.shadow.origin[token.from + word.conjunction] ?? token.start;
  return mention !== mentionAt[i - 1] && (mentionStart[i] ?? -1) > noun;
}

/** How many letters of token `i`, in the loose form, are a conjunction and a preposition written onto its noun. */
export function procliticsAt(passage: Passage, i: number): number {
  return (passage.words[i]?.conjunction ?? 0) + (isPrefixed(passage, i) ? 1 : 0);
}
