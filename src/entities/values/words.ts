import type { Currency } from '../../arabic/currencies.ts';
import type { Head } from '../../arabic/dating.ts';
import { readData } from '../../data.ts';
import { keyFinder } from '../../key-table.ts';
import { textsIn, unpack } from '../../packed.ts';
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
  /** The adjective of a currency, in the spelling of `Currency.by`. */
  adjective: string | null;
  /** ISO 4217 code of a currency sign or code. */
  symbol: string | null;
  /** Hedges that begin with it, by their other words. */
  hedges: { words: readonly string[]; bound: Bound | null }[];
}

/** A new word that can be nothing yet. */
export function blank(): ValueWord {
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
    adjective: null,
    symbol: null,
    hedges: [],
  };
}

/** A word that can be nothing in a value. */
export const NOTHING: ValueWord = blank();

/** What words can be, below `data/`; `compile.ts` makes it of `src/arabic/`. */
export const VALUES_FILE = 'packed/values.bin';
export const VALUES_VERSION = 3;

type Lookup = (key: string) => ValueWord | undefined;
let lookup: Lookup | null = null;

/** The value word of a key without proclitics, or undefined. */
export function valueWord(key: string): ValueWord | undefined {
  lookup ??= lookupIn(readData(VALUES_FILE));
  return lookup(key);
}

/** Words are kept as JSON until they occur: most never do. */
function lookupIn(bytes: Uint8Array): Lookup {
  const read = unpack(VALUES_VERSION, bytes);
  const number = keyFinder(read, 'keys');
  const json = textsIn(read, 'words');
  const known: ValueWord[] = [];
  return (key) => {
    const found = number(key);
    if (found < 0) return undefined;
    const word: ValueWord = known[found] ?? {
      ...NOTHING,
      ...JSON.parse(json(found)),
    };
    known[found] = word;
    return word;
  };
}
