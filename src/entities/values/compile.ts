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
import { ADJECTIVE_ENDINGS, CURRENCIES, CURRENCY_SYMBOLS } from '../../arabic/currencies.ts';
import { EDGES, HEADS, PLACES } from '../../arabic/dating.ts';
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
import { KeyTable } from '../../key-table.ts';
import { pack, packTexts } from '../../packed.ts';
import { blank, NOTHING, VALUES_VERSION, type ValueWord } from './words.ts';

/** Compiles what every word can be; of each only what it is, and not the rest of `ValueWord`. */
export function compileWords(): Uint8Array {
  const keys = new KeyTable();
  const words = build();
  for (const key of words.keys()) keys.number(key);
  const json = Array.from(words.values(), (word) => JSON.stringify(told(word)));
  return pack(VALUES_VERSION, { ...keys.arrays('keys'), ...packTexts('words', json) });
}

function told(word: ValueWord): Partial<ValueWord> {
  const nothing: Readonly<Record<string, unknown>> = { ...NOTHING };
  const isTold = (name: string, value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== nothing[name];
  return Object.fromEntries(Object.entries(word).filter(([name, value]) => isTold(name, value)));
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
    for (const adjective of Object.keys(currency.by)) {
      for (const ending of ADJECTIVE_ENDINGS) {
        for (const form of [adjective + ending, ARTICLE + adjective + ending])
          add(form).adjective = adjective;
      }
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
