import { AND } from '../../arabic/amounts.ts';
import { BEFORE_CHRIST, GREGORIAN, HIJRI, YEAR_KINDS } from '../../arabic/calendar.ts';
import type { Parts } from './parts.ts';
import { afterAnd, followsKeys, keyAfter, type Reader, tokenAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** A written year: three or four digits, or two years («2017/2018», «2014 و2016», «2015-2018»). */
export function readYearNumber(reader: Reader, at: number, parts: Parts): number {
  const ancient = keyAfter(reader, at + 1) === BEFORE_CHRIST[0];
  const year = yearAt(reader, at, ancient ? 9999 : 2200);
  if (year === null) return -1;
  parts.year = year;
  let last = at + 1;
  if (HIJRI.has(keyAfter(reader, last))) return readHijri(reader, last + 1, parts);
  if (GREGORIAN.has(keyAfter(reader, last)) && tokenAfter(reader, last)?.kind === 'arabic') return last + 1;
  if (followsKeys(reader, last, BEFORE_CHRIST)) {
    parts.year = 1 - year;
    return last + 2;
  }
  const joint = tokenAfter(reader, last);
  const other = joint?.kind === 'joiner' ? last + 1 : -1;
  const to = other < 0 ? null : yearAt(reader, other);
  if (to !== null && to !== year) {
    parts.year = Math.min(year, to);
    parts.toYear = Math.max(year, to);
    last = other + 1;
    if (HIJRI.has(keyAfter(reader, last))) {
      parts.hijri = true;
      last++;
    }
  }
  return last;
}

/** «726هـ», «726هـ/1326م»: where the same year is told twice, the Gregorian one decides. */
function readHijri(reader: Reader, at: number, parts: Parts): number {
  const gregorian = keyAfter(reader, at) === '/' ? yearAt(reader, at + 1) : null;
  parts.hijri = gregorian === null;
  if (gregorian === null) return at;
  parts.year = gregorian;
  return GREGORIAN.has(keyAfter(reader, at + 2)) ? at + 3 : at + 2;
}

/** A plain number of three or four digits that can be a year. */
export function yearAt(reader: Reader, at: number, latest = 2200): number | null {
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
