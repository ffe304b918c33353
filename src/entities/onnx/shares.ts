import type { Model } from './model.ts';
import { LABELS } from './spans.ts';
import { windowsOf } from './windows.ts';

/**
 * What a model says of each word, as `spans.ts` reads it: the probabilities of its labels at the first piece of the word,
 * added up under our labels. `labels` are ours for each of the model's.
 */
export async function sharesOf(
  words: readonly string[],
  model: Model,
  labels: Uint8Array,
): Promise<Float32Array> {
  const shares = new Float32Array(words.length * LABELS);
  const pieces = words.map((word) => model.pieces(word));
  const lengths = pieces.map(({ length }) => length);
  for (const { first, last, from, to } of windowsOf(lengths, model.room)) {
    const logits = await model.logits(pieces.slice(first, last).flat());
    let row = 0;
    for (let word = first; word < to; word++) {
      if (word >= from) add(shares.subarray(word * LABELS, (word + 1) * LABELS), logits, row, labels);
      row += lengths[word] ?? 0;
    }
  }
  return shares;
}

/** Adds the softmax of a row of logits to the shares of our labels. */
function add(shares: Float32Array, logits: Float32Array, row: number, labels: Uint8Array): void {
  const own = logits.subarray(row * labels.length, (row + 1) * labels.length);
  const top = own.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = own.map((logit) => Math.exp(logit - top));
  const total = weights.reduce((a, b) => a + b, 0);
  for (const [index, label] of labels.entries()) {
    shares[label] = (shares[label] ?? 0) + (weights[index] ?? 0) / total;
  }
}
