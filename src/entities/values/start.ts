import {
  AFTER,
  AGO,
  CLOCK_HEAD,
  DAY_HEADS,
  MONTH_HEADS,
  SINCE,
  THIS,
  TIME_HEAD,
} from '../../arabic/calendar.ts';
import { headKey } from './months.ts';
import type { Reader } from './reader.ts';
import { NOTHING } from './words.ts';

/** Whether a value can begin at a token, from the token alone: most tokens cannot. */
export function canStart(reader: Reader, at: number): boolean {
  if (reader.words[at] !== NOTHING) return true;
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.key === '%' || token.key === '-') return true;
  const key = headKey(reader, at);
  return (
    AGO.has(key) ||
    SINCE.has(key) ||
    AFTER.has(key) ||
    DAY_HEADS.has(key) ||
    MONTH_HEADS.has(key) ||
    THIS.has(key) ||
    key === TIME_HEAD ||
    key === CLOCK_HEAD
  );
}
