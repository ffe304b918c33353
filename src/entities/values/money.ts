import { MADRID, ONE } from '../../arabic/amounts.ts';
import type { Currency } from '../../arabic/currencies.ts';
import { OF } from '../../arabic/particles.ts';
import type { MoneyValue } from '../../record.ts';
import { type Amount, readAmounts, readHedge } from './amount.ts';
import { keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, valueWord } from './words.ts';

export interface MoneyRead {
  readonly last: number;
  readonly value: MoneyValue;
}

/** The sum that an amount is: with a currency's name, sign or code behind it; null where no currency follows. */
export function readMoney(reader: Reader, amount: Amount): MoneyRead | null {
  let at = amount.last;
  let word = wordAfter(reader, at);
  if (word.symbol !== null) return { last: at + 1, value: money(amount, word.symbol, 1) };
  if (keyAfter(reader, at) === OF && amount.value === null) {
    at++;
    word = wordAfter(reader, at);
  }
  if (word.currency === null || word.form === 'two' || keyAfter(reader, at + 1) === MADRID) return null;
  if (word.definite && amount.value !== null && !amount.definite) return null;
  const named = readName(reader, at, word.currency);
  return { last: named.last, value: money(amount, named.code, word.currency.per) };
}

/** «$4», «€222 million»: the sign before the amount. */
export function readSignedMoney(reader: Reader, at: number): MoneyRead | null {
  const { symbol } = reader.words[at] ?? NOTHING;
  if (symbol === null || tokenAfter(reader, at + 1)?.kind !== 'number') return null;
  const [amount] = readAmounts(reader, at + 1);
  return amount === undefined ? null : { last: amount.last, value: money(amount, symbol, 1) };
}

/** «دولاران», «دولار واحد»: a currency that counts itself. */
export function readBareMoney(reader: Reader, at: number): MoneyRead | null {
  const hedge = readHedge(reader, at);
  const noun = hedge?.last ?? at;
  const { currency, form, definite } =
    hedge === null ? (reader.words[at] ?? NOTHING) : wordAfter(reader, noun);
  if (currency === null || definite) return null;
  const count = form === 'two' ? 2 : 1;
  const one = ONE.has(keyAfter(reader, noun + 1));
  if (form !== 'two' && !one) return null;
  const named = readName(reader, noun, currency);
  const last = one ? noun + 2 : named.last;
  return {
    last,
    value: { amount: count / currency.per, upTo: null, currency: named.code, bound: hedge?.bound ?? null },
  };
}

function readName(reader: Reader, at: number, currency: Currency): { last: number; code: string | null } {
  const adjective = valueWord(keyAfter(reader, at + 1))?.adjective;
  if (!adjective) return { last: at + 1, code: currency.alone };
  return { last: at + 2, code: currency.by[adjective] ?? null };
}

function money(amount: Amount, currency: string | null, per: number): MoneyValue {
  const { value, upTo, bound } = amount;
  return {
    amount: value === null ? null : value / per,
    upTo: upTo === null ? null : upTo / per,
    currency,
    bound,
  };
}
