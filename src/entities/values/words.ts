import { HEDGES, MINUS } from '../../arabic/amounts.ts';
import {
  CLOCK_PARTS,
  DAYPARTS,
  DECADES,
  MONTHS,
  NAMED_TIMES,
  PERIODS,
  RELATIVE_DAYS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
  YEAR_HEADS,
} from '../../arabic/calendar.ts';
import { ARTICLE } from '../../arabic/clitics.ts';
import { COUNTED_ONCE } from '../../arabic/countables.ts';
import { CURRENCIES, CURRENCY_SYMBOLS, type Currency } from '../../arabic/currencies.ts';
import { EDGES, HEADS, type Head, PLACES } from '../../arabic/dating.ts';
import { loosen } from '../../arabic/letters.ts';
import {
  FEW,
  FRACTIONS,
  HUNDREDS,
  NOT_NUMERALS,
  ORDINALS,
  QUARTERS,
  SCALES,
  TEEN,
  TEEN_UNITS,
  TENS,
  UNITS,
  VAGUE,
} from '../../arabic/numerals.ts';
import type { Bound } from '../../record.ts';

/** Whether a noun stands in the singular, the dual or the plural. */
export type Form = 'one' | 'two' | 'many';

/** A month by its first written word; `second` is the key of its other word, or null. */
export interface MonthWord {
  readonly month: number;
  readonly hijri: boolean;
  readonly sure: boolean;
  readonly second: string | null;
}

/** Everything that one written word can be in a value; null where it cannot be that. */
export interface ValueWord {
  definite: boolean;
  /** The article alone, before digits: «الـ12». */
  article: boolean;
  minus: boolean;
  /** A noun that «واحد» counts: «شخص واحد». */
  once: boolean;
  unit: number | null;
  teenUnit: number | null;
  teen: boolean;
  ten: number | null;
  hundred: number | null;
  scale: number | null;
  form: Form | null;
  vague: boolean;
  few: boolean;
  fraction: number | null;
  quarters: boolean;
  ordinal: number | null;
  months: MonthWord[];
  weekday: number | null;
  /** ISO 8601 designator of a unit of time. */
  time: string | null;
  yearHead: boolean;
  period: string | null;
  place: -1 | 0 | 1 | null | undefined;
  edge: boolean;
  daypart: boolean;
  /** Whether it is a part of the day after a clock hour, and then whether that is after noon. */
  clockPart: boolean | null;
  head: Head | null;
  /** Fixed names of times that begin with it, by their other words. */
  names: (readonly string[])[];
  day: number | null;
  season: boolean;
  decade: number | null;
  currency: Currency | null;
  /** ISO 4217 code of a currency sign or code. */
  symbol: string | null;
  /** Hedges that begin with it, by their other words. */
  hedges: { words: readonly string[]; bound: Bound | null }[];
}

function blank(): ValueWord {
  return {
    definite: false,
    article: false,
    minus: false,
    once: false,
    unit: null,
    teenUnit: null,
    teen: false,
    ten: null,
    hundred: null,
    scale: null,
    form: null,
    vague: false,
    few: false,
    fraction: null,
    quarters: false,
    ordinal: null,
    months: [],
    weekday: null,
    time: null,
    yearHead: false,
    period: null,
    place: undefined,
    edge: false,
    daypart: false,
    clockPart: null,
    head: null,
    names: [],
    day: null,
    season: false,
    decade: null,
    currency: null,
    symbol: null,
    hedges: [],
  };
}

/** A word that can be nothing in a value. */
export const NOTHING: ValueWord = blank();

let lexicon: Map<string, ValueWord> | null = null;

/** The value word of a key without proclitics, or undefined. */
export function valueWord(key: string): ValueWord | undefined {
  lexicon ??= build();
  return lexicon.get(key);
}

