import { PROCLITICS } from '../../arabic/clitics.ts';
import type { EntityType, Value } from '../../record.ts';
import type { Document } from '../../text/document.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import { type Amount, readAmounts } from './amount.ts';
import { readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import { readBareMoney, readMoney, readSignedMoney } from './money.ts';
import { readPercent, readSignedPercent } from './percent.ts';
import { readOnce, readQuantity } from './quantity.ts';
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
  const found: Candidate[] = [];
  for (let i = 0; i < reader.tokens.length; ) {
    if (!canStart(reader, i)) {
      i++;
      continue;
    }
    const amounts = readAmounts(reader, i);
    const value = readValue(reader, i, amounts);
    if (value !== null) found.push(candidate(reader, i, value));
    // A number that is no value («الدقيقة 18») is passed as a whole.
    i = value?.last ?? amounts.at(-1)?.last ?? i + 1;
  }
  return found;
}

/** What each kind of reading is worth, from the share of them that are right. */
const CONFIDENCE = { date: 0.93, duration: 0.92, money: 0.98, percent: 0.98, quantity: 0.85 } as const;

/** The longest value that begins at a token: a date or duration before an amount. */
function readValue(reader: Reader, at: number, amounts: readonly Amount[]): Found | null {
  const date = readDate(reader, at);
  const duration = readDuration(reader, at);
  if (date !== null && (duration === null || date.last >= duration.last)) {
    return { ...date, type: 'DATE', confidence: CONFIDENCE.date };
  }
  if (duration !== null) return { ...duration, type: 'DATE', confidence: CONFIDENCE.duration };
  const sign = readSignedMoney(reader, at) ?? readBareMoney(reader, at);
  if (sign !== null) return { ...sign, type: 'MONEY', confidence: CONFIDENCE.money };
  const share = readSignedPercent(reader, at);
  if (share !== null) return { ...share, type: 'PERCENT', confidence: CONFIDENCE.percent };
  for (const amount of amounts) {
    const percent = readPercent(reader, amount);
    if (percent !== null) return { ...percent, type: 'PERCENT', confidence: CONFIDENCE.percent };
    const money = readMoney(reader, amount);
    if (money !== null) return { ...money, type: 'MONEY', confidence: CONFIDENCE.money };
  }
  for (const amount of amounts) {
    const quantity = readQuantity(reader, at, amount);
    if (quantity !== null) return { ...quantity, type: 'QUANTITY', confidence: CONFIDENCE.quantity };
  }
  const once = readOnce(reader, at);
  return once && { ...once, type: 'QUANTITY', confidence: CONFIDENCE.quantity };
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
