import { OF } from '../../arabic/amounts.ts';
import {
  CENTURY,
  FEW_LAST,
  FIRST_OF,
  HALF,
  LAST_ORDINAL,
  QUARTER,
  THIS,
  YEAR_KINDS,
} from '../../arabic/calendar.ts';
import { type Core, Rank } from './core.ts';
import { headKey, readOrdinal } from './months.ts';
import { readNumeral } from './numeral.ts';
import type { Parts } from './parts.ts';
import { keyAfter, type Reader, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** The offset from the article's date of a number of units of time, -1 last, 0 this, 1 next. */
export function offset(place: -1 | 0 | 1, count: number, unit: string): string {
  return `${place < 0 ? '-' : ''}${duration(place === 0 ? 0 : count, unit)}`;
}

/** The ISO 8601 duration of a number of units. */
export function duration(count: number, unit: string): string {
  if (unit === 'DECADE') return `P${count * 10}Y`;
  if (unit === 'CENTURY') return `P${count * 100}Y`;
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

/**
 * A period by its place against now: «العام الماضي», «هذا الأسبوع», «السنوات الخمس المقبلة». `edge` says that an edge stands
 * before it («نهاية العام»), which makes it complete.
 */
export function readPeriod(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const word = reader.words[at] ?? NOTHING;
  if (THIS.has(headKey(reader, at))) {
    const next = wordAfter(reader, at + 1);
    if (next.period === null || next.period === '') return null;
    parts.relative = offset(0, 1, next.period);
    let last = at + 2;
    if (YEAR_KINDS.has(keyAfter(reader, last))) last++;
    return { last, rank: rankOf(next.period), complete: true };
  }
  const unit = word.period ?? (word.definite ? word.time : null);
  if (unit === null) return null;
  let last = at + 1;
  if (YEAR_KINDS.has(keyAfter(reader, last))) last++;
  let count = word.form === 'two' ? 2 : word.form === 'many' ? null : 1;
  if (FEW_LAST.has(keyAfter(reader, last))) last++;
  else if (word.form === 'many') {
    const numeral = readCount(reader, last);
    if (numeral !== null) {
      count = numeral.value;
      last = numeral.last;
    }
  }
  const { place } = wordAfter(reader, last);
  if (place !== undefined) {
    if (place !== null && count !== null && unit !== '') parts.relative = offset(place, count, unit);
    return { last: last + 1, rank: rankOf(unit), complete: true };
  }
  if (count !== null && word.form === 'many' && FIRST_OF.has(keyAfter(reader, last))) {
    return { last: last + 1, rank: Rank.season, complete: true };
  }
  const ordinal = word.form === 'many' || last !== at + 1 ? null : readOrdinal(reader, last);
  if (ordinal !== null && keyAfter(reader, ordinal.last) === OF) {
    return { last: ordinal.last, rank: rankOf(unit) - 1, complete: false };
  }
  return edge && unit !== '' && word.form !== 'many' ? { last, rank: rankOf(unit), complete: true } : null;
}

function readCount(reader: Reader, at: number): { last: number; value: number | null } | null {
  if (reader.skips[at] !== 0) return null;
  const numeral = readNumeral(reader, at);
  return numeral !== null && numeral.definite && !numeral.fraction ? numeral : null;
}

function rankOf(unit: string): number {
  if (unit === 'Y') return Rank.year;
  if (unit === 'M') return Rank.month;
  if (unit === 'DECADE') return Rank.decade;
  if (unit === 'CENTURY') return Rank.century;
  if (unit === 'D' || unit === 'W') return Rank.date;
  return Rank.season;
}

/** «الربع الأول», «النصف الثاني», which stand for a period where a year or «من» follows, or alone for quarters. */
export function readQuarter(reader: Reader, at: number, parts: Parts): Core | null {
  const key = headKey(reader, at);
  if (key !== QUARTER && key !== HALF) return null;
  const ordinal = readOrdinal(reader, at + 1);
  const size = key === QUARTER ? 3 : 6;
  const count = 12 / size;
  const which = ordinal?.day ?? (keyAfter(reader, at + 1) === LAST_ORDINAL ? count : 0);
  if (which < 1 || which > count) return null;
  parts.months = [(which - 1) * size + 1, which * size];
  return { last: ordinal?.last ?? at + 2, rank: Rank.season, complete: key === QUARTER };
}

/** «القرن التاسع عشر», «القرن الأول الميلادي», and decades with their century: «سبعينيات القرن الماضي». */
export function readEra(reader: Reader, at: number, parts: Parts): Core | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.decade !== null) {
    const century = readEra(reader, at + 1, parts);
    const first = parts.era === null ? '19' : parts.era;
    if (word.definite || century !== null || wordAfter(reader, at + 1).period === 'CENTURY') {
      parts.era = `${first}${word.decade / 10}`;
      if (century !== null) return { last: century.last, rank: Rank.decade, complete: true };
      const last = wordAfter(reader, at + 2).place === undefined ? at + 1 : at + 3;
      if (wordAfter(reader, at + 1).period === 'CENTURY') {
        const { place } = wordAfter(reader, at + 2);
        if (place === 0) parts.era = `20${word.decade / 10}`;
        return { last, rank: Rank.decade, complete: true };
      }
      return word.definite ? { last: at + 1, rank: Rank.decade, complete: true } : null;
    }
    return null;
  }
  if (headKey(reader, at) !== CENTURY) return null;
  const ordinal = readOrdinal(reader, at + 1);
  if (ordinal === null) return null;
  parts.era = String(ordinal.day - 1).padStart(2, '0');
  return { last: ordinal.last, rank: Rank.century, complete: true };
}
