import { ARTICLE, ASSIMILATING, PROCLITICS } from '../../arabic/clitics.ts';
import { extend, HASH_SEED } from './hash.ts';
import { slotOf, type WordTable } from './words.ts';

/** Longer words are cut; a stem has at least so many letters. */
const LONGEST = 48;
const LEAST_STEM = 3;

const CLITICS: readonly (readonly number[])[] = PROCLITICS.map(unitsOf);
const ARTICLE_UNITS = unitsOf(ARTICLE);
const ASSIMILATING_UNIT = ASSIMILATING.charCodeAt(0);
/** The rank of a word that is in the table for another reason than its frequency, and of one that is not. */
const RARE = 18;
const UNKNOWN = 99;

function unitsOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The units of the word at hand, written by `spell`. */
export const letters = new Uint16Array(LONGEST);

/** Writes the units of a word into `letters`, runs of digits as one 0, and returns how many there are. */
export function spell(word: string): number {
  let length = 0;
  let digits = false;
  for (let i = 0; i < word.length && length < LONGEST; i++) {
    const unit = word.charCodeAt(i);
    const digit = unit >= 0x30 && unit <= 0x39;
    if (!digit || !digits) letters[length++] = digit ? 0x30 : unit;
    digits = digit;
  }
  return length;
}

/** A word in `letters` without what is written onto its front. */
interface Bare {
  /** The slot of the word without proclitics, its article restored, or -1. */
  readonly slot: number;
  /** Where the word begins without proclitics and article. */
  readonly start: number;
}

/**
 * Takes the proclitics off the word in `letters`: of all ways to read it, the whole word among them, the one that leaves
 * the most frequent word; where none is known, the first.
 */
export function bareOf(length: number, whole: number, table: WordTable): Bare {
  let best: Bare = { slot: whole, start: 0 };
  let top = rankOf(table, whole);
  let isUnknown = whole < 0;
  for (const clitic of CLITICS) {
    const start = clitic.length;
    if (length - start < LEAST_STEM || !standsAt(clitic, 0)) continue;
    const isAssimilated = clitic[start - 1] === ASSIMILATING_UNIT && letters[start] === ARTICLE_UNITS[1];
    const slot = isAssimilated
      ? slotOf(table, hashRange(start + 1, length, ARTICLE_HASH))
      : slotOf(table, hashRange(start, length));
    const rank = rankOf(table, slot);
    if (rank < top || (isUnknown && rank === UNKNOWN)) {
      best = { slot, start: isAssimilated ? start + 1 : start };
      top = rank;
      isUnknown = false;
    }
  }
  const { start } = best;
  const hasArticle = length - start - ARTICLE_UNITS.length >= LEAST_STEM && standsAt(ARTICLE_UNITS, start);
  return hasArticle ? { slot: best.slot, start: start + ARTICLE_UNITS.length } : best;
}

function rankOf(table: WordTable, slot: number): number {
  return slot < 0 ? UNKNOWN : table.ranks[slot] || RARE;
}

function standsAt(units: readonly number[], at: number): boolean {
  for (let i = 0; i < units.length; i++) if (letters[at + i] !== units[i]) return false;
  return true;
}

/** The hash of the units `from` to `to` (exclusive) of the word in `letters`, after those that `seed` hashed. */
export function hashRange(from: number, to: number, seed: number = HASH_SEED): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = extend(hash, letters[i] ?? 0);
  return hash;
}

const ARTICLE_HASH = ARTICLE_UNITS.reduce(extend, HASH_SEED);

/** The hash by which a word stands in the word table. */
export function wordHash(key: string): number {
  return hashRange(0, spell(key));
}
