import { readDay } from './months.ts';
import type { Parts } from './parts.ts';
import { keyAfter, type Reader, tokenAfter } from './reader.ts';
import { NOTHING } from './words.ts';
import { yearAt } from './years.ts';

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
