import { OF } from '../../arabic/amounts.ts';
import { NOT_COUNTED, WAW_NOUNS } from '../../arabic/countables.ts';
import type { QuantityValue } from '../../record.ts';
import type { Amount } from './amount.ts';
import { keyAfter, type Reader, tokenAfter } from './reader.ts';

export interface QuantityRead {
  readonly last: number;
  readonly value: QuantityValue;
}

/** The counted or measured amount that an amount is, with its noun; null where no noun follows. */
export function readQuantity(reader: Reader, amount: Amount): QuantityRead | null {
  let at = amount.last;
  const partitive = keyAfter(reader, at) === OF;
  if (partitive) at++;
  const token = tokenAfter(reader, at);
  if (token === undefined || token.kind !== 'arabic' || !isNoun(token.key)) return null;
  const definite = token.key.startsWith('ال');
  if (definite && amount.value !== null && !amount.fraction && !partitive) return null;
  const last = at + 1;
  const unit = definite ? token.light.slice(2) : token.light;
  return { last, value: { amount: amount.value, upTo: amount.upTo, unit, bound: amount.bound } };
}

function isNoun(key: string): boolean {
  if (NOT_COUNTED.has(key) || key.length < 2) return false;
  return !key.startsWith('و') || WAW_NOUNS.has(key);
}
