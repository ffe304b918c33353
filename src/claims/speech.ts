import { bareNoun } from '../arabic/clitics.ts';
import { STOPS } from '../arabic/punctuation.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotes.ts';

/** A name in quotation marks seldom has more words, and أن follows it within so many. */
export const LONGEST_NAME = 5;
const LONGEST_TITLE = 9;
const NAME_TO_THAT = 12;

/** Whether quotation marks hold speech rather than a name or a term: a verb, «إن» at its head, or at least five words. */
export function isSpeech(passage: Passage, open: number, close: number): boolean {
  const states = ((passage.words[open + 1]?.classes ?? 0) & THAT) !== 0 && close - open > 2;
  return close - open > 5 || states || holdsVerb(passage, open, close);
}

/** Whether a quotation holds a finite verb. */
export function holdsVerb({ verbs }: Passage, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if (verbs[i]) return true;
  return false;
}

/** «قال الوزير "لا حاجة إلى ذلك".»: a short quotation without a verb that ends a clause, after the one who says it. */
export function isRemark(passage: Passage, { open, close }: Quotation, from: number, last: number): boolean {
  const { tokens, words, entityAt, mentionAt, lexicon } = passage;
  const next = words[close + 1];
  if (close + 1 < last && tokens[close + 1]?.kind !== 'mark' && !next?.conjunction) return false;
  if (close > open + 1 && (mentionAt[open + 1] ?? -1) >= 0 && mentionAt[open + 1] === mentionAt[close - 1])
    return false;
  // A quotation right after the verb is rather the name of the one who speaks.
  if (open === from) return close + 1 >= last || STOPS.has(tokens[close + 1]?.key ?? '');
  const word = words[open - 1];
  if (!word || word.classes & WordClass.preposition) return false;
  // «صحيفة "البيان"»: an indefinite noun has the quotation for its name.
  if (word.source !== null && !word.definite) return false;
  const entity = entityAt[open - 1];
  if (entity) return entity.type === 'PERSON' || entity.type === 'DATE';
  return word.definite && lexicon.source(bareNoun(word.rest)) !== null;
}

/** Whether a short quotation is the name of the source, because the content follows it («موقع "ذا فيرج" إن …»). */
export function isTitled(passage: Passage, { open, close }: Quotation, to: number): boolean {
  const { tokens, words, verbs } = passage;
  if (tokens[open - 1]?.kind === 'mark') return false;
  // «حملة "النضال من أجل المناخ"»
  const head = words[open - 1]?.source;
  const named = head === 'organization' || head === 'media' || head === 'document';
  if (close - open > (named ? LONGEST_TITLE : LONGEST_NAME)) return false;
  if (named && !holdsVerb(passage, open, close)) return true;
  for (let i = close + 1; i < Math.min(to, close + NAME_TO_THAT); i++) {
    if (verbs[i]) return false;
    if ((words[i]?.classes ?? 0) & THAT && words[i]?.conjunction === 0) return true;
  }
  return false;
}
