import { type Sentence, splitSentences, titleOf } from './sentences.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A text with everything that the later stages read: tokens, sentences and headline, all pointing into `text`. */
export interface Document {
  /** The decoded text exactly as it came. */
  readonly text: string;
  readonly shadow: Shadow;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The sentence that is the headline (always the first), or null. */
  readonly title: Sentence | null;
}

/**
 * Reads a text into a document. `readable` is the text with its markup blanked out, of the same length (see
 * `input/html.ts`); for plain text it is the text itself. Never throws; linear in the length of the text.
 */
export function documentOf(text: string, readable: string = text): Document {
  const shadow = shadowOf(readable);
  const tokens = tokenize(readable, shadow);
  const sentences = splitSentences(tokens);
  return { text, shadow, tokens, sentences, title: titleOf(tokens, sentences) };
}

/** The index of the sentence that an offset into the text lies in or after. */
export function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
