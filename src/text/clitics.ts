import { ARTICLE, ASSIMILATING, PROCLITICS } from '../arabic/clitics.ts';

/** One way to read a written word as proclitics and a rest. */
export interface Reading {
  /** How many letters of the key the proclitics take; 0 for the word as a whole. */
  readonly length: number;
  /** The key of what is left, with an assimilated article restored («للامم» leaves «الامم»). */
  readonly rest: string;
  /** Whether the article had lost its alef to the preposition and was restored. */
  readonly assimilated: boolean;
}

const LEAST_REST = 2;
const firsts = new Set(PROCLITICS.map((clitic) => clitic.charAt(0)));
const article = ARTICLE.slice(1);

/**
 * Every way to take proclitics off the front of a word's key, shortest first; the whole word is not among them. They are
 * only possible readings: the caller accepts one whose rest it knows, and asks for the whole word first («لبنان»).
 */
export function proclitics(key: string): Reading[] {
  const readings: Reading[] = [];
  if (!firsts.has(key.charAt(0))) return readings;
  for (const clitic of PROCLITICS) {
    if (!key.startsWith(clitic) || key.length - clitic.length < LEAST_REST) continue;
    const rest = key.slice(clitic.length);
    if (clitic.endsWith(ASSIMILATING) && rest.startsWith(article)) {
      readings.push({ length: clitic.length, rest: ARTICLE + rest.slice(article.length), assimilated: true });
    }
    readings.push({ length: clitic.length, rest, assimilated: false });
  }
  return readings;
}

/** The reading of a word with nothing taken off. */
export function wholeWord(key: string): Reading {
  return { length: 0, rest: key, assimilated: false };
}
