import { BY, FOR, ON, ONE } from '../../arabic/amounts.ts';
import { AND, ARTICLE } from '../../arabic/clitics.ts';
import {
  AGE,
  AGE_OWNERS,
  COMMAS,
  DURING,
  LEVELS,
  LIGHT,
  MATCH_MINUTES,
  NEVER_ALONE,
  ONLY,
  OVER,
  VAGUE_LENGTHS,
} from '../../arabic/dating.ts';
import { IN, OF } from '../../arabic/particles.ts';
import type { DateValue } from '../../record.ts';
import { type Amount, readAmounts, readHedge } from './amount.ts';
import type { DateRead } from './dates.ts';
import { duration, offset } from './periods.ts';
import { afterAnd, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, type ValueWord } from './words.ts';
import { yearAt } from './years.ts';

interface Length {
  readonly last: number;
  /** Null for a vague count. */
  readonly count: number | null;
  readonly unit: string;
  /** A plural alone («سنوات»). */
  readonly bare: boolean;
  readonly definite: boolean;
}

/** A duration, or a distance from now with its preposition («قبل عامين», «منذ سنوات»), that begins at a token, as the amounts do. */
export function readDuration(reader: Reader, at: number, amounts: readonly Amount[]): DateRead | null {
  const { head } = reader.words[at] ?? NOTHING;
  if (head === 'before' || head === 'since' || head === 'after') return readDistance(reader, at, head);
  if (head === 'first') {
    const apart = tokenAfter(reader, at + 1) !== undefined && reader.skips[at + 1] === 0;
    const length = apart ? readLength(reader, at + 1, false) : null;
    return length && { last: length.last, value: durationValue(length) };
  }
  const length = readLength(reader, at, standsAlone(reader, at), amounts);
  if (length === null || isAge(reader, at, length) || isMatchMinute(reader, at, length.unit)) return null;
  const { place } = wordAfter(reader, length.last);
  if (!length.definite || place === undefined) return { last: length.last, value: durationValue(length) };
  const known = place !== null && length.count !== null;
  const relative = known ? offset(place, length.count, length.unit) : null;
  return { last: length.last + 1, value: { iso: null, relative, hijri: null } };
}

/** Counted from now, the preposition belongs to it; «قبل يوم من الانتخابات» counts from something else. */
function readDistance(reader: Reader, at: number, head: 'before' | 'since' | 'after'): DateRead | null {
  if (tokenAfter(reader, at + 1) === undefined || reader.skips[at + 1] !== 0) return null;
  const length = readLength(reader, at + 1, true);
  if (length === null || (head !== 'before' && length.count !== null)) return null;
  const next = keyAfter(reader, length.last);
  const from = ONLY.has(next) ? keyAfter(reader, length.last + 1) : next;
  if (head !== 'since' && FROM.has(from) && !(head === 'before' && length.bare)) return null;
  const place = head === 'after' ? 1 : -1;
  const relative = length.count === null ? null : offset(place, length.count, length.unit);
  return { last: length.last, value: { iso: null, relative, hijri: null } };
}

const FROM = new Set([OF, ON]);

function durationValue({ count, unit }: Length): DateValue {
  return { iso: count === null ? null : duration(count, unit), relative: null, hijri: null };
}

/** Whether a word of time without a number is a duration here: after «خلال», «لمدة», or with «لـ» («لسنوات»). */
function standsAlone(reader: Reader, at: number): boolean {
  const skip = reader.skips[at] ?? 0;
  const before = reader.tokens[at - 1]?.key ?? '';
  const { form, time } = reader.words[at] ?? NOTHING;
  if (skip > 0) {
    const clitic = reader.tokens[at]?.key[skip - 1];
    return form === 'many' ? clitic === FOR || clitic === BY : time === 'W' && clitic === BY;
  }
  if (NEVER_ALONE.has(reader.tokens[at]?.key ?? '')) return false;
  return DURING.has(before) || (before === IN && LEVELS.has(reader.tokens[at - 2]?.key ?? ''));
}

