import { DECIMAL_LETTER } from '../../arabic/amounts.ts';
import { AND } from '../../arabic/clitics.ts';
import { DIGIT_SEPARATOR } from '../../arabic/numerals.ts';
import { afterAnd, keyAfter, type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING, type ValueWord } from './words.ts';

/** A number in digits or words: «15», «خمسة وعشرون», «8 مليارات و300 مليون», and vague ones («عشرات الآلاف»). */
export interface Numeral {
  /** The token after its last. */
  readonly last: number;
  /** Null for a vague count. */
  readonly value: number | null;
  /** The power of a thousand that it ends in, 1 where it ends in none. */
  readonly scale: number;
  readonly digits: boolean;
  /** Whether its first word has the article («الخمس», «الـ12»). */
  readonly definite: boolean;
  /** «A few» («بضعة», «عدة»), which counts time but makes no quantity. */
  readonly few: boolean;
  /** A fraction of the noun that follows («ثلث المقاعد»). */
  readonly fraction: boolean;
}

/** Reads the number that begins at a token, whose proclitics are left out of account; null where none begins there. */
export function readNumeral(reader: Reader, at: number): Numeral | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.article) {
    const token = tokenAfter(reader, at + 1);
    const numeral = token?.kind === 'number' ? readNumeral(reader, at + 1) : null;
    return numeral && { ...numeral, definite: true };
  }
  return readVague(reader, at, word) ?? readFraction(reader, at, word) ?? readExact(reader, at, word);
}

function readVague(reader: Reader, at: number, word: ValueWord): Numeral | null {
  const few = word.few && wordAfter(reader, at + 1).scale === null && !wordAfter(reader, at + 1).vague;
  if (few)
    return { last: at + 1, value: null, scale: 1, digits: false, definite: false, few, fraction: false };
  if (!word.few && !word.vague && !(word.scale !== null && word.form === 'many')) return null;
  let last = at + 1;
  let scale = word.scale ?? 1;
  while (last <= at + MOST_SCALES) {
    const next = wordAfter(reader, last);
    if (!next.vague && (next.scale === null || next.form === 'two')) break;
    scale *= next.scale ?? 1;
    last++;
  }
  const { definite } = word;
  return { last, value: null, scale, digits: false, definite, few: false, fraction: false };
}

function readFraction(reader: Reader, at: number, word: ValueWord): Numeral | null {
  const quarters = word.unit === 3 && wordAfter(reader, at + 1).quarters;
  const part = quarters ? 3 / 4 : word.fraction;
  if (part === null) return null;
  let last = at + (quarters ? 2 : 1);
  const next = wordAfter(reader, last);
  const scaled = next.scale !== null && next.form === 'one' && !next.definite;
  if (scaled) last++;
  const scale = scaled ? (next.scale ?? 1) : 1;
  const value = part * scale;
  return { last, value, scale, digits: false, definite: false, few: false, fraction: !scaled };
}

/** Groups in falling order of scale, joined by «و». */
function readExact(reader: Reader, at: number, word: ValueWord): Numeral | null {
  let total = 0;
  let scale = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let from = at; from >= 0; from = afterAnd(reader, last, AND)) {
    const group = readGroup(reader, from);
    if (group === null || group.scale >= scale || (last >= 0 && group.value >= scale)) break;
    total += group.value;
    scale = group.scale;
    last = group.last;
    if (scale === 1) break;
  }
  if (last < 0) return null;
  const half = afterAnd(reader, last, AND);
  const part = half < 0 ? null : (reader.words[half] ?? NOTHING).fraction;
  if (part !== null && scale > 1) {
    total += part * scale;
    last = half + 1;
  }
  const digits = reader.tokens[at]?.kind === 'number';
  return { last, value: total, scale, digits, definite: word.definite, few: false, fraction: false };
}

interface Group {
  readonly last: number;
  readonly value: number;
  readonly scale: number;
}

