import type { Clause } from './clause.ts';
import { THAT } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { isSpeech } from './speech.ts';

/** So many marks may stand before a condition («- "إذا …»). */
const MARKS_BEFORE = 3;
/** The name of a letter, with an article or not, takes at most so many («إيه», «بي»). */
const LONGEST_LETTER = 3;

/** Whether a mark closes a quotation that is only a name or a term. */
export function isClosing(passage: Passage, i: number): boolean {
  const pair = passage.quotationAt[i];
  return pair?.close === i && !isSpeech(passage, pair.open, pair.close);
}

/** Whether a mark opens a quotation in the middle of a phrase («رفض أن "يعلق" على …»). */
export function isInside({ tokens, quotationAt }: Passage, i: number): boolean {
  const pair = quotationAt[i];
  const before = tokens[i - 1]?.kind;
  return pair?.open === i && before !== 'mark' && before !== 'joiner' && tokens[i]?.gap !== 'newline';
}

/** Whether a clause begins with «إذا» or «في حال», after «أنه» and what governs it or not («ما يعني أنه إذا …»). */
export function isCondition(passage: Passage, clause: Clause): boolean {
  const { tokens, words, lexicon } = passage;
  let { first } = clause;
  const reach = first + MARKS_BEFORE;
  while (first < reach && (tokens[first]?.kind === 'mark' || tokens[first]?.kind === 'joiner')) first++;
  for (let i = first; i < first + MARKS_BEFORE; i++) if ((words[i]?.classes ?? 0) & THAT) first = i + 1;
  const match = phraseAt(passage, lexicon.hedges, first);
  return match?.value.modality === 'conditional';
}

/** «تي.بي.جي»: whether the full stop at token `i` only stands between letters of a name. */
export function isInitial({ tokens }: Passage, i: number): boolean {
  const isShort = (k: number) => (tokens[k]?.key.length ?? LONGEST_LETTER + 1) <= LONGEST_LETTER;
  return tokens[i]?.gap === 'none' && tokens[i + 1]?.gap === 'none' && isShort(i - 1) && isShort(i + 1);
}
