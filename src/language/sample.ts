import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import type { Profile } from './profiles.ts';
import { NO_SCRIPT, scriptOf } from './script.ts';

/** A text says what language it is in long before it ends. */
const ENOUGH_WORDS = 150;
/** A function word says more than a telling letter: letters are shared by loans and names. */
const WORD_WEIGHT = 6;
const LETTER_WEIGHT = 2;
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** The first words of a text, as they are spelt, with how often each word and letter occurs among them. */
export interface Sample {
  readonly words: readonly { readonly text: string; readonly script: string }[];
  readonly wordCounts: ReadonlyMap<string, number>;
  /** By UTF-16 unit; no telling letter lies beyond the table. */
  readonly letterCounts: Uint16Array;
  /** The script of most words. */
  readonly script: string;
}

export function sampleOf(document: Document): Sample {
  const words: { text: string; script: string }[] = [];
  for (const token of document.tokens) {
    if (!isWord(token)) continue;
    // The source spelling: the light form folds away the very letters that tell Persian and Urdu from Arabic.
    const written = document.text.slice(token.start, token.end);
    const spelt = PRESENTATION_FORM.test(written) ? token.light : written;
    const text = token.kind === 'arabic' ? spelt : spelt.toLowerCase();
    words.push({ text, script: scriptOf(text) });
    if (words.length === ENOUGH_WORDS) break;
  }
  const scripts = countsOf(words.map((word) => word.script));
  const [script] = [...scripts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [NO_SCRIPT, 0]);
  return {
    words,
    wordCounts: countsOf(words.map((word) => word.text)),
    letterCounts: lettersOf(words),
    script,
  };
}

/** How much a sample looks like a language; 0 where it shows none of its letters and words. */
export function scoreOf(profile: Profile, sample: Sample): number {
  let score = 0;
  for (const word of profile.words) score += WORD_WEIGHT * (sample.wordCounts.get(word) ?? 0);
  for (const letter of profile.letters)
    score += LETTER_WEIGHT * (sample.letterCounts[letter.charCodeAt(0)] ?? 0);
  for (const beginning of profile.beginnings) {
    for (const { text } of sample.words) {
      if (text.length > beginning.length + 2 && text.startsWith(beginning)) score += LETTER_WEIGHT;
    }
  }
  return score / Math.sqrt(sample.words.length || 1);
}

function lettersOf(words: readonly { readonly text: string }[]): Uint16Array {
  const counts = new Uint16Array(0x800);
  for (const { text } of words) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < counts.length) counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  return counts;
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
