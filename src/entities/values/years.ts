import { BEFORE_CHRIST, GREGORIAN, HIJRI, YEAR_KINDS } from '../../arabic/calendar.ts';
import { AND } from '../../arabic/clitics.ts';
import type { Parts } from './parts.ts';
import { afterAnd, followsKeys, keyAfter, type Reader, tokenAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** A written year: three or four digits, or two years («2017/2018», «2014 و2016», «2015-2018»). */
export function readYearNumber(reader: Reader, at: number, parts: Parts): number {
  const era = BEFORE_CHRIST.find((words) => followsKeys(reader, at + 1, words));
  const year = yearAt(reader, at, era === undefined ? LATEST : OLDEST);
  if (year === null) return -1;
  let last = at + 1;
  if (era !== undefined) {
    parts.year = 1 - year;
    return last + era.length;
  }
  parts.year = year;
  if (HIJRI.has(keyAfter(reader, last))) return readHijri(reader, last + 1, parts);
  if (GREGORIAN.has(keyAfter(reader, last))) return last + 1;
  // Without its era a year of these is of our time: «عام 1438».
  if (parts.month === null && year >= 1400 && year <= 1450) parts.hijri = true;
  const other = tokenAfter(reader, last)?.kind === 'joiner' ? yearAt(reader, last + 1) : null;
  if (other === null || other === year) return last;
  parts.year = Math.min(year, other);
  parts.toYear = Math.max(year, other);
  last += 2;
  if (!HIJRI.has(keyAfter(reader, last))) return last;
  parts.hijri = true;
  return last + 1;
}

/** The latest year that a number is taken for, and the earliest before Christ. */
const LATEST = 2200;
const OLDEST = 9999;

/** «726هـ», «726هـ/1326م»: where the same year is told twice, the Gregorian one decides. */
function readHijri(reader: Reader, at: number, parts: Parts): number {
  const gregorian = keyAfter(reader, at) === '/' ? yearAt(reader, at + 1) : null;
  parts.hijri = gregorian === null;
  if (gregorian === null) return at;
  parts.year = gregorian;
  return GREGORIAN.has(keyAfter(reader, at + 2)) ? at + 3 : at + 2;
}

/** A plain number of three or four digits that can be a year. */
export function yearAt(reader: Reader, at: number, latest = LATEST): number | null {
  const token = tokenAfter(reader, at);
  if (token?.kind !== 'number' || token.key.length < 3 || token.key.length > 4) return null;
  const year = Number(token.key);
  return Number.isInteger(year) && year >= 100 && year <= latest ? year : null;
}

/** «عام 2018», «السنة المالية 2018/2019», «عامي 2014 و2016», «موسم 2017-2018». */
export function readYear(reader: Reader, at: number, parts: Parts): number {
  if (!(reader.words[at] ?? NOTHING).yearHead) return -1;
  let from = at + 1;
  if (YEAR_KINDS.has(keyAfter(reader, from))) from++;
  const last = readYearNumber(reader, from, parts);
  if (last < 0) return -1;
  const and = afterAnd(reader, last, AND);
  const other = and < 0 || parts.toYear !== null || parts.hijri ? null : yearAt(reader, and);
  if (other === null) return last;
  parts.toYear = other;
  return and + 1;
}
