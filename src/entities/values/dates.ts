import { GREGORIAN, HIJRI } from '../../arabic/calendar.ts';
import {
  BEFORE_MONTH,
  BEFORE_YEAR,
  COMMAS,
  FALLING,
  GENERALS,
  NAMED_BY_DATE,
  TIME_ADJECTIVES,
} from '../../arabic/dating.ts';
import { OF } from '../../arabic/particles.ts';
import type { DateValue } from '../../record.ts';
import { type Core, Rank } from './core.ts';
import { readClock, readDayCore } from './days.ts';
import { readDayMonth, readMonthAlone } from './months.ts';
import { readEnglishDate, readNumericDate } from './numeric.ts';
import { dateValue, noParts, type Parts } from './parts.ts';
import { readEra, readPeriod, readQuarter } from './periods.ts';
import { followsKeys, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, type ValueWord } from './words.ts';
import { readYear, readYearNumber, yearAt } from './years.ts';

/** A date that was read: the token after its last, and its value. */
export interface DateRead {
  readonly last: number;
  readonly value: DateValue;
}

/** The date that begins at a token, or null. */
export function readDate(reader: Reader, at: number): DateRead | null {
  const word = reader.words[at] ?? NOTHING;
  for (const name of word.names) {
    if (followsKeys(reader, at + 1, name)) return { last: at + 1 + name.length, value: dateValue(noParts()) };
  }
  if (isName(reader, at, word)) return null;
  const parts = noParts();
  const opened = openedAt(reader, at);
  if (opened > at && (tokenAfter(reader, opened) === undefined || reader.skips[opened] !== 0)) return null;
  const edge = opened > at;
  let core = readCore(reader, opened, parts, edge);
  if (core === null) return null;
  let complete =
    core.complete || (core.rank === Rank.month && BEFORE_MONTH.has(reader.tokens[at - 1]?.key ?? ''));
  for (;;) {
    const next = readNext(reader, core, parts);
    if (next === null) break;
    core = next;
    complete = true;
  }
  return complete ? { last: core.last, value: dateValue(parts) } : null;
}

/** «الأمين العام السابق» is no year, «ثورة 26 سبتمبر», «القانون رقم 92 لسنة 2016» no date of the text. */
function isName(reader: Reader, at: number, word: ValueWord): boolean {
  const before = reader.tokens[at - 1];
  if (before === undefined) return false;
  const namer = before.kind === 'number' ? reader.tokens[at - 2] : before;
  if (namer !== undefined && NAMED_BY_DATE.has(namer.key)) return true;
  if (word.time !== 'Y') return false;
  return GENERALS.has(before.key) || (before.kind === 'number' && reader.skips[at] !== 0);
}

/** Where the date itself begins behind an edge («نهاية»), «وقت لاحق من» or «بعد» («بعد ظهر الاثنين»). */
function openedAt(reader: Reader, at: number): number {
  const word = reader.words[at] ?? NOTHING;
  if (word.head === 'time' && TIME_ADJECTIVES.has(keyAfter(reader, at + 1))) {
    return keyAfter(reader, at + 2) === OF ? at + 3 : at + 2;
  }
  if (word.head === 'after' && wordAfter(reader, at + 1).daypart) return at + 1;
  return word.edge ? at + 1 : at;
}

