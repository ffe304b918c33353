import { AND, OF, TO } from '../../arabic/amounts.ts';
import { BEFORE_CHRIST, FATHER, GREGORIAN, HIJRI, MONTH_TAILS, YEAR_KINDS } from '../../arabic/calendar.ts';
import type { Parts } from './parts.ts';
import { afterAnd, followsKeys, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { type MonthWord, NOTHING } from './words.ts';

/** A month name that was read, with a second name of the same month («أيار/مايو») taken along. */
export interface MonthRead extends MonthWord {
  readonly last: number;
}

export function readMonth(reader: Reader, at: number): MonthRead | null {
  const first = readMonthName(reader, at);
  if (first === null) return null;
  let other = first.last;
  const between = keyAfter(reader, other);
  if (between === '/' || between === '-' || between === '(') other++;
  const second = wordAfter(reader, other) === NOTHING ? null : readMonthName(reader, other);
  if (second === null || second.month !== first.month || second.hijri !== first.hijri) return first;
  // «صفر-صفر» is a score.
  if (reader.tokens[other]?.key === reader.tokens[at]?.key) return first;
  const closed = between === '(';
  if (closed && keyAfter(reader, second.last) !== ')') return first;
  return { ...first, last: second.last + (closed ? 1 : 0), sure: true };
}

function readMonthName(reader: Reader, at: number): MonthRead | null {
  const { months } = reader.words[at] ?? NOTHING;
  if (months.length === 0 || reader.tokens[at]?.light === FATHER) return null;
  for (const word of months) {
    if (word.second === null) continue;
    if (keyAfter(reader, at + 1) === word.second) return { ...word, last: at + 2 };
  }
  const alone = months.find((word) => word.second === null);
  return alone === undefined ? null : { ...alone, last: at + 1 };
}

/** A day of the month in digits («12», «الـ12») or as an ordinal («الثامن والعشرين»). */
export function readDay(reader: Reader, at: number): { last: number; day: number } | null {
  const word = reader.words[at] ?? NOTHING;
  const token = reader.tokens[at];
  if (word.article) {
    const next = tokenAfter(reader, at + 1);
    return next?.kind === 'number' ? readDay(reader, at + 1) : null;
  }
  if (token?.kind === 'number') {
    const day = token.key.length <= 2 ? Number(token.key) : 0;
    return day >= 1 && day <= 31 ? { last: at + 1, day } : null;
  }
  return word.definite ? readOrdinal(reader, at) : null;
}

/** A definite ordinal up to 99: «الأول», «الحادي عشر», «الخامس والعشرين», «الثلاثين». */
export function readOrdinal(reader: Reader, at: number): { last: number; day: number } | null {
  const word = reader.words[at] ?? NOTHING;
  if (!word.definite) return null;
  if (word.ten !== null) return { last: at + 1, day: word.ten };
  const unit = word.ordinal ?? word.teenUnit;
  if (unit === null) return null;
  if (unit < 10 && wordAfter(reader, at + 1).teen) return { last: at + 2, day: unit + 10 };
  const and = unit < 10 ? afterAnd(reader, at + 1, AND) : -1;
  const ten = and < 0 ? null : (reader.words[and] ?? NOTHING).ten;
  if (ten !== null) return { last: and + 1, day: unit + ten };
  return word.ordinal === null ? null : { last: at + 1, day: unit };
}

/** The longest list of days before one month. */
const MOST_DAYS = 8;

/** «12 مارس», «12-15 مارس», «3 و4 و5 مارس», «الأول من شهر مارس»: days and their month. */
export function readDayMonth(reader: Reader, at: number, parts: Parts): number {
  const first = readDay(reader, at);
  if (first === null) return -1;
  let last = first.last;
  let toDay: number | null = null;
  for (let days = 1; days < MOST_DAYS; days++) {
    const joint = dayJoint(reader, last);
    const next = joint < 0 ? null : readDay(reader, joint);
    if (next === null) break;
    last = next.last;
    toDay = next.day;
  }
  const of = keyAfter(reader, last) === OF;
  if (of) last++;
  const placed = of ? readPlacedMonth(reader, last) : -1;
  if (placed >= 0) {
    parts.day = first.day;
    return placed;
  }
  if (wordAfter(reader, last).head === 'month') last++;
  if (tokenAfter(reader, last) === undefined) return -1;
  const month = reader.skips[last] === 0 ? readMonth(reader, last) : null;
  if (month === null) return -1;
  parts.day = first.day;
  parts.toDay = toDay;
  parts.month = month.month;
  parts.hijri = month.hijri;
  return month.last;
}

/** «(14 من) الشهر الجاري», «هذا الشهر». */
function readPlacedMonth(reader: Reader, at: number): number {
  const word = wordAfter(reader, at);
  const next = wordAfter(reader, at + 1);
  if (word.head === 'this') return next.period === 'M' ? at + 2 : -1;
  return word.period === 'M' && next.place !== undefined ? at + 2 : -1;
}

function dayJoint(reader: Reader, at: number): number {
  const token = tokenAfter(reader, at);
  if (token === undefined) return -1;
  if (token.kind === 'joiner' || TO.has(token.key)) return at + 1;
  return afterAnd(reader, at, AND);
}

/** «مارس», «شهر رمضان المبارك», «شهري مارس وأبريل». */
export function readMonthAlone(
  reader: Reader,
  at: number,
  parts: Parts,
): { last: number; sure: boolean } | null {
  const head = (reader.words[at] ?? NOTHING).head === 'month';
  const from = head ? at + 1 : at;
  if (head && (tokenAfter(reader, from) === undefined || reader.skips[from] !== 0)) return null;
  const month = readMonth(reader, from);
  if (month === null) return null;
  parts.month = month.month;
  parts.hijri = month.hijri;
  const other = readOtherMonth(reader, month.last, head);
  if (other !== null) parts.toMonth = other.month;
  const last = other?.last ?? month.last;
  return { last: MONTH_TAILS.has(keyAfter(reader, last)) ? last + 1 : last, sure: head || month.sure };
}

/** The other end of «يناير إلى مارس 2018», «مارس وأبريل الماضيين»: only where a year, place or «من» closes both. */
function readOtherMonth(reader: Reader, at: number, head: boolean): MonthRead | null {
  const joint = dayJoint(reader, at);
  if (joint < 0 || tokenAfter(reader, joint) === undefined) return null;
  if (joint > at && reader.skips[joint] !== 0) return null;
  const month = readMonth(reader, joint);
  if (month === null) return null;
  const closed = yearAt(reader, month.last) !== null || wordAfter(reader, month.last).place !== undefined;
  return head || closed || keyAfter(reader, month.last) === OF ? month : null;
}

/** «April 7, 2022». */
export function readEnglishDate(reader: Reader, at: number, parts: Parts): number {
  if (reader.tokens[at]?.kind !== 'latin') return -1;
  const day = readDay(reader, at + 1);
  if (day === null || tokenAfter(reader, at + 1) === undefined) return -1;
  const comma = keyAfter(reader, day.last) === ',' ? 1 : 0;
  const year = yearAt(reader, day.last + comma);
  if (year === null) return -1;
  parts.year = year;
  parts.month = (reader.words[at] ?? NOTHING).months[0]?.month ?? null;
  parts.day = day.day;
  return day.last + comma + 1;
}

/** A written year: three or four digits, or two years («2017/2018», «2014 و2016», «2015-2018»). */
export function readYearNumber(reader: Reader, at: number, parts: Parts): number {
  const ancient = keyAfter(reader, at + 1) === BEFORE_CHRIST[0];
  const year = yearAt(reader, at, ancient ? 9999 : 2200);
  if (year === null) return -1;
  parts.year = year;
  let last = at + 1;
  if (HIJRI.has(keyAfter(reader, last))) {
    last++;
    parts.hijri = true;
    if (keyAfter(reader, last) === '/' && yearAt(reader, last + 1) !== null) {
      // «779هـ/1377م»: the same year twice; the Gregorian one decides.
      parts.hijri = false;
      return readYearNumber(reader, last + 1, parts);
    }
    return last;
  }
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

/** «12/3/2025», «2025-03-12», «06.02.2023»: a date in digits, the day before the month unless the year leads. */
export function readNumericDate(reader: Reader, at: number, parts: Parts): number {
  const token = reader.tokens[at];
  if (token?.kind !== 'number') return -1;
  const dotted = token.key.split('.');
  if (dotted.length === 3) return setNumeric(parts, dotted) ? at + 1 : -1;
  const joint = tokenAfter(reader, at + 1);
  if (joint?.kind !== 'joiner' || joint.gap !== 'none') return -1;
  const fields = [token.key];
  let last = at + 1;
  while (fields.length < 3 && reader.tokens[last]?.key === joint.key) {
    const next = reader.tokens[last + 1];
    if (next?.kind !== 'number' || next.gap !== 'none') break;
    fields.push(next.key);
    last += 2;
  }
  return fields.length === 3 && setNumeric(parts, fields) ? last : -1;
}

function setNumeric(parts: Parts, fields: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = fields;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4 || month.length > 2 || day.length > 2) return false;
  const values = [Number(year), Number(month), Number(day)] as const;
  if (!values.every(Number.isInteger) || values[1] < 1 || values[2] < 1) return false;
  // A month above 12 is the day of an American date.
  const [m, d] = values[1] > 12 && values[2] <= 12 ? [values[2], values[1]] : [values[1], values[2]];
  if (m > 12 || d > 31) return false;
  parts.year = values[0];
  parts.month = m;
  parts.day = d;
  parts.hijri = values[0] < 1600;
  return true;
}
