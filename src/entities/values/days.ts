import { CLOCK_ENDS, CLOCK_ZONE, GREENWICH, ONE_OCLOCK } from '../../arabic/calendar.ts';
import { AND, ARTICLE } from '../../arabic/clitics.ts';
import { FIRST_OF, NOT_TODAY } from '../../arabic/dating.ts';
import { type Core, Rank } from './core.ts';
import { readOrdinal } from './months.ts';
import { readNumeral } from './numeral.ts';
import { type Parts, two } from './parts.ts';
import { offset } from './periods.ts';
import { afterAnd, followsKeys, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** «الأربعاء», «يوم الأربعاء», «يومي السبت والأحد», «اليوم», «أمس الأول», «بعد غد», «صباح». */
export function readDayCore(reader: Reader, at: number, parts: Parts): Core | null {
  const word = reader.words[at] ?? NOTHING;
  const next = wordAfter(reader, at + 1);
  if (word.weekday !== null) {
    parts.weekday = word.weekday;
    return { last: at + 1, rank: Rank.day, complete: true };
  }
  if (word.day !== null) {
    if (word.day === 0 && !isToday(reader, at)) return null;
    const again = word.day === -1 && FIRST_OF.has(keyAfter(reader, at + 1));
    parts.relative = days(again ? -2 : word.day);
    return { last: at + (again ? 2 : 1), rank: Rank.day, complete: true };
  }
  if ((word.head === 'first' && next.day === -1) || (word.head === 'after' && next.day === 1)) {
    parts.relative = days(next.day * 2);
    return { last: at + 2, rank: Rank.day, complete: true };
  }
  if (word.head === 'day') {
    return next.weekday !== null || next.day !== null ? readDayCore(reader, at + 1, parts) : null;
  }
  if (word.head === 'days' && next.weekday !== null) {
    const and = afterAnd(reader, at + 2, AND);
    if (and < 0 || (reader.words[and] ?? NOTHING).weekday === null) return null;
    parts.weekday = next.weekday;
    return { last: and + 1, rank: Rank.day, complete: true };
  }
  return word.daypart && !word.definite ? { last: at + 1, rank: Rank.daypart, complete: false } : null;
}

/** Not so in «في اليوم», «ذلك اليوم», «اليوم الثاني», «اليوم العالمي». */
function isToday(reader: Reader, at: number): boolean {
  if (NOT_TODAY.has(reader.tokens[at - 1]?.key ?? '')) return false;
  const next = tokenAfter(reader, at + 1);
  return next === undefined || !next.light.startsWith(ARTICLE) || wordAfter(reader, at + 1).weekday !== null;
}

function days(count: number): string {
  return offset(count < 0 ? -1 : count === 0 ? 0 : 1, Math.abs(count), 'D');
}

/** «الساعة 07:00 بتوقيت غرينتش», «الساعة الثالثة», «الثامنة مساء», «13.00 ت.غ». */
export function readClock(reader: Reader, at: number, parts: Parts): Core | null {
  const head = (reader.words[at] ?? NOTHING).head === 'hour';
  if (head && tokenAfter(reader, at + 1) === undefined) return null;
  const time = readTime(reader, head ? at + 1 : at);
  if (time === null) return null;
  const past = readMinutesPast(reader, time.last);
  const minute = time.minute + (past?.minutes ?? 0);
  let last = past?.last ?? time.last;
  let hour = time.hour;
  const { clockPart } = wordAfter(reader, last);
  if (clockPart !== null) {
    if (clockPart && hour < 12) hour += 12;
    last++;
  }
  const end = readClockEnd(reader, last);
  if (!head && clockPart === null && end.last === last) return null;
  parts.clock = `T${two(hour)}:${two(minute)}${end.greenwich ? 'Z' : ''}`;
  return { last: end.last, rank: Rank.clock, complete: true };
}

/** «(الساعة الثامنة) والنصف», «وأربعين دقيقة». */
function readMinutesPast(reader: Reader, at: number): { last: number; minutes: number } | null {
  const and = afterAnd(reader, at, AND);
  if (and < 0) return null;
  const { head } = reader.words[and] ?? NOTHING;
  if (head === 'half') return { last: and + 1, minutes: 30 };
  if (head === 'quarter') return { last: and + 1, minutes: 15 };
  const numeral = readNumeral(reader, and);
  if (numeral?.value == null || numeral.value >= 60 || wordAfter(reader, numeral.last).time !== 'TM')
    return null;
  return { last: numeral.last + 1, minutes: numeral.value };
}

interface Time {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
}

function readTime(reader: Reader, at: number): Time | null {
  const token = reader.tokens[at];
  if (token?.kind === 'number') {
    const minutes = reader.tokens[at + 2];
    if (reader.tokens[at + 1]?.key === ':' && minutes?.kind === 'number' && minutes.gap === 'none') {
      return clock(at + 3, Number(token.key), Number(minutes.key));
    }
    const dotted = /^(\d{1,2})[.,]?(\d{2})$/.exec(token.key);
    if (dotted !== null && token.key.length > 2) return clock(at + 1, Number(dotted[1]), Number(dotted[2]));
    return clock(at + 1, Number(token.key), 0);
  }
  const ordinal = readOrdinal(reader, at);
  const hour = ordinal?.day ?? (token?.key === ONE_OCLOCK ? 1 : 0);
  return hour < 1 || hour > 12 ? null : clock(ordinal?.last ?? at + 1, hour, 0);
}

function clock(last: number, hour: number, minute: number): Time | null {
  return Number.isInteger(hour) && hour <= 24 && minute < 60 ? { last, hour, minute } : null;
}

function readClockEnd(reader: Reader, at: number): { last: number; greenwich: boolean } {
  if (keyAfter(reader, at) === CLOCK_ZONE && tokenAfter(reader, at + 1)?.kind === 'arabic') {
    return { last: at + 2, greenwich: GREENWICH.has(keyAfter(reader, at + 1)) };
  }
  for (const { words, greenwich } of CLOCK_ENDS) {
    if (followsKeys(reader, at, words)) return { last: at + words.length, greenwich };
  }
  return { last: at, greenwich: false };
}
