import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { isWord } from '../text/token.ts';
import type { Passage } from './passage.ts';

/** The document is cut into at most so many parts, so that counting in how many a word occurs stays linear. */
const SEGMENTS = 8;
const LEAST_IDF = 0.1;

/**
 * The telling words of the title, each with how much it tells about the document: tf·idf over segments of the document.
 * Empty without a title.
 */
export function headingOf(passage: Passage): Map<string, number> {
  const { sentences, title } = passage.document;
  const weights = new Map<string, number>();
  if (title === null) return weights;
  const keys = new Set(tellingWords(passage, title.first, title.last));
  const counts = new Map<string, number>();
  const segments = new TfIdf();
  const size = Math.ceil(sentences.length / SEGMENTS);
  for (let at = 0; at < sentences.length; at += size) {
    const first = sentences[at]?.first ?? 0;
    const last = sentences[Math.min(at + size, sentences.length) - 1]?.last ?? 0;
    const segment = tellingWords(passage, first, last).filter((key) => keys.has(key));
    for (const key of segment) counts.set(key, (counts.get(key) ?? 0) + 1);
    segments.addDocument(segment);
  }
  for (const [key, count] of counts)
    weights.set(key, Math.log1p(count) * Math.max(LEAST_IDF, segments.idf(key)));
  return weights;
}

/** The words of tokens `first` to `last` (exclusive) that are no function words, without conjunctions. */
export function tellingWords({ tokens, words }: Passage, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const word = words[i];
    if (token && word && word.classes === 0 && isWord(token)) found.push(word.rest);
  }
  return found;
}