function readCore(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const word = reader.words[at] ?? NOTHING;
  const number = reader.tokens[at]?.kind === 'number';
  if (word === NOTHING && !number) return null;
  if (number) {
    const numeric = readNumericDate(reader, at, parts);
    if (numeric >= 0) return { last: numeric, rank: Rank.year, complete: true };
  }
  const english = word.months.length > 0 ? readEnglishDate(reader, at, parts) : -1;
  if (english >= 0) return { last: english, rank: Rank.year, complete: true };
  const dayHead = word.head === 'day' || word.head === 'days' || word.day === 0;
  if (!dayHead || tokenAfter(reader, at + 1) !== undefined) {
    const dated = readDayMonth(reader, dayHead ? at + 1 : at, parts);
    if (dated >= 0) return { last: dated, rank: Rank.date, complete: true };
  }
  const clock = readClock(reader, at, parts);
  if (clock !== null) return clock;
  const year = readYear(reader, at, parts);
  if (year >= 0) return { last: year, rank: Rank.year, complete: true };
  const period =
    readEra(reader, at, parts) ?? readPeriod(reader, at, parts, edge) ?? readQuarter(reader, at, parts, edge);
  if (period !== null) return period;
  const day = readDayCore(reader, at, parts);
  if (day !== null) return day.complete || !edge ? day : { ...day, complete: false };
  const month = readMonthAlone(reader, at, parts);
  if (month !== null) return { last: month.last, rank: Rank.month, complete: month.sure || edge };
  if (word.season) return { last: at + 1, rank: Rank.season, complete: false };
  return number ? readBareYear(reader, at, parts, edge) : null;
}

/** A four-digit year without «عام»: after a preposition, an edge, or in a list of years. */
function readBareYear(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const year = yearAt(reader, at);
  if (year === null) return null;
  const era = keyAfter(reader, at + 1);
  // «800 م» are metres.
  const marked = HIJRI.has(era) || (GREGORIAN.has(era) && reader.tokens[at + 1]?.gap === 'none');
  const before = edge || BEFORE_YEAR.has(reader.tokens[at - 1]?.key ?? '');
  if (!marked && (!before || year < 1900 || year > 2100)) return null;
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
  if (FALLING.has(token.key)) return readStep(reader, last + 1, rank, parts, false);
  if (reader.skips[last] !== 0) return null;
  const placed = wordAfter(reader, last).place !== undefined;
  if (placed && rank >= Rank.day && rank <= Rank.season && parts.year === null) {
    return { last: last + 1, rank: Rank.year, complete: true };
  }
  if (token.key === OF) {
    const skip = tokenAfter(reader, last + 1) === undefined || reader.skips[last + 1] !== 0;
    return skip ? null : readStep(reader, last + 1, rank, parts, parts.months !== null);
  }
  if (COMMAS.has(token.key)) return readAfterComma(reader, last + 1, rank, parts);
  if (rank >= Rank.date && rank <= Rank.year && parts.year === null) {
    const year = readYearTail(reader, last, parts);
    if (year !== null) return year;
  }
  return rank === Rank.clock ? null : readStep(reader, last, rank, parts, false);
}

/** «الأربعاء، 25 مايو», «نوفمبر، 2014». */
function readAfterComma(reader: Reader, at: number, rank: number, parts: Parts): Core | null {
  if (tokenAfter(reader, at) === undefined || reader.skips[at] !== 0) return null;
  if (rank === Rank.month) return readYearTail(reader, at, parts);
  const day = rank === Rank.day ? readDayMonth(reader, at, parts) : -1;
  return day < 0 ? null : { last: day, rank: Rank.date, complete: true };
}

function readYearTail(reader: Reader, at: number, parts: Parts): Core | null {
  if (yearAt(reader, at) === null) return null;
  return { last: readYearNumber(reader, at, parts), rank: Rank.year, complete: true };
}

/** A piece that is coarser than `rank`; two days stand side by side («أمس الثلاثاء»). */
function readStep(reader: Reader, at: number, rank: number, parts: Parts, edge: boolean): Core | null {
  if (tokenAfter(reader, at) === undefined) return null;
  const trial = { ...parts };
  const core = readCore(reader, at, trial, edge);
  if (core === null) return null;
  if (!core.complete) {
    // «(الساعات الأولى من) صباح السبت»: the part of the day needs its day.
    const opens = core.rank === Rank.daypart && rank < Rank.daypart;
    const day = opens ? readStep(reader, core.last, core.rank, trial, false) : null;
    if (day !== null) Object.assign(parts, trial);
    return day;
  }
  if (core.rank < rank || (core.rank === rank && rank !== Rank.day)) return null;
  Object.assign(parts, trial);
  return core;
}
