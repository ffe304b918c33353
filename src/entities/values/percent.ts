import { HUNDREDTH, PERCENT_WORDS, POINT_KINDS, POINTS } from '../../arabic/amounts.ts';
import { IN } from '../../arabic/particles.ts';
import type { PercentValue } from '../../record.ts';
import { type Amount, readAmounts } from './amount.ts';
import { keyAfter, type Reader, tokenAfter } from './reader.ts';

export interface PercentRead {
  readonly last: number;
  readonly value: PercentValue;
}

/** The share that an amount is: «15%», «ثلاثة في المئة», «25 نقطة أساس»; null where it is none. */
export function readPercent(reader: Reader, amount: Amount): PercentRead | null {
  const kind = POINTS.has(keyAfter(reader, amount.last))
    ? POINT_KINDS[keyAfter(reader, amount.last + 1)]
    : undefined;
  if (kind !== undefined) return { last: amount.last + 2, value: share(amount, kind) };
  const last = percentEnd(reader, amount.last);
  return last < 0 ? null : { last, value: share(amount, 100) };
}

/** «%15»: the sign before the number. */
export function readSignedPercent(reader: Reader, at: number): PercentRead | null {
  if (reader.tokens[at]?.key !== '%' || reader.tokens[at + 1]?.gap !== 'none') return null;
  if (tokenAfter(reader, at + 1)?.kind !== 'number') return null;
  const amount = readAmounts(reader, at + 1).at(-1);
  return amount === undefined ? null : { last: amount.last, value: share(amount, 100) };
}

function percentEnd(reader: Reader, at: number): number {
  const key = keyAfter(reader, at);
  if (key === '%' || PERCENT_WORDS.has(key)) return at + 1;
  return key === IN && HUNDREDTH.has(keyAfter(reader, at + 1)) ? at + 2 : -1;
}

function share({ value, upTo, bound }: Amount, per: number): PercentValue {
  return { ratio: ratio(value, per), upTo: ratio(upTo, per), bound };
}

/** Without the noise of binary division: 12.3 % is 0.123. */
function ratio(value: number | null, per: number): number | null {
  return value === null ? null : Number((value / per).toPrecision(12));
}
