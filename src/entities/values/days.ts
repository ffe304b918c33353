import {
  CLOCK_HEAD,
  CLOCK_ZONE,
  DAY_HEADS,
  FIRST_YESTERDAY,
  GREENWICH,
  LOCAL_TIME,
} from '../../arabic/calendar.ts';
import { type Core, Rank } from './core.ts';
import { headKey, readOrdinal } from './months.ts';
import { type Parts, two } from './parts.ts';
import { keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** «الأربعاء», «يوم الأربعاء», «اليوم», «أمس الأول», «بعد غد», «صباح». */
export function readDayCore(reader: Reader, at: number, parts: Parts): Core | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.weekday !== null) {
    parts.weekday = word.weekday;
    return { last: at + 1, rank: Rank.day, complete: true };
  }
  if (word.day !== null) {
    let offset = word.day;
    let last = at + 1;
    if (offset === -1 && FIRST_YESTERDAY.has(keyAfter(reader, last))) {
      offset = -2;
      last++;
    }
    parts.relative = days(offset);
    return { last, rank: Rank.day, complete: true };
  }
  if (FIRST_YESTERDAY.has(headKey(reader, at)) && wordAfter(reader, at + 1).day === -1) {
    parts.relative = days(-2);
    return { last: at + 2, rank: Rank.day, complete: true };
  }
  if (DAY_HEADS.has(headKey(reader, at))) {
    const next = wordAfter(reader, at + 1);
    if (next.weekday !== null || next.day !== null) return readDayCore(reader, at + 1, parts);
    return null;
  }
  if (word.daypart && !word.definite) return { last: at + 1, rank: Rank.daypart, complete: false };
  return null;
}

function days(offset: number): string {
  return `${offset < 0 ? '-' : ''}P${Math.abs(offset)}D`;
}

/** «الساعة 07:00 بتوقيت غرينتش», «الساعة الثالثة», «الثامنة مساء», «13.00 ت.غ». */
export function readClock(reader: Reader, at: number, parts: Parts): Core | null {
  const head = headKey(reader, at) === CLOCK_HEAD;
  const from = head ? at + 1 : at;
  const time = readTime(reader, from);
  if (time === null) return null;
  let last = time.last;
  let marked = head || time.exact;
  let hour = time.hour;
  const part = wordAfter(reader, last);
  if (part.clockPart) {
    if (hour < 12 && AFTERNOON.has(keyAfter(reader, last))) hour += 12;
    last++;
    marked = true;
  }
  const zone = readZone(reader, last);
  if (zone.last > last) marked = true;
  last = zone.last;
  if (!marked) return null;
  parts.clock = `T${two(hour)}:${two(time.minute)}${zone.greenwich ? 'Z' : ''}`;
  return { last, rank: Rank.clock, complete: true };
}

/** Parts of the day after noon, as keys. */
const AFTERNOON = new Set(['مساء', 'ليلا', 'عصرا', 'عشاء']);

interface Time {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  readonly exact: boolean;
}

function readTime(reader: Reader, at: number): Time | null {
  const token = reader.tokens[at];
  if (token?.kind === 'number') {
    const minutes = reader.tokens[at + 2];
    if (reader.tokens[at + 1]?.key === ':' && minutes?.kind === 'number' && minutes.gap === 'none') {
      return clock(at + 3, Number(token.key), Number(minutes.key), minutes.key.length === 2);
    }
    const dotted = /^(\d{1,2})[.,](\d{2})$/.exec(token.key);
    if (dotted !== null) return clock(at + 1, Number(dotted[1]), Number(dotted[2]), false);
    if (/^\d{4}$/.test(token.key)) {
      return clock(at + 1, Number(token.key.slice(0, 2)), Number(token.key.slice(2)), false);
    }
    return clock(at + 1, Number(token.key), 0, false);
  }
  const ordinal = readOrdinal(reader, at);
  const hour = ordinal?.day ?? (headKey(reader, at) === ONE_OCLOCK ? 1 : 0);
  if (hour < 1 || hour > 12) return null;
  return clock(ordinal?.last ?? at + 1, hour, 0, false);
}

const ONE_OCLOCK = 'الواحده';

function clock(last: number, hour: number, minute: number, exact: boolean): Time | null {
  return hour <= 24 && minute < 60 ? { last, hour, minute, exact } : null;
}

function readZone(reader: Reader, at: number): { last: number; greenwich: boolean } {
  const key = keyAfter(reader, at);
  if (key === CLOCK_ZONE && tokenAfter(reader, at + 1)?.kind === 'arabic') {
    return { last: at + 2, greenwich: GREENWICH.has(keyAfter(reader, at + 1)) };
  }
  if (key === LOCAL_TIME[0] && keyAfter(reader, at + 1) === LOCAL_TIME[1])
    return { last: at + 2, greenwich: false };
  if (key === 'ت' && keyAfter(reader, at + 1) === '.' && keyAfter(reader, at + 2) === 'غ') {
    return { last: at + 3, greenwich: true };
  }
  if (key === GMT) return { last: at + 1, greenwich: true };
  return { last: at, greenwich: false };
}

const GMT = 'gmt';
