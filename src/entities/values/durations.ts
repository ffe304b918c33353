import { AND, OF, ONE } from '../../arabic/amounts.ts';
import { AFTER, AGE, AGO, DURING, SINCE, VAGUE_LENGTHS } from '../../arabic/calendar.ts';
import type { DateValue } from '../../record.ts';
import { readAmounts, readHedge } from './amount.ts';
import type { DateRead } from './dates.ts';
import { headKey } from './months.ts';
import { duration, offset } from './periods.ts';
import { afterAnd, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, type ValueWord } from './words.ts';

interface Length {
  readonly last: number;
  /** Null for a vague count. */
  readonly count: number | null;
  readonly unit: string;
}

/** A duration, or a distance from now with its preposition («قبل عامين», «منذ سنوات»), that begins at a token. */
export function readDuration(reader: Reader, at: number): DateRead | null {
  const key = headKey(reader, at);
  const ago = AGO.has(key);
  if (ago || SINCE.has(key) || AFTER.has(key)) {
    const length =
      tokenAfter(reader, at + 1) === undefined || reader.skips[at + 1] !== 0
        ? null
        : readLength(reader, at + 1, true);
    if (length === null || (!ago && length.count !== null)) return null;
    const place = AFTER.has(key) ? 1 : -1;
    const relative = length.count === null ? null : offset(place, length.count, length.unit);
    return { last: length.last, value: { iso: null, relative, hijri: null }, confidence: 0.85 };
  }
  const length = readLength(reader, at, standsAlone(reader, at));
  if (length === null || isAge(reader, at, length.last)) return null;
  return { last: length.last, value: durationValue(length), confidence: 0.85 };
}

function durationValue({ count, unit }: Length): DateValue {
  return { iso: count === null ? null : duration(count, unit), relative: null, hijri: null };
}

/** Whether a word of time without a number is a duration here: after «خلال», «لمدة» and the like. */
function standsAlone(reader: Reader, at: number): boolean {
  return DURING.has(reader.tokens[at - 1]?.key ?? '') && reader.skips[at] === 0;
}

function isAge(reader: Reader, at: number, last: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    if (AGE.has(reader.tokens[i]?.key ?? '')) return true;
  }
  return reader.tokens[at - 1]?.key === '(' && keyAfter(reader, last) === ')';
}

function readLength(reader: Reader, at: number, bare: boolean): Length | null {
  const first = readLengthOfUnit(reader, at, bare);
  if (first === null) return null;
  const and = afterAnd(reader, first.last, AND);
  if (and < 0) return first;
  const { fraction } = reader.words[and] ?? NOTHING;
  if (fraction !== null) {
    const repeated = wordAfter(reader, and + 1).time === first.unit ? 1 : 0;
    return {
      ...first,
      count: first.count === null ? null : first.count + fraction,
      last: and + 1 + repeated,
    };
  }
  const second = readLengthOfUnit(reader, and, false);
  if (second === null || !smaller(second.unit, first.unit)) return first;
  return { last: second.last, count: inSmaller(first, second), unit: second.unit };
}

const SECONDS: Readonly<Record<string, number>> = {
  TS: 1,
  TM: 60,
  TH: 3600,
  D: 86400,
  W: 604800,
  M: 2629746,
  Y: 31556952,
};

function smaller(unit: string, than: string): boolean {
  return (SECONDS[unit] ?? 0) < (SECONDS[than] ?? 0);
}

function inSmaller(first: Length, second: Length): number | null {
  if (first.count === null || second.count === null) return null;
  const ratio = (SECONDS[first.unit] ?? 0) / (SECONDS[second.unit] ?? 1);
  return Number.isInteger(ratio) ? first.count * ratio + second.count : null;
}

function readLengthOfUnit(reader: Reader, at: number, bare: boolean): Length | null {
  for (const amount of readAmounts(reader, at)) {
    const of = amount.value === null && keyAfter(reader, amount.last) === OF ? 1 : 0;
    const word = wordAfter(reader, amount.last + of);
    if (word.time === null || word.form === 'two') continue;
    if (word.definite && amount.value !== null && !amount.definite) continue;
    return { last: amount.last + of + 1, count: amount.value, unit: word.time };
  }
  const hedge = readHedge(reader, at);
  const noun = hedge?.last ?? at;
  const word = hedge === null ? (reader.words[at] ?? NOTHING) : wordAfter(reader, noun);
  if (word.time === null || word.definite) return null;
  return readBare(reader, noun, word, word.time, bare || hedge !== null);
}

/** A word of time without a number: a dual, a singular with «واحد», a plural with «عدة», or any where `bare` allows it. */
function readBare(reader: Reader, at: number, word: ValueWord, unit: string, bare: boolean): Length | null {
  const next = keyAfter(reader, at + 1);
  const described = VAGUE_LENGTHS.has(next);
  if (word.form === 'two') return { last: at + (described ? 2 : 1), count: 2, unit };
  if (word.form === 'one') {
    if (ONE.has(next)) return { last: at + 2, count: 1, unit };
    return bare ? { last: at + (described ? 2 : 1), count: 1, unit } : null;
  }
  if (described) return { last: at + 2, count: null, unit };
  return bare ? { last: at + 1, count: null, unit } : null;
}
