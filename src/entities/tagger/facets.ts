import { ARTICLE, ASSIMILATING, PROCLITICS } from '../../arabic/clitics.ts';
import type { Token } from '../../text/token.ts';
import { extend, HASH_SEED, mix } from './hash.ts';
import { slotOf, type WordTable } from './words.ts';

/** What a facet tells of a word. The numbers are part of the weights. */
export const Facet = {
  word: 1,
  stem: 2,
  prefix: 3,
  suffix: 4,
  stemPrefix: 5,
  shape: 6,
  length: 7,
  class0: 8,
  class1: 9,
  class2: 10,
  class3: 11,
  list: 12,
  uses: 13,
  edge: 14,
  bit: 15,
  bitSet: 16,
  pairBefore: 17,
  pairAfter: 18,
  place: 19,
  stemClass: 20,
} as const;

/**
 * Takes one facet of a word: which, its value, and how many tokens away it still counts (0 for the word itself only).
 */
export type TakeFacet = (facet: number, value: number, reach: number) => void;

/** How far a facet reaches at most. */
export const REACH = 2;
const AFFIX = 4;
const LONGEST = 48;
const LEAST_STEM = 3;

/** Runs of letters taken off the front of a word for its stem, the first that leaves enough. */
const STRIPS: readonly (readonly number[])[] = [
  ...PROCLITICS.map((clitic) => clitic + (clitic.endsWith(ASSIMILATING) ? ARTICLE.slice(1) : ARTICLE)),
  ARTICLE,
  ...PROCLITICS,
]
  .sort((a, b) => b.length - a.length)
  .map(unitsOf);

function unitsOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

const letters = new Uint16Array(LONGEST);

/** Writes the units of a word into `letters`, runs of digits as one 0, and returns how many there are. */
function spell(word: string): number {
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

function stemStart(length: number): number {
  for (const strip of STRIPS) {
    if (length - strip.length < LEAST_STEM) continue;
    let i = 0;
    while (i < strip.length && letters[i] === strip[i]) i++;
    if (i === strip.length) return i;
  }
  return 0;
}

function hashRange(from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = extend(hash, letters[i] ?? 0);
  return hash;
}

/** The hash by which a word stands in the word table. */
export function wordHash(key: string): number {
  return hashRange(0, spell(key));
}

/** Gives every facet of a token that depends on its own letters alone, so that it can be kept for each word. */
export function wordFacets(token: Token, table: WordTable, take: TakeFacet): void {
  const length = spell(token.key);
  const start = stemStart(length);
  const word = hashRange(0, length);
  const stem = hashRange(start, length);
  take(Facet.word, word, 2);
  take(Facet.stem, stem, 2);
  let hash = HASH_SEED;
  for (let n = 0; n < AFFIX && n < length - 1; n++) {
    hash = extend(hash, letters[n] ?? 0);
    take(Facet.prefix, hash, 0);
  }
  hash = HASH_SEED;
  for (let n = 0; n < AFFIX && start + n < length - 1; n++) {
    hash = extend(hash, letters[start + n] ?? 0);
    take(Facet.stemPrefix, hash, 0);
  }
  hash = HASH_SEED;
  for (let n = 1; n <= AFFIX && n < length; n++) {
    hash = extend(hash, letters[length - n] ?? 0);
    take(Facet.suffix, hash, 0);
  }
  take(Facet.length, Math.min(length, 9), 0);

  const whole = slotOf(table, word);
  const stripped = start === 0 ? whole : slotOf(table, stem);
  const known = whole >= 0 ? whole : stripped;
  if (known >= 0) {
    for (let k = 0; k < 4; k++) {
      const value = table.classes[k]?.[known] ?? 0;
      if (value !== 0) take(Facet.class0 + k, value, 2);
    }
    usesFacets(table.uses[known] ?? 0, take);
  } else {
    take(Facet.class0, 0, 2);
  }
  listFacets(whole >= 0 ? (table.lists[whole] ?? 0) : 0, 0, take);
  if (stripped !== whole && stripped >= 0) listFacets(table.lists[stripped] ?? 0, 8, take);

  take(Facet.shape, shapeOf(token.light), 1);
}

function listFacets(lists: number, base: number, take: TakeFacet): void {
  for (let bit = 0; lists !== 0; bit++, lists >>>= 1) {
    if ((lists & 1) !== 0) take(Facet.list, base + bit, 2);
  }
}

function usesFacets(uses: number, take: TakeFacet): void {
  for (let type = 0; uses !== 0; type++, uses >>>= 4) {
    if ((uses & 15) !== 0) take(Facet.uses, type * 16 + (uses & 15), 1);
  }
}

/** Kinds of letters, runs collapsed: «GPT4o» is A0a. */
function shapeOf(light: string): number {
  let hash = HASH_SEED;
  let last = 0;
  for (let i = 0; i < light.length; i++) {
    const unit = light.charCodeAt(i);
    const kind =
      unit >= 0x620 && unit < 0x700
        ? 1
        : unit >= 0x30 && unit <= 0x39
          ? 2
          : unit >= 0x41 && unit <= 0x5a
            ? 3
            : unit >= 0x61 && unit <= 0x7a
              ? 4
              : unit >= 0xc0
                ? 5
                : unit;
    if (kind !== last) hash = extend(hash, kind);
    last = kind;
  }
  return hash;
}

/** Gives the facets of a token's bits, which the caller found (phrases of the lexicon and the like). */
export function bitFacets(bits: number, take: TakeFacet): void {
  if (bits === 0) return;
  for (let bit = 0, rest = bits >>> 0; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) !== 0) take(Facet.bit, bit, 2);
  }
  take(Facet.bitSet, bits, 0);
}

/** Gives the facets of what stands before the first and after the last token of a sentence. */
export function edgeFacets(after: boolean, take: TakeFacet): void {
  take(Facet.edge, after ? 1 : 0, 2);
}

/** The coarse class of a token, for pairs of neighbours. */
export function coarseClass(token: Token, table: WordTable): number {
  const length = spell(token.key);
  let slot = slotOf(table, hashRange(0, length));
  if (slot < 0) slot = slotOf(table, hashRange(stemStart(length), length));
  return slot < 0 ? 0 : (table.classes[0]?.[slot] ?? 0);
}

/** The number of the feature that a facet makes at an offset (-2 to 2) from the token it stands on. */
export function featureOf(facet: number, value: number, offset: number): number {
  return mix(value, facet * 8 + offset + REACH);
}
