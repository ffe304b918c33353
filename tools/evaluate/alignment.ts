/** A stretch of a text, `end` exclusive, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A gold span with the predicted one that it was matched with, and the F1 of the words that they share. */
export interface Match<G extends Span, P extends Span = G> {
  readonly wanted: G;
  readonly found: P;
  readonly f1: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const LEAST = 0.5;

/** Matches spans of a text one to one, the best first, where they share words with an F1 of at least one half. */
export function align<G extends Span, P extends Span>(
  text: string,
  gold: readonly G[],
  predicted: readonly P[],
): Match<G, P>[] {
  const words = wordStarts(text);
  const candidates = gold
    .flatMap((wanted) => predicted.map((found) => ({ wanted, found, f1: spanF1(wanted, found, words) })))
    .filter(({ f1 }) => f1 >= LEAST)
    .sort((a, b) => b.f1 - a.f1);
  const taken = new Set<G | P>();
  return candidates.filter(({ wanted, found }) => {
    if (taken.has(wanted) || taken.has(found)) return false;
    taken.add(wanted).add(found);
    return true;
  });
}

function wordStarts(text: string): number[] {
  let units = 0;
  let points = 0;
  return [...text.matchAll(WORD)].map(({ index }) => {
    points += [...text.slice(units, index)].length;
    units = index;
    return points;
  });
}

/** Token F1 of two spans; a word counts where it begins, or where the span begins inside it (after a proclitic). */
function spanF1(a: Span, b: Span, words: readonly number[]): number {
  const from = [wordAt(words, a.start), wordAt(words, b.start)] as const;
  const to = [wordAt(words, a.end - 1) + 1, wordAt(words, b.end - 1) + 1] as const;
  const common = Math.min(...to) - Math.max(...from);
  return common <= 0 ? 0 : (2 * common) / (to[0] - from[0] + (to[1] - from[1]));
}

/** Index of the last word that begins at or before `offset`. */
function wordAt(words: readonly number[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
