import { ASYMMETRIC, STRAIGHT } from '../arabic/punctuation.ts';
import type { Token } from '../text/token.ts';

/** A pair of quotation marks, by the indexes of their tokens. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

const LONGEST = 400;
const DEEPEST = 6;
const SHORTEST_SPEECH = 6;

/**
 * For every token the outermost quotation that it stands in or marks, or null. Pairs quotation marks by type with a stack; a line
 * break forgets what is open. A straight mark opens and closes in turn. A mark without a partner is no quotation.
 */
export function findQuotations(tokens: readonly Token[]): (Quotation | null)[] {
  const pairs: Quotation[] = [];
  let open: { index: number; closer: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.gap === 'newline') {
      leave(tokens, pairs, open[0]?.index ?? i, i);
      open = [];
    }
    if (token.kind !== 'mark') continue;
    const mark = token.key;
    const place = open.findLastIndex((mark_) => mark_.closer === mark);
    if (place >= 0) {
      const start = open[place]?.index ?? i;
      open = open.slice(0, place);
      if (i - start > LONGEST) continue;
      while (pairs.length > 0 && (pairs.at(-1)?.open ?? -1) > start) pairs.pop();
      pairs.push({ open: start, close: i });
    } else {
      const closer = STRAIGHT.has(mark) ? mark : ASYMMETRIC.get(mark);
      if (closer !== undefined) open.push({ index: i, closer });
      if (open.length > DEEPEST) open.shift();
    }
  }
  leave(tokens, pairs, open[0]?.index ?? tokens.length, tokens.length);
  const found: (Quotation | null)[] = tokens.map(() => null);
  for (const pair of pairs) found.fill(pair, pair.open, pair.close + 1);
  return found;
}

/** A mark that opens speech and never closes («وقال: "…⏎») quotes the rest of its line. */
function leave(tokens: readonly Token[], pairs: Quotation[], open: number, end: number): void {
  if (end - open < SHORTEST_SPEECH || end - open > LONGEST || (pairs.at(-1)?.close ?? -1) > open) return;
  const before = tokens[open - 1];
  if (before?.key === ':' || before?.kind === 'arabic' || tokens[open]?.gap === 'newline')
    pairs.push({ open, close: end - 1 });
}
