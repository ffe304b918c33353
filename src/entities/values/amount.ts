import { TO } from '../../arabic/amounts.ts';
import { AND } from '../../arabic/clitics.ts';
import type { Bound } from '../../record.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { afterAnd, followsKeys, type Reader, tokenAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** A number with its hedge and, in a range, its other end. */
export interface Amount extends Numeral {
  /** Where the number itself begins, after the hedge. */
  readonly number: number;
  readonly upTo: number | null;
  readonly bound: Bound | null;
}

/** The hedge that begins at a token, and the token after it; null where none does. */
export function readHedge(reader: Reader, at: number): { last: number; bound: Bound | null } | null {
  const { hedges } = reader.words[at] ?? NOTHING;
  for (const { words, bound } of hedges) {
    const last = at + 1 + words.length;
    if (followsKeys(reader, at + 1, words) && tokenAfter(reader, last) !== undefined) return { last, bound };
  }
  return null;
}

/** Every reading of an amount that begins at a token, the longest (a range) first. */
export function readAmounts(reader: Reader, at: number): Amount[] {
  const hedge = readHedge(reader, at);
  let number = hedge?.last ?? at;
  if (hedge !== null && reader.skips[number] !== 0) return [];
  let sign = 1;
  if ((reader.words[number] ?? NOTHING).minus) {
    if (!isMinus(reader, number)) return [];
    sign = -1;
    number++;
  }
  const numeral = readNumeral(reader, number);
  if (numeral === null) return [];
  const bound = hedge?.bound ?? null;
  const value = numeral.value === null ? null : sign * numeral.value;
  const { last, scale, digits, definite, few, fraction } = numeral;
  const single = { last, value, scale, digits, definite, few, fraction, number, upTo: null, bound };
  const other = readOtherEnd(reader, numeral);
  // «ما بين» opens a range or nothing.
  const singles = hedge !== null && bound === null ? [] : [single];
  if (other === null) return singles;
  const shared = numeral.scale === 1 && other.scale > 1 && !hasUnit(value, other.value) ? other.scale : 1;
  const range: Amount = {
    ...single,
    last: other.last,
    value: value === null ? null : value * shared,
    upTo: other.value,
    scale: other.scale,
  };
  return [range, ...singles];
}

/** A minus sign written onto the number and apart from what is before it, or «سالب». */
function isMinus(reader: Reader, at: number): boolean {
  const number = tokenAfter(reader, at + 1);
  if (number?.kind !== 'number') return false;
  const sign = reader.tokens[at];
  return sign?.kind !== 'joiner' || (sign.gap !== 'none' && number.gap === 'none');
}

/** «400 ألف و600 ألف» are two full numbers; in «7 إلى 8 ملايين» the first lacks its scale. */
function hasUnit(low: number | null, high: number | null): boolean {
  return low === null || high === null || low >= 1000;
}

function readOtherEnd(reader: Reader, numeral: Numeral): Numeral | null {
  if (numeral.value === null || numeral.fraction) return null;
  let at = -1;
  const token = tokenAfter(reader, numeral.last);
  if (token === undefined) return null;
  if (token.kind === 'joiner' || TO.has(token.key)) at = numeral.last + 1;
  else at = afterAnd(reader, numeral.last, AND);
  // «و600»: the conjunction is a token of its own before digits.
  if (at < 0 || tokenAfter(reader, at) === undefined) return null;
  if (at > numeral.last && reader.skips[at] !== 0) return null;
  const other = readNumeral(reader, at);
  if (other === null || other.value === null || other.fraction || other.digits !== numeral.digits)
    return null;
  // «3-0» is a score.
  return token.kind === 'joiner' && other.value <= numeral.value ? null : other;
}
