import { HUNDREDTH, IN, PERCENT_WORDS } from '../../arabic/amounts.ts';
import type { PercentValue } from '../../record.ts';
import { type Amount, readAmounts } from './amount.ts';
import { keyAfter, type Reader, tokenAfter } from './reader.ts';

export interface PercentRead {
  readonly last: number;
  readonly value: PercentValue;
}

/** The share that an amount is: «15%», «ثلاثة في المئة»; null where it is none. */
export function readPercent(reader: Reader, amount: Amount): PercentRead | null {
  const last = percentEnd(reader, amount.last);
  if (last < 0) return null;
  return { last, value: share(amount) };
}

/** «%15»: the sign before the number. */
export function readSignedPercent(reader: Reader, at: number): PercentRead | null {
  if (reader.tokens[at]?.key !== '%' || reader.tokens[at + 1]?.gap !== 'none') return null;
  if (tokenAfter(reader, at + 1)?.kind !== 'number') return null;
  const amount = readAmounts(reader, at + 1).at(-1);
  return amount === undefined ? null : { last: amount.last, value: share(amount) };
}

function percentEnd(reader: Reader, at: number): number {
  const key = keyAfter(reader, at);
  if (key === '%' || PERCENT_WORDS.has(key)) return at + 1;
  return key === IN && HUNDREDTH.has(keyAfter(reader, at + 1)) ? at + 2 : -1;
}

function share({ value, upTo, bound }: Amount): PercentValue {
  return { ratio: ratio(value), upTo: ratio(upTo), bound };
}

function ratio(value: number | null): number | null {
  return value === null ? null : Number((value / 100).toPrecision(12));
}