function readGroup(reader: Reader, at: number): Group | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.scale !== null && word.form !== 'many') {
    return scaled(reader, at + 1, word.scale * (word.form === 'two' ? 2 : 1), word.scale);
  }
  const token = reader.tokens[at];
  if (token?.kind === 'number') {
    const next = keyAfter(reader, at + 1);
    const decimals = tokenAfter(reader, at + 2);
    if (next === DECIMAL_LETTER && reader.tokens[at + 1]?.gap === 'none' && decimals?.kind === 'number') {
      return scaled(reader, at + 3, Number(`${decimals.key}.${token.key}`), 1);
    }
    const scaleFollows = wordAfter(reader, at + 1).scale !== null;
    const value = parseDigits(token.key, scaleFollows);
    return value === null ? null : scaled(reader, at + 1, value, 1);
  }
  const spelled = readSpelled(reader, at, word);
  return spelled && scaled(reader, spelled.last, spelled.value, 1);
}

/** A product of more scale words than «مليون مليار» is no number of the news. */
const MOST_SCALES = 2;

/** Multiplies by the scale words that follow. */
function scaled(reader: Reader, at: number, value: number, scale: number): Group {
  let last = at;
  let product = value;
  let power = scale;
  while (last < at + MOST_SCALES) {
    const word = wordAfter(reader, last);
    if (word.scale === null || word.form === 'two') break;
    product *= word.scale;
    power *= word.scale;
    last++;
  }
  return { last, value: product, scale: power };
}

/** A spelled number below 1000: hundreds, then units before tens. */
function readSpelled(reader: Reader, at: number, word: ValueWord): { last: number; value: number } | null {
  let hundreds = word.hundred;
  let last = at + 1;
  if (hundreds === null && word.unit !== null && wordAfter(reader, at + 1).hundred === 100) {
    hundreds = word.unit * 100;
    last = at + 2;
  }
  if (hundreds === null) return readBelowHundred(reader, at);
  const rest = afterAnd(reader, last, AND);
  const below = rest < 0 ? null : readBelowHundred(reader, rest);
  return below === null ? { last, value: hundreds } : { last: below.last, value: hundreds + below.value };
}

function readBelowHundred(reader: Reader, at: number): { last: number; value: number } | null {
  const word = reader.words[at] ?? NOTHING;
  if (word.ten !== null) return { last: at + 1, value: word.ten };
  const unit = word.unit ?? word.teenUnit;
  if (unit === null) return null;
  if (unit < 10 && wordAfter(reader, at + 1).teen) return { last: at + 2, value: unit + 10 };
  const and = unit < 10 ? afterAnd(reader, at + 1, AND) : -1;
  const ten = and < 0 ? null : (reader.words[and] ?? NOTHING).ten;
  if (ten !== null) return { last: and + 1, value: unit + ten };
  return word.unit === null ? null : { last: at + 1, value: unit };
}

/** More digits than these are an identifier, not an amount. */
const MOST_DIGITS = 15;

/**
 * The value of digits with separators. Three digits after each separator are thousands («1.000.000», «12,500»), except a
 * single full stop before a scale word («3.143 تريليون») or after 0; anything else is a decimal mark. Null for «1.2.3» and
 * for endless digits.
 */
export function parseDigits(key: string, scaleFollows: boolean): number | null {
  const parts = key.split(DIGIT_SEPARATOR);
  const [whole = '', ...rest] = parts;
  if (whole.length > MOST_DIGITS || rest.length > MOST_DIGITS) return null;
  if (rest.length === 0) return Number(whole);
  const thousands = rest.every((part) => part.length === 3) && whole.length <= 3 && whole !== '0';
  if (thousands && !(rest.length === 1 && key[whole.length] === '.' && scaleFollows))
    return Number(parts.join(''));
  const decimals = rest.pop() ?? '';
  if (rest.some((part) => part.length !== 3)) return null;
  return Number(`${whole}${rest.join('')}.${decimals}`);
}
