import { ACCUSATIVE, BY, FOR, ONE } from '../../arabic/amounts.ts';
import { AND, ARTICLE } from '../../arabic/clitics.ts';
import {
  BEFORE_BARE,
  BEFORE_RATE,
  CLITIC_LIKE,
  COMPOUNDS,
  LABELLED,
  LENGTHS,
  LETTER_UNITS,
  MEASURE_TAILS,
  NOT_COUNTED,
  NOT_SHARED,
  OUT_OF,
  PER_HOUR,
  ROUND_ACCUSATIVES,
} from '../../arabic/countables.ts';
import { OF } from '../../arabic/particles.ts';
import { looksLikeSheDid } from '../../arabic/verbs.ts';
import type { QuantityValue } from '../../record.ts';
import { type Amount, readAmounts } from './amount.ts';
import { followsKeys, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, type ValueWord } from './words.ts';

/** What a quantity rests on: digits or words with their noun, a round or vague count, a share, a part, or a bare number. */
export type QuantityKind = 'digits' | 'words' | 'vague' | 'vague part' | 'share' | 'part' | 'bare';

export interface QuantityRead {
  readonly last: number;
  readonly value: QuantityValue;
  readonly kind: QuantityKind;
}

/** The counted or measured amount that an amount is, with its noun; null where it is none. */
export function readQuantity(reader: Reader, at: number, amount: Amount): QuantityRead | null {
  if (amount.few || isLabel(reader, at, amount)) return null;
  const share = readOutOf(reader, amount);
  if (share !== null) return share;
  const partitive = keyAfter(reader, amount.last) === OF;
  // «اثنان من ضباط الشرطة» tells of two persons, it does not count.
  if (partitive && !amount.digits && amount.value === 2) return null;
  const noun = partitive ? amount.last + 1 : amount.last;
  if (!isCounted(reader, noun, amount, partitive)) {
    return standsAlone(reader, at, amount) ? quantity(reader, amount, amount.last, -1, 'bare') : null;
  }
  const last = nounEnd(reader, noun, amount.fraction || amount.value === null);
  return quantity(reader, amount, last, noun, kindOf(amount, partitive));
}

/** «شخص واحد», «نقطة واحدة»: a singular that counts itself. */
export function readOnce(reader: Reader, at: number): QuantityRead | null {
  const token = reader.tokens[at];
  if (token === undefined || !(reader.words[at] ?? NOTHING).once || !ONE.has(keyAfter(reader, at + 1)))
    return null;
  return { last: at + 2, value: { amount: 1, upTo: null, unit: token.light, bound: null }, kind: 'words' };
}

function kindOf(amount: Amount, partitive: boolean): QuantityKind {
  if (amount.value === null) return partitive ? 'vague part' : 'vague';
  if (amount.fraction) return 'share';
  if (partitive) return 'part';
  return amount.digits ? 'digits' : 'words';
}

/** The quantity of an amount that ends before `last`; its unit is written from `noun` on, or nowhere (-1). */
function quantity(
  reader: Reader,
  { value, upTo, bound }: Amount,
  last: number,
  noun: number,
  kind: QuantityKind,
): QuantityRead {
  const words = noun < 0 ? [] : reader.tokens.slice(noun, last).map((token) => token.light);
  const unit = words.join(' ');
  const bare = unit.startsWith(ARTICLE) ? unit.slice(ARTICLE.length) : unit;
  return { last, value: { amount: value, upTo, unit: bare, bound }, kind };
}

/** A number without its noun counts where it is round, a rate, or after «أصيب» and the like. */
function standsAlone(reader: Reader, at: number, amount: Amount): boolean {
  if (amount.value === null || amount.fraction) return false;
  const before = reader.tokens[at - 1]?.key ?? '';
  if (amount.scale > 1 || BEFORE_BARE.has(before)) return true;
  // «الليرة عند 4.2380»: a rate.
  return !Number.isInteger(amount.value) && BEFORE_RATE.has(before);
}

