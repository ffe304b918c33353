import { AND, OF } from '../../arabic/amounts.ts';
import {
  BEFORE_YEAR,
  DAY_HEADS,
  FALLING,
  GENERALS,
  GREGORIAN,
  HIJRI,
  TIME_HEAD,
  TIME_HEAD_ADJECTIVES,
} from '../../arabic/calendar.ts';
import type { DateValue } from '../../record.ts';
import { type Core, Rank } from './core.ts';
import { readClock, readDayCore } from './days.ts';
import {
  headKey,
  readDayMonth,
  readMonthAlone,
  readNumericDate,
  readYear,
  readYearNumber,
  yearAt,
} from './months.ts';
import { dateValue, noParts, type Parts } from './parts.ts';
import { readEra, readPeriod, readQuarter } from './periods.ts';
import { afterAnd, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** A date that was read: the token after its last, and its value. */
export interface DateRead {
  readonly last: number;
  readonly value: DateValue;
  readonly confidence: number;
}

/** The date that begins at a token, or null. */
export function readDate(reader: Reader, at: number): DateRead | null {
  const parts = noParts();
  const word = reader.words[at] ?? NOTHING;
  let from = at;
  let edge = false;
  if (headKey(reader, at) === TIME_HEAD && TIME_HEAD_ADJECTIVES.has(keyAfter(reader, at + 1))) {
    from = at + 2;
    if (keyAfter(reader, from) === OF) from++;
  } else if (word.edge) {
    from = at + 1;
    edge = true;
  }
  if (from > at && (tokenAfter(reader, from) === undefined || reader.skips[from] !== 0)) return null;
  if (!edge && isGeneral(reader, at)) return null;
  let core = readCore(reader, from, parts, edge);
  if (core === null) return null;
  let complete = core.complete || (edge && core.rank === Rank.daypart);
  for (;;) {
    const next = readNext(reader, core, parts);
    if (next === null) break;
    core = next;
    complete = true;
  }
  if (!complete && !(core.rank === Rank.month && follows(reader, at))) return null;
  return { last: core.last, value: dateValue(parts), confidence: 0.9 };
}

/** «الأمين العام السابق»: «general», no year. */
function isGeneral(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  return before !== undefined && GENERALS.has(before.key);
}

/** Whether a preposition of time stands before the token or is written onto it. */
function follows(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  return before !== undefined && BEFORE_YEAR.has(before.key) && before.key !== OF && before.key !== AND;
}

function readCore(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const token = reader.tokens[at];
  if (token === undefined) return null;
  const numeric = readNumericDate(reader, at, parts);
  if (numeric >= 0) return { last: numeric, rank: Rank.year, complete: true };
  const head = DAY_HEADS.has(headKey(reader, at)) ? at + 1 : at;
  const dated = tokenAfter(reader, head) === undefined && head > at ? -1 : readDayMonth(reader, head, parts);
  if (dated >= 0) return { last: dated, rank: Rank.date, complete: true };
  const clock = readClock(reader, at, parts);
  if (clock !== null) return clock;
  const year = readYear(reader, at, parts);
  if (year >= 0) return { last: year, rank: Rank.year, complete: true };
  const period =
    readPeriod(reader, at, parts, edge) ?? readQuarter(reader, at, parts) ?? readEra(reader, at, parts);
  if (period !== null) return period;
  const day = readDayCore(reader, at, parts);
  if (day !== null) return day;
  const month = readMonthAlone(reader, at, parts);
  if (month !== null) return { last: month.last, rank: Rank.month, complete: month.sure || edge };
  if ((reader.words[at] ?? NOTHING).season) return { last: at + 1, rank: Rank.season, complete: false };
  return readBareYear(reader, at, parts, edge);
}

/** A four-digit year without «عام»: after a preposition, an edge, or in a list of years. */
function readBareYear(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const year = yearAt(reader, at);
  if (year === null || year < 1900 || year > 2100) return null;
  const era = keyAfter(reader, at + 1);
  const marked = HIJRI.has(era) || GREGORIAN.has(era);
  if (!marked && !edge && !BEFORE_YEAR.has(reader.tokens[at - 1]?.key ?? '')) return null;
  const last = readYearNumber(reader, at, parts);
  const next = wordAfter(reader, last);
  if (next.scale !== null || next.currency !== null || next.time !== null) return null;
  return { last, rank: Rank.year, complete: true };
}

/** The coarser piece that goes on from one. */
function readNext(reader: Reader, core: Core, parts: Parts): Core | null {
  const { last, rank } = core;
  const token = tokenAfter(reader, last);
  if (token === undefined) return null;
  const word = wordAfter(reader, last);
  if (word.place !== undefined && rank >= Rank.day && rank <= Rank.season && parts.year === null) {
    return { last: last + 1, rank: Rank.year, complete: true };
  }
  if (reader.skips[last] !== 0) return FALLING.has(token.key) ? null : dayPair(reader, core);
  if (FALLING.has(token.key)) return readStep(reader, last + 1, rank, parts);
  if (token.key === OF) {
    return tokenAfter(reader, last + 1) === undefined || reader.skips[last + 1] !== 0
      ? null
      : readStep(reader, last + 1, rank, parts);
  }
  if ((token.key === '،' || token.key === ',') && (rank === Rank.day || rank === Rank.month)) {
    const after = tokenAfter(reader, last + 1);
    if (after === undefined || reader.skips[last + 1] !== 0) return null;
    if (rank === Rank.month) return yearTail(reader, last + 1, parts);
    const day = readDayMonth(reader, last + 1, parts);
    return day < 0 ? null : { last: day, rank: Rank.date, complete: true };
  }
  if (rank >= Rank.date && rank <= Rank.season) {
    const year = yearTail(reader, last, parts);
    if (year !== null) return year;
  }
  return rank === Rank.clock ? null : readStep(reader, last, rank, parts);
}

function yearTail(reader: Reader, at: number, parts: Parts): Core | null {
  const year = yearAt(reader, at);
  if (year === null) return null;
  const last = readYearNumber(reader, at, parts);
  return last < 0 ? null : { last, rank: Rank.year, complete: true };
}

/** A piece that is coarser than `rank`; two days stand side by side («أمس الثلاثاء»). */
function readStep(reader: Reader, at: number, rank: number, parts: Parts): Core | null {
  if (tokenAfter(reader, at) === undefined) return null;
  const trial = { ...parts };
  const core = readCore(reader, at, trial, false);
  if (core === null || !core.complete) return null;
  if (core.rank < rank || (core.rank === rank && rank !== Rank.day)) return null;
  Object.assign(parts, trial);
  return core;
}

/** «ليل الأربعاء والخميس»: a second weekday behind «و». */
function dayPair(reader: Reader, core: Core): Core | null {
  const and = afterAnd(reader, core.last, AND);
  if (and < 0 || core.rank !== Rank.daypart) return null;
  return (reader.words[and] ?? NOTHING).weekday === null
    ? null
    : { last: and + 1, rank: Rank.day, complete: true };
}
