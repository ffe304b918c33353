import { PROCLITICS } from '../../arabic/clitics.ts';
import type { EntityType, Value } from '../../record.ts';
import type { Document } from '../../text/document.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import { type Amount, readAmounts } from './amount.ts';
import { readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import { readBareMoney, readMoney, readSignedMoney } from './money.ts';
import { readPercent, readSignedPercent } from './percent.ts';
import { type QuantityRead, readOnce, readQuantity } from './quantity.ts';
import { type Reader, readerOf } from './reader.ts';
import { canStart } from './start.ts';

interface Found {
  /** The token after its last. */
  readonly last: number;
  readonly type: EntityType;
  readonly value: Value;
  readonly confidence: number;
}

/** The dates, sums, shares and quantities of a document, in text order and without overlap. Linear in its tokens. */
export function findValues(document: Document): Candidate[] {
  const reader = readerOf(document);
  const values: Candidate[] = [];
  for (let i = 0; i < reader.tokens.length; ) {
    if (!canStart(reader, i)) {
      i++;
      continue;
    }
    const amounts = readAmounts(reader, i);
    const value = readValue(reader, i, amounts);
    if (value !== null) values.push(candidate(reader, i, value));
    i = value?.last ?? passed(i, amounts.at(-1));
  }
  return values;
}

/** Where to go on behind a number that is no value («الدقيقة 18»); «ما بين» can also stand before two dates. */
function passed(at: number, amount: Amount | undefined): number {
  if (amount === undefined) return at + 1;
  return amount.bound === null && amount.number > at + 1 ? amount.number : amount.last;
}

/** The share of each kind of reading that is right on annotated news. */
const CONFIDENCE = {
  date: 0.96,
  today: 0.85,
  clock: 0.65,
  duration: 0.92,
  money: 0.98,
  percent: 0.99,
  quantity: {
    digits: 0.96,
    words: 0.88,
    vague: 0.91,
    'vague part': 0.67,
    share: 0.77,
    part: 0.6,
    bare: 0.7,
  },
} as const;

/** The longest value that begins at a token: a date or duration before an amount. */
function readValue(reader: Reader, at: number, amounts: readonly Amount[]): Found | null {
  return (
    readTime(reader, at, amounts) ??
    readSigned(reader, at) ??
    readSumOrShare(reader, amounts) ??
    readCount(reader, at, amounts)
  );
}

function readTime(reader: Reader, at: number, amounts: readonly Amount[]): Found | null {
  const date = readDate(reader, at);
  const duration = readDuration(reader, at, amounts);
  if (date !== null && (duration === null || date.last >= duration.last)) {
    const { relative } = date.value;
    const confidence = relative?.startsWith('T') ? 'clock' : relative === TODAY ? 'today' : 'date';
    return found(date, 'DATE', CONFIDENCE[confidence]);
  }
  return duration && found(duration, 'DATE', CONFIDENCE.duration);
}

const TODAY = 'P0D';

function readSigned(reader: Reader, at: number): Found | null {
  const sum = readSignedMoney(reader, at) ?? readBareMoney(reader, at);
  if (sum !== null) return found(sum, 'MONEY', CONFIDENCE.money);
  const share = readSignedPercent(reader, at);
  return share && found(share, 'PERCENT', CONFIDENCE.percent);
}

function readSumOrShare(reader: Reader, amounts: readonly Amount[]): Found | null {
  for (const amount of amounts) {
    const share = readPercent(reader, amount);
    if (share !== null) return found(share, 'PERCENT', CONFIDENCE.percent);
    const sum = readMoney(reader, amount);
    if (sum !== null) return found(sum, 'MONEY', CONFIDENCE.money);
  }
  return null;
}

function readCount(reader: Reader, at: number, amounts: readonly Amount[]): Found | null {
  let count: QuantityRead | null = null;
  for (const amount of amounts) count ??= readQuantity(reader, at, amount);
  count ??= readOnce(reader, at);
  if (count === null) return null;
  return found(count, 'QUANTITY', CONFIDENCE.quantity[count.kind]);
}

/** What was read, without what else the reader of its kind says of it. */
function found({ last, value }: Pick<Found, 'last' | 'value'>, type: EntityType, confidence: number): Found {
  return { last, type, value, confidence };
}

const CLITICS = new Set(PROCLITICS);

function candidate(reader: Reader, at: number, { last, type, value, confidence }: Found): Candidate {
  const token = reader.tokens[at];
  const before = reader.tokens[at - 1];
  // «بـ15»: a proclitic before digits is a token of its own.
  const apart = token?.gap === 'none' && before !== undefined && CLITICS.has(before.key);
  return candidateAt(
    reader.document,
    {
      first: apart ? at - 1 : at,
      last,
      prefix: apart ? before.key.length : (reader.skips[at] ?? 0),
      assimilated: reader.assimilated[at] === 1,
    },
    { type, subtype: null, evidence: 'pattern', confidence, value },
  );
}
