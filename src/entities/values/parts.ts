import type { DateValue } from '../../record.ts';

/** What the words of a date have said so far. */
export interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  /** The other end of a range, in whichever part differs. */
  toYear: number | null;
  toMonth: number | null;
  toDay: number | null;
  hijri: boolean;
  weekday: number | null;
  /** ISO 8601 time, with Z for Greenwich. */
  clock: string | null;
  /** An offset from the article's date, or null. */
  relative: string | null;
  /** The months of a quarter or half. */
  months: readonly [number, number] | null;
  /** The first three digits of a decade or two of a century. */
  era: string | null;
}

export function noParts(): Parts {
  return {
    year: null,
    month: null,
    day: null,
    toYear: null,
    toMonth: null,
    toDay: null,
    hijri: false,
    weekday: null,
    clock: null,
    relative: null,
    months: null,
    era: null,
  };
}

/** The value of a date; what it leaves open, or what hangs on the article's date, is null. */
export function dateValue(parts: Parts): DateValue {
  const { year, month } = parts;
  if (parts.hijri) {
    const hijri = year !== null ? interval(parts, year) : month !== null ? yearless(parts, month) : null;
    return { iso: null, relative: null, hijri };
  }
  if (year !== null) return { iso: interval(parts, year), relative: null, hijri: null };
  if (parts.era !== null) return { iso: parts.era, relative: null, hijri: null };
  return { iso: null, relative: month !== null ? yearless(parts, month) : relativeOf(parts), hijri: null };
}

function interval(parts: Parts, year: number): string {
  if (parts.months !== null && parts.month === null) {
    const [from, to] = parts.months;
    return `${calendarDate(year, from, null)}/${calendarDate(year, to, null)}`;
  }
  const from = calendarDate(year, parts.month, parts.day);
  if (parts.toYear === null && parts.toMonth === null && parts.toDay === null) return from;
  const to = calendarDate(parts.toYear ?? year, parts.toMonth ?? parts.month, parts.toDay ?? parts.day);
  return `${from}/${to}`;
}

/** `--03-12`, `--03`, `--03-12/--03-15`. */
function yearless({ day, toDay }: Parts, month: number): string {
  if (day === null) return `--${two(month)}`;
  const to = toDay === null ? '' : `/--${two(month)}-${two(toDay)}`;
  return `--${two(month)}-${two(day)}${to}`;
}

function relativeOf(parts: Parts): string | null {
  if (parts.relative !== null) return parts.relative;
  return parts.weekday !== null ? `-W-${parts.weekday}` : parts.clock;
}

function calendarDate(year: number, month: number | null, day: number | null): string {
  const years = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
  if (month === null) return years;
  return day === null ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