/** A person's age is no duration: «البالغ من العمر 34 عاما», «(34 عاما)», «صاحب الـ25 عاما», «دون 18 عاما». */
function isAge(reader: Reader, at: number, { last, count, unit }: Length): boolean {
  if (unit !== 'Y' && unit !== 'M') return false;
  if (count !== null && count > OLDEST) return false;
  for (let i = at - 1; i >= at - 6 && i >= 0; i--) {
    if (AGE.has(reader.tokens[i]?.key ?? '')) return true;
  }
  if (keyAfter(reader, last) === OF && AGE.has(keyAfter(reader, last + 1))) return true;
  const before = reader.tokens[at - 1]?.key ?? '';
  if (AGE_OWNERS.has(before)) return true;
  if (before === OVER) return count !== null && count >= YOUNGEST;
  const next = keyAfter(reader, last);
  return (before === '(' && next === ')') || (COMMAS.has(before) && COMMAS.has(next));
}

const OLDEST = 115;
/** No group of people over a lower age is spoken of. */
const YOUNGEST = 16;

function isMatchMinute(reader: Reader, at: number, unit: string): boolean {
  return unit === 'TM' && MATCH_MINUTES.has(reader.tokens[at - 1]?.key ?? '');
}

function readLength(
  reader: Reader,
  at: number,
  bare: boolean,
  amounts: readonly Amount[] = readAmounts(reader, at),
): Length | null {
  const first = readLengthOfUnit(reader, at, bare, amounts);
  if (first === null) return null;
  const and = afterAnd(reader, first.last, AND);
  if (and < 0) return first;
  const { fraction } = reader.words[and] ?? NOTHING;
  if (fraction !== null) {
    // «ستة شهور ونصف الشهر» goes on, «ربع ساعة ونصف ساعة» begins anew.
    const again = wordAfter(reader, and + 1);
    if (again.time !== null && !again.definite) return first;
    const last = and + (again.time === first.unit ? 2 : 1);
    return { ...first, count: first.count === null ? null : first.count + fraction, last };
  }
  const second = readLengthOfUnit(reader, and, false, readAmounts(reader, and));
  if (second === null || !smaller(second.unit, first.unit)) return first;
  return {
    last: second.last,
    count: inSmaller(first, second),
    unit: second.unit,
    bare: false,
    definite: false,
  };
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

function readLengthOfUnit(
  reader: Reader,
  at: number,
  bare: boolean,
  amounts: readonly Amount[],
): Length | null {
  for (const amount of amounts) {
    const of = amount.value === null && keyAfter(reader, amount.last) === OF ? 1 : 0;
    const noun = amount.last + of;
    const word = wordAfter(reader, noun);
    if (word.time === null || word.form === 'two' || opensDate(reader, noun)) continue;
    if (word.definite && amount.value !== null && !amount.definite) continue;
    if (word.time === 'DECADE' && amount.value !== null && amount.value >= 10) continue;
    return { last: noun + 1, count: amount.value, unit: word.time, bare: false, definite: amount.definite };
  }
  const hedge = readHedge(reader, at);
  const noun = hedge?.last ?? at;
  const word = hedge === null ? (reader.words[at] ?? NOTHING) : wordAfter(reader, noun);
  if (word.time === null || word.definite || opensDate(reader, noun)) return null;
  return readBare(reader, noun, word, word.time, bare || hedge !== null);
}

/** «عام 2012», «يوم الأحد», «شهر مارس» are dates; «سنة ضوئية» is a measure. */
function opensDate(reader: Reader, at: number): boolean {
  const next = wordAfter(reader, at + 1);
  if (next.weekday !== null || next.months.length > 0 || next.day !== null) return true;
  const key = keyAfter(reader, at + 1);
  return yearAt(reader, at + 1) !== null || LIGHT.has(key);
}

/** A word of time without a number: a dual, a singular with «واحد», a plural with «عدة», or any where `bare` allows it. */
function readBare(reader: Reader, at: number, word: ValueWord, unit: string, bare: boolean): Length | null {
  const next = keyAfter(reader, at + 1);
  const described = VAGUE_LENGTHS.has(next);
  const length = { last: at + (described ? 2 : 1), unit, bare: false, definite: false };
  if (word.form === 'two') return { ...length, count: 2 };
  if (word.form === 'one') {
    if (ONE.has(next)) return { ...length, last: at + 2, count: 1 };
    return bare || (described && unit !== 'D') ? { ...length, count: 1 } : null;
  }
  if (described) return { ...length, count: null };
  // «خلال ساعات النهار» are hours of something.
  return bare && !next.startsWith(ARTICLE) ? { ...length, count: null, bare: true } : null;
}
