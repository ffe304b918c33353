import { TO } from '../../arabic/amounts.ts';
import { FATHER, FIRST, MONTH_TAILS } from '../../arabic/calendar.ts';
import { AND } from '../../arabic/clitics.ts';
import { OF } from '../../arabic/particles.ts';
import type { Parts } from './parts.ts';
import { afterAnd, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { type MonthWord, NOTHING } from './words.ts';
import { yearAt } from './years.ts';

/** A month name that was read, with a second name of the same month («أيار/مايو») taken along. */
interface MonthRead extends Pick<MonthWord, 'month' | 'hijri' | 'sure'> {
  readonly last: number;
}

function readMonth(reader: Reader, at: number): MonthRead | null {
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
  return { month: first.month, hijri: first.hijri, sure: true, last: second.last + (closed ? 1 : 0) };
}

function readMonthName(reader: Reader, at: number): MonthRead | null {
  const { months } = reader.words[at] ?? NOTHING;
  if (months.length === 0 || reader.tokens[at]?.light === FATHER) return null;
  const next = keyAfter(reader, at + 1);
  const two = months.find(({ second }) => second !== null && second === next);
  const word = two ?? months.find(({ second }) => second === null);
  return word ? { month: word.month, hijri: word.hijri, sure: word.sure, last: at + (two ? 2 : 1) } : null;
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

/** «أول (يوليو)», right before its month. */
function readFirst(reader: Reader, at: number): { last: number; day: number } | null {
  const leads = reader.tokens[at]?.key === FIRST && wordAfter(reader, at + 1).months.length > 0;
  return leads ? { last: at + 1, day: 1 } : null;
}

/** The longest list of days before one month. */
const MOST_DAYS = 8;

/** «12 مارس», «12-15 مارس», «3 و4 و5 مارس», «الأول من شهر مارس»: days and their month. */
export function readDayMonth(reader: Reader, at: number, parts: Parts): number {
  const first = readDay(reader, at) ?? readFirst(reader, at);
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
