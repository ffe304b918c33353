import type { Token } from '../../text/token.ts';
import { extend, HASH_SEED, mix } from './hash.ts';
import { bareOf, hashRange, letters, spell } from './spelling.ts';
import { EDGE_PROFILE, profileOf, slotOf, UNKNOWN_PROFILE, type WordTable } from './words.ts';

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
  classBefore: 17,
  classAfter: 18,
  profile: 19,
  stemProfile: 20,
  profileBefore: 21,
  profileAfter: 22,
  profilesAround: 23,
  stemClass0: 24,
} as const;

/**
 * Takes one facet of a word: which, its value, and how many tokens away it still counts (0 for the word itself only).
 */
export type TakeFacet = (facet: number, value: number, reach: number) => void;

/** How far a facet reaches at most. */
export const REACH = 2;
const AFFIX = 4;
/** How many granularities of distributional classes there are, and how many lists at most. */
const GRAINS = 4;
const LISTS = 8;

/** Gives every facet of a token that depends on its own letters alone, so that it can be kept for each word. */
export function wordFacets(token: Token, table: WordTable, take: TakeFacet): void {
  const length = spell(token.key);
  const word = hashRange(0, length);
  const whole = slotOf(table, word);
  const { slot: bare, start } = bareOf(length, whole, table);
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

  const known = whole >= 0 ? whole : bare;
  if (known >= 0) {
    for (let k = 0; k < GRAINS; k++) {
      const value = table.classes[k]?.[known] ?? 0;
      if (value !== 0) take(Facet.class0 + k, value, 2);
    }
    usesFacets(table.uses[known] ?? 0, take);
    take(Facet.profile, profileOf(table, known), 2);
  } else {
    take(Facet.class0, 0, 2);
  }
  if (whole >= 0) listFacets(table.lists[whole] ?? 0, 0, take);
  if (bare >= 0 && bare !== whole) {
    listFacets(table.lists[bare] ?? 0, LISTS, take);
    if (whole >= 0) {
      for (let k = 0; k < GRAINS; k++) take(Facet.stemClass0 + k, table.classes[k]?.[bare] ?? 0, 1);
      take(Facet.stemProfile, profileOf(table, bare), 1);
    }
  }

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

/** What a word has in common with many others, for combinations of neighbours. */
export interface Kinship {
  /** The coarsest distributional class, 0 for none. */
  readonly coarse: number;
  /** The profile of its uses (see `profileOf`). */
  readonly profile: number;
  /** The hash of its letters without article and proclitics. */
  readonly stem: number;
}

export function kinshipOf(token: Token, table: WordTable): Kinship {
  const length = spell(token.key);
  const whole = slotOf(table, hashRange(0, length));
  const { slot: bare, start } = bareOf(length, whole, table);
  const stem = hashRange(start, length);
  const slot = whole >= 0 ? whole : bare;
  return slot < 0 ? { coarse: 0, profile: UNKNOWN_PROFILE, stem } : kinshipAt(slot, stem, table);
}

/** The kinship of the word in a slot of the table. */
export function kinshipAt(slot: number, stem: number, table: WordTable): Kinship {
  return { coarse: table.classes[0]?.[slot] ?? 0, profile: profileOf(table, slot), stem };
}

/** Gives the facets of a token that combine it with its neighbours; null stands for the edge of the sentence. */
export function neighbourFacets(
  before: Kinship | null,
  own: Kinship,
  after: Kinship | null,
  take: TakeFacet,
): void {
  const left = before?.profile ?? EDGE_PROFILE;
  const right = after?.profile ?? EDGE_PROFILE;
  take(Facet.classBefore, own.coarse * 128 + (before?.coarse ?? 0), 0);
  take(Facet.classAfter, own.coarse * 128 + (after?.coarse ?? 0), 0);
  take(Facet.profileBefore, left * 8192 + own.profile, 0);
  take(Facet.profileAfter, own.profile * 8192 + right, 0);
  take(Facet.profilesAround, mix(left * 8192 + own.profile, right), 0);
}

/** The number of the feature that a facet makes at an offset (-2 to 2) from the token it stands on. */
export function featureOf(facet: number, value: number, offset: number): number {
  return mix(value, facet * 8 + offset + REACH);
}
