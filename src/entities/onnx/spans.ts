import { beginOf, insideOf, labelCount, OUTSIDE } from '../tagger/labels.ts';
import { TAGGED_TYPES } from '../tagger/tagger.ts';

/** Labels of a word, those of `tagger/labels.ts` over `TAGGED_TYPES`; `shares[word * LABELS + label]` is its probability. */
export const LABELS = labelCount(TAGGED_TYPES.length);

/**
 * The label of each word: first whether it belongs to a name of a type or to none, by all that speaks for the type, then
 * whether it begins the name.
 */
export function bestLabels(shares: Float32Array): Uint8Array {
  const labels = new Uint8Array(shares.length / LABELS);
  for (let word = 0; word < labels.length; word++) {
    let top = shares[word * LABELS + OUTSIDE] ?? 0;
    for (let type = 0; type < TAGGED_TYPES.length; type++) {
      const share = typeShare(shares, word, type);
      if (share <= top) continue;
      top = share;
      const begins = shareOf(shares, word, beginOf(type)) >= shareOf(shares, word, insideOf(type));
      labels[word] = begins ? beginOf(type) : insideOf(type);
    }
  }
  return labels;
}

/**
 * The probability that words `first` to `last` (exclusive) of a sentence are exactly one mention of a type, each word read
 * by itself as the model does. A continuation of nothing begins a mention.
 */
export function spanShare(
  shares: Float32Array,
  sentence: { readonly first: number; readonly last: number },
  first: number,
  last: number,
  type: number,
): number {
  const inside = insideOf(type);
  const before = first > sentence.first ? typeShare(shares, first - 1, type) : 0;
  let share = shareOf(shares, first, beginOf(type)) + shareOf(shares, first, inside) * (1 - before);
  for (let word = first + 1; word < last; word++) share *= shareOf(shares, word, inside);
  return last < sentence.last ? share * (1 - shareOf(shares, last, inside)) : share;
}

function typeShare(shares: Float32Array, word: number, type: number): number {
  return shareOf(shares, word, beginOf(type)) + shareOf(shares, word, insideOf(type));
}

function shareOf(shares: Float32Array, word: number, label: number): number {
  return shares[word * LABELS + label] ?? 0;
}