/** A number that names instead of counting: «الدقيقة 18», «الجولة الـ28», «2016», «iPhone 8», a lone «واحد». */
function isLabel(reader: Reader, at: number, amount: Amount): boolean {
  const before = reader.tokens[at - 1];
  const line = reader.tokens[at]?.gap === 'newline';
  if (amount.number !== at || amount.value === null || amount.fraction) return false;
  if (!amount.digits) return amount.value === 1 || amount.definite || isAuthored(reader, amount);
  const { value } = amount;
  if (value >= 1980 && value <= 2035 && value !== 2000 && amount.scale === 1 && !amount.definite) return true;
  if (before === undefined || line) return false;
  if (LABELLED.has(before.key)) return true;
  if (amount.definite) return before.key.startsWith(ARTICLE);
  return before.kind === 'latin' && reader.tokens[at]?.gap !== 'none';
}

/** «ألف كتابا» is «he wrote a book»: «a thousand» would have its noun in the genitive. */
function isAuthored(reader: Reader, { value, last }: Amount): boolean {
  return value === 1000 && keyAfter(reader, last).endsWith(ACCUSATIVE);
}

/** «3 من أصل 4 آباء», «واحد من كل 5». */
function readOutOf(reader: Reader, amount: Amount): QuantityRead | null {
  if (keyAfter(reader, amount.last) !== OF || amount.value === null) return null;
  const through = OUT_OF.has(keyAfter(reader, amount.last + 1));
  const from = amount.last + (through ? 2 : 1);
  if (tokenAfter(reader, from) === undefined || reader.skips[from] !== 0) return null;
  const whole = readAmounts(reader, from).at(-1);
  if (whole === undefined || whole.value === null || (!through && !whole.digits)) return null;
  if (!isCounted(reader, whole.last, whole, false)) return quantity(reader, amount, whole.last, -1, 'share');
  return quantity(reader, amount, nounEnd(reader, whole.last, false), whole.last, 'share');
}

/** Whether the word at a token is the noun that an amount counts. */
function isCounted(reader: Reader, at: number, amount: Amount, partitive: boolean): boolean {
  const token = tokenAfter(reader, at);
  if (token?.kind !== 'arabic') return false;
  const { key } = token;
  if (key.length < 2) return LETTER_UNITS.has(key);
  const word = wordAfter(reader, at);
  if (isValueWord(word, keyAfter(reader, at + 1)) || NOT_COUNTED.has(key)) return false;
  if (ROUND_ACCUSATIVES.has(reader.tokens[amount.last - 1]?.key ?? '')) return false;
  if (amount.fraction && NOT_SHARED.has(key)) return false;
  if (partitive) return true;
  // «معاهدة 1955 دفعت البلدين …»
  if (amount.digits && isYear(amount.value ?? 0) && looksLikeSheDid(key)) return false;
  if (token.light.startsWith(ARTICLE)) return amount.value === null || amount.fraction;
  return !CLITICS.has(key.charAt(0)) || CLITIC_LIKE.has(key);
}

/** Whether a number is rather a year of our time than a count. */
function isYear(value: number): boolean {
  return value >= 1900 && value < 2100 && value !== 2000;
}

/** The first letters that are more often a conjunction or preposition than the noun's own. */
const CLITICS = new Set([AND, BY, FOR]);

/** Words of time, months, weekdays and currencies are no counted nouns here; a light year is. */
function isValueWord(word: ValueWord, next: string): boolean {
  if (word.time !== null) return word.time !== 'DECADE' && !MEASURE_TAILS.has(next);
  return (
    word.months.length > 0 ||
    word.weekday !== null ||
    word.day !== null ||
    word.head !== null ||
    word.hedges.length > 0 ||
    word.daypart ||
    word.currency !== null ||
    word.unit !== null ||
    word.scale !== null
  );
}

/** The end of the noun with what belongs to it: «متر مربع», «حالة وفاة», «(ثلث) سكان العالم», «كيلومتر في الساعة». */
function nounEnd(reader: Reader, at: number, construct: boolean): number {
  const key = keyAfter(reader, at);
  let last = at + 1;
  while (MEASURE_TAILS.has(keyAfter(reader, last))) last++;
  if (last > at + 1) return last;
  if (LENGTHS.has(key) && followsKeys(reader, last, PER_HOUR)) return last + PER_HOUR.length;
  const next = keyAfter(reader, last);
  if (next !== '' && COMPOUNDS.get(key)?.split(' ').includes(next)) return last + 1;
  const joined = construct && !key.startsWith(ARTICLE) && next.startsWith(ARTICLE);
  return joined && wordAfter(reader, last) === NOTHING ? last + 1 : last;
}
