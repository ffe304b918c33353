/**
 * A stretch of words that a model reads at once, `first` to `last`; of them it decides about `from` to `to`. All are
 * indexes of words, the ends exclusive.
 */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** How much of a window the next one reads again. */
const OVERLAP = 1 / 4;

/**
 * Windows of at most `room` pieces that together decide about every word once, in order. Where two overlap, each decides
 * about the half that lies further from its own end. `lengths` are the pieces of each word, none over `room`.
 */
export function windowsOf(lengths: readonly number[], room: number): Window[] {
  const windows: Window[] = [];
  let first = 0;
  let from = 0;
  while (from < lengths.length) {
    const last = forward(lengths, first, room);
    const following = lengths[last];
    if (following === undefined) {
      windows.push({ first, last, from, to: last });
      break;
    }
    // The next window goes back no further than leaves it room for a word that this one has not read.
    const next = backward(lengths, last, from, Math.min(room * OVERLAP, room - following));
    const to = backward(lengths, last, next, sum(lengths, next, last) / 2);
    if (to > from) windows.push({ first, last, from, to });
    first = next;
    from = to;
  }
  return windows;
}

/** The end of the words from `first` on that fit in `room`; at least one does. */
function forward(lengths: readonly number[], first: number, room: number): number {
  let last = first + 1;
  let left = room - (lengths[first] ?? 0);
  while (last < lengths.length && (lengths[last] ?? 0) <= left) left -= lengths[last++] ?? 0;
  return last;
}

/** The beginning, from `least` on, of the words before `last` that fit in `room`; `last` where none does. */
function backward(lengths: readonly number[], last: number, least: number, room: number): number {
  let first = last;
  let left = room;
  while (first > least && (lengths[first - 1] ?? 0) <= left) left -= lengths[--first] ?? 0;
  return first;
}

function sum(lengths: readonly number[], first: number, last: number): number {
  let total = 0;
  for (let i = first; i < last; i++) total += lengths[i] ?? 0;
  return total;
}