function build(): Map<string, ValueWord> {
  const words = new Map<string, ValueWord>();
  const addKey = (key: string): ValueWord => {
    let word = words.get(key);
    if (word === undefined) {
      word = blank();
      words.set(key, word);
    }
    return word;
  };
  const add = (form: string): ValueWord => addKey(loosen(form));
  /** The word with and without its article. */
  const both = (form: string): ValueWord[] => {
    const key = loosen(form);
    const definite = addKey(ARTICLE + key);
    definite.definite = true;
    return [addKey(key), definite];
  };
  add(ARTICLE).article = true;
  add(MINUS).minus = true;
  add('-').minus = true;
  for (const form of COUNTED_ONCE) add(form).once = true;
  addNumerals(add, both);
  addCalendar(add, both);
  for (const currency of CURRENCIES) {
    for (const form of currency.forms) for (const word of both(form)) word.currency = currency;
    for (const form of currency.two) {
      const word = add(form);
      word.currency = currency;
      word.form = 'two';
    }
  }
  for (const [symbol, code] of Object.entries(CURRENCY_SYMBOLS)) add(symbol).symbol = code;
  for (const { words: phrase, bound } of HEDGES) {
    const [first = '', ...rest] = phrase.map(loosen);
    add(first).hedges.push({ words: rest, bound });
  }
  return words;
}

type Add = (form: string) => ValueWord;
type Both = (form: string) => ValueWord[];

function addNumerals(add: Add, both: Both): void {
  for (const [form, value] of Object.entries(UNITS)) for (const word of both(form)) word.unit = value;
  for (const [form, value] of Object.entries(TEEN_UNITS))
    for (const word of both(form)) word.teenUnit = value;
  for (const form of TEEN) for (const word of both(form)) word.teen = true;
  for (const [form, value] of Object.entries(TENS)) for (const word of both(form)) word.ten = value;
  for (const [form, value] of Object.entries(HUNDREDS)) for (const word of both(form)) word.hundred = value;
  for (const [form, value] of Object.entries(FRACTIONS)) add(form).fraction = value;
  for (const [form, value] of Object.entries(ORDINALS)) for (const word of both(form)) word.ordinal = value;
  for (const form of NOT_NUMERALS) add(form);
  for (const form of VAGUE) for (const word of both(form)) word.vague = true;
  for (const form of FEW) add(form).few = true;
  add(QUARTERS).quarters = true;
  for (const scale of SCALES) {
    for (const [form, spellings] of [
      ['one', scale.one],
      ['many', scale.many],
      ['two', scale.two],
    ] as const) {
      for (const spelling of spellings) {
        for (const word of both(spelling)) {
          word.scale = scale.value;
          word.form ??= form;
        }
      }
    }
  }
}

function addCalendar(add: Add, both: Both): void {
  for (const { month, hijri, sure, names } of MONTHS) {
    for (const name of names) {
      const [first = '', second] = name.split(' ');
      const word = { month, hijri, sure, second: second === undefined ? null : loosen(second) };
      add(first).months.push(word);
    }
  }
  for (const [form, day] of Object.entries(WEEKDAYS)) add(form).weekday = day;
  for (const unit of TIME_UNITS) {
    for (const form of ['one', 'two', 'many'] as const) {
      for (const spelling of unit[form]) {
        for (const word of both(spelling)) {
          word.time = unit.iso;
          word.form = form;
        }
      }
    }
  }
  for (const form of YEAR_HEADS) add(form).yearHead = true;
  for (const [form, unit] of Object.entries(PERIODS)) {
    const word = add(form);
    word.period = unit;
    word.definite = true;
  }
  for (const [form, place] of Object.entries(PLACES)) add(form).place = place;
  for (const form of EDGES) add(form).edge = true;
  for (const form of DAYPARTS) for (const word of both(form)) word.daypart = true;
  for (const [form, afternoon] of Object.entries(CLOCK_PARTS)) add(form).clockPart = afternoon;
  for (const [form, head] of Object.entries(HEADS)) add(form).head = head;
  for (const [first = '', ...rest] of NAMED_TIMES) add(first).names.push(rest);
  for (const [form, offset] of Object.entries(RELATIVE_DAYS)) add(form).day = offset;
  for (const form of SEASONS) for (const word of both(form)) word.season = true;
  for (const [form, first] of Object.entries(DECADES)) for (const word of both(form)) word.decade = first;
}
