import { PROCLITICS } from '../../arabic/clitics.ts';
import type { EntityType, Value } from '../../record.ts';
import type { Document } from '../../text/document.ts';
import type { Candidate } from '../candidate.ts';
import { readAmounts } from './amount.ts';
import { readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import { readBareMoney, readMoney, readSignedMoney } from './money.ts';
import { readPercent, readSignedPercent } from './percent.ts';
import { readQuantity } from './quantity.ts';
import { type Reader, readerOf, startOf } from './reader.ts';
import { canStart } from './start.ts';

interface Found {
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
    const value = canStart(reader, i) ? readValue(reader, i) : null;
    if (value === null) {
      i++;
      continue;
    }
    found.push(candidate(reader, i, value));
    i = value.last;
  }
  return found;
}

/** The longest value that begins at a token; a date before an amount where they tie. */
function readValue(reader: Reader, at: number): Found | null {
  let best: Found | null = null;
  const offer = (
    read: { last: number; value: Value; confidence?: number } | null,
    type: EntityType,
    confidence: number,
  ) => {
    if (read !== null && (best === null || read.last > best.last)) {
      best = { last: read.last, type, value: read.value, confidence: read.confidence ?? confidence };
    }
  };
  offer(readDate(reader, at), 'DATE', 0.9);
  offer(readDuration(reader, at), 'DATE', 0.85);
  offer(readSignedMoney(reader, at), 'MONEY', 0.95);
  offer(readBareMoney(reader, at), 'MONEY', 0.8);
  offer(readSignedPercent(reader, at), 'PERCENT', 0.95);
  if (best !== null) return best;
  for (const amount of readAmounts(reader, at)) {
    offer(readPercent(reader, amount), 'PERCENT', 0.97);
    offer(readMoney(reader, amount), 'MONEY', 0.95);
    if (best !== null) return best;
  }
  for (const amount of readAmounts(reader, at)) {
    offer(readQuantity(reader, amount), 'QUANTITY', 0.75);
    if (best !== null) return best;
  }
  return null;
}

const CLITICS = new Set(PROCLITICS);

function candidate(reader: Reader, at: number, value: Found): Candidate {
  const token = reader.tokens[at];
  const before = reader.tokens[at - 1];
  const apart = token?.gap === 'none' && before?.kind === 'arabic' && CLITICS.has(before.key);
  const skip = reader.skips[at] ?? 0;
  return {
    start: startOf(reader, at),
    end: reader.tokens[value.last - 1]?.end ?? 0,
    first: apart ? at - 1 : at,
    last: value.last,
    prefix: `${apart ? before.key : ''}${token?.key.slice(0, skip) ?? ''}`,
    type: value.type,
    subtype: null,
    evidence: 'pattern',
    confidence: value.confidence,
    assimilated: reader.assimilated[at] === 1,
    entry: null,
    value: value.value,
  };
}
