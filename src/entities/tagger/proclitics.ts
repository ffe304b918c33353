import { ARTICLE } from '../../arabic/clitics.ts';
import type { Reading } from '../../text/clitics.ts';
import type { Token } from '../../text/token.ts';
import { scoreOf } from './choice.ts';
import { mix } from './hash.ts';
import type { Model } from './model.ts';
import { wordHash } from './spelling.ts';
import { slotOf, type WordTable } from './words.ts';

/** One way to read the first word of a mention, with the features that speak for it. */
export interface PrefixReading {
  /** How many letters of the word are proclitics. */
  readonly prefix: number;
  /** Whether the word's article lost its alef to the preposition. */
  readonly assimilated: boolean;
  readonly features: readonly number[];
}

const WHOLE = { prefix: 0, assimilated: false, features: [] } as const;

/**
 * The ways to read the first word of a mention of a type: whole, or without the proclitics that it may begin with.
 * `inText` holds the keys of the document.
 */
export function prefixReadings(
  token: Token,
  type: number,
  table: WordTable,
  inText: ReadonlySet<string>,
): PrefixReading[] {
  const { key } = token;
  if (token.kind === 'handle') return [{ prefix: 1, assimilated: false, features: [] }];
  const whole = { length: 0, rest: key, assimilated: false };
  const readings = token.kind === 'latin' ? [] : token.readings;
  const wholeRank = rankOf(key, table);
  return [whole, ...readings].map((reading) => ({
    prefix: reading.length,
    assimilated: reading.assimilated,
    features: featuresOf(key, reading, type, wholeRank, table, inText),
  }));
}

function featuresOf(
  key: string,
  { length, rest }: Reading,
  type: number,
  wholeRank: number,
  table: WordTable,
  inText: ReadonlySet<string>,
): number[] {
  const clitic = wordHash(key.slice(0, length));
  const slot = slotOf(table, wordHash(rest));
  const rank = slot < 0 ? 0 : (table.ranks[slot] ?? 0);
  const lists = slot < 0 ? 0 : (table.lists[slot] ?? 0);
  const coarse = slot < 0 ? 0 : (table.classes[0]?.[slot] ?? 0);
  const fine = slot < 0 ? 0 : (table.classes[1]?.[slot] ?? 0);
  const isWhole = length === 0 ? 1 : 0;
  const facts = [
    clitic,
    clitic + 31 * (type + 1),
    clitic + 31 * (rank + 1),
    isWhole + 2 * rank,
    isWhole + 2 * (rank + 32 * wholeRank),
    isWhole + 2 * (rest.startsWith(ARTICLE) ? 1 : 0),
    isWhole + 2 * lists,
    isWhole + 2 * coarse,
    isWhole + 2 * fine,
    isWhole + 2 * (coarse * 16 + type),
    isWhole + 2 * (inText.has(rest) ? 1 : 0),
    isWhole + 2 * wordHash(rest),
    Math.min(rest.length, 6),
    isWhole + 2 * (1 + (rest.charCodeAt(0) << 16) + rest.charCodeAt(1)),
  ];
  return facts.map((value, template) => mix(value, template));
}

function rankOf(key: string, table: WordTable): number {
  const slot = slotOf(table, wordHash(key));
  return slot < 0 ? 0 : (table.ranks[slot] ?? 0);
}

/** The best way to read the first word of a mention of a type. */
export function prefixOf(
  token: Token | undefined,
  type: number,
  { words, proclitics }: Model,
  inText: ReadonlySet<string>,
): { prefix: number; assimilated: boolean } {
  const readings = token ? prefixReadings(token, type, words, inText) : [];
  let best = readings[0] ?? WHOLE;
  let top = -Infinity;
  for (const reading of readings.length > 1 ? readings : []) {
    const score = scoreOf(proclitics, reading.features);
    if (score <= top) continue;
    top = score;
    best = reading;
  }
  return { prefix: best.prefix, assimilated: best.assimilated };
}
