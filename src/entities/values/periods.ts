import { AGE_PARTS, AGES, GREGORIAN, YEAR_KINDS } from '../../arabic/calendar.ts';
import { AGE, FEW_LAST, FIRST_OF, LAST_ORDINAL } from '../../arabic/dating.ts';
import { OF } from '../../arabic/particles.ts';
import { type Core, Rank } from './core.ts';
import { readOrdinal } from './months.ts';
import { readNumeral } from './numeral.ts';
import type { Parts } from './parts.ts';
import { keyAfter, type Reader, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** The offset from the article's date of a number of units of time, -1 last, 0 this, 1 next. */
export function offset(place: -1 | 0 | 1, count: number, unit: string): string {
  return `${place < 0 ? '-' : ''}${duration(place === 0 ? 0 : count, unit)}`;
}

const YEARS: Readonly<Record<string, number>> = { DECADE: 10, CENTURY: 100, MILLENNIUM: 1000 };

/** The ISO 8601 duration of a number of units. */
export function duration(count: number, unit: string): string {
  const years = YEARS[unit];
  if (years !== undefined) return `P${count * years}Y`;
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

const RANKS: Readonly<Record<string, number>> = {
  D: Rank.date,
  W: Rank.date,
  M: Rank.month,
  Y: Rank.year,
  DECADE: Rank.decade,
  CENTURY: Rank.century,
};

function rankOf(unit: string): number {
  return RANKS[unit] ?? Rank.season;
}

/**
 * A period by its place against now: «العام الماضي», «هذا الأسبوع», «السنوات الخمس المقبلة». `edge` says that an edge stands
 * before it («نهاية العام»), which makes it complete.
 */
export function readPeriod(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.head === 'this') return readThis(reader, at, parts);
  const unit = word.period ?? (word.definite ? word.time : null);
  if (unit === null || unit === 'TS' || unit === 'TM' || (unit === 'TH' && word.form === 'one')) return null;
  let last = at + 1;
  if (YEAR_KINDS.has(keyAfter(reader, last))) last++;
  const counted = readCount(reader, last, word.form === 'many');
  last = counted.last;
  const count = word.form === 'many' ? counted.value : word.form === 'two' ? 2 : 1;
  const { place } = wordAfter(reader, last);
  if (place !== undefined) {
    if (place !== null && count !== null) parts.relative = offset(place, count, unit);
    return { last: last + 1, rank: rankOf(unit), complete: true };
  }
  if (word.form === 'many') {
    if (!FIRST_OF.has(keyAfter(reader, last))) return null;
    return { last: last + 1, rank: unit === 'TH' ? Rank.clock : Rank.season, complete: count !== null };
  }
  const ordinal = last === at + 1 ? readOrdinal(reader, last) : null;
  if (ordinal !== null && keyAfter(reader, ordinal.last) === OF) {
    return { last: ordinal.last, rank: rankOf(unit) - 1, complete: false };
  }
  return edge && word.form !== 'two' ? { last, rank: rankOf(unit), complete: true } : null;
}

/** «هذا العام», «نفس الشهر». «هذا العقد» is left out: it is as often a contract. */
function readThis(reader: Reader, at: number, parts: Parts): Core | null {
  const { period } = wordAfter(reader, at + 1);
  if (period === null || period === 'DECADE') return null;
  parts.relative = offset(0, 1, period);
  const last = at + 2;
  return {
    last: YEAR_KINDS.has(keyAfter(reader, last)) ? last + 1 : last,
    rank: rankOf(period),
    complete: true,
  };
}

/** The count behind a definite plural: «الخمس», «الـ10», or «القليلة». */
function readCount(reader: Reader, at: number, plural: boolean): { last: number; value: number | null } {
  if (plural && keyAfter(reader, at) === FEW_LAST) return { last: at + 1, value: null };
  const numeral = plural && reader.skips[at] === 0 ? readNumeral(reader, at) : null;
  return numeral?.definite && !numeral.fraction ? numeral : { last: at, value: null };
}

/** «الربع الأول», and «النصف الثاني», «الثلاثي الأول» where what they divide follows or an edge stands before. */
export function readQuarter(reader: Reader, at: number, parts: Parts, edge: boolean): Core | null {
  const { head } = reader.words[at] ?? NOTHING;
  if (head !== 'quarter' && head !== 'half' && head !== 'trimester') return null;
  const ordinal = readOrdinal(reader, at + 1);
  const size = head === 'half' ? 6 : 3;
  const count = 12 / size;
  const which = ordinal?.day ?? (keyAfter(reader, at + 1) === LAST_ORDINAL ? count : 0);
  if (which < 1 || which > count) return null;
  parts.months = [(which - 1) * size + 1, which * size];
  const complete = edge || head === 'quarter';
  return { last: ordinal?.last ?? at + 2, rank: head === 'half' ? Rank.date : Rank.season, complete };
}

/** Centuries, decades and named ages: «القرن التاسع عشر», «سبعينيات القرن الماضي», «التسعينيات», «العصر الحجري». */
export function readEra(reader: Reader, at: number, parts: Parts): Core | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.decade !== null) return readDecade(reader, at, parts, word.decade, word.definite);
  if (word.head === 'age') return readAge(reader, at);
  if (word.head !== 'century') return null;
  const ordinal = readOrdinal(reader, at + 1);
  if (ordinal === null) return null;
  parts.era = String(ordinal.day - 1).padStart(2, '0');
  const last = GREGORIAN.has(keyAfter(reader, ordinal.last)) ? ordinal.last + 1 : ordinal.last;
  return { last, rank: Rank.century, complete: true };
}

function readDecade(reader: Reader, at: number, parts: Parts, first: number, definite: boolean): Core | null {
  const next = wordAfter(reader, at + 1);
  const century = next.head === 'century' ? readEra(reader, at + 1, parts) : null;
  parts.era = `${parts.era ?? '19'}${first / 10}`;
  if (century !== null) return { last: century.last, rank: Rank.decade, complete: true };
  const { place } = wordAfter(reader, at + 2);
  if (next.head === 'century' && place !== undefined) {
    if (place === 0) parts.era = `20${first / 10}`;
    return { last: at + 3, rank: Rank.decade, complete: true };
  }
  // «في العشرينيات من العمر» is an age.
  const age = keyAfter(reader, at + 1) === OF && AGE.has(keyAfter(reader, at + 2));
  return definite && !age ? { last: at + 1, rank: Rank.decade, complete: true } : null;
}

function readAge(reader: Reader, at: number): Core | null {
  if (!AGES.has(keyAfter(reader, at + 1))) return null;
  let last = at + 2;
  while (AGE_PARTS.has(keyAfter(reader, last))) last++;
  return { last, rank: Rank.century, complete: true };
}
