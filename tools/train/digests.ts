import type { Digests } from '../../src/entities/tagger/digests.ts';
import { Emissions } from '../../src/entities/tagger/emissions.ts';
import { Facet, featureOf, REACH } from '../../src/entities/tagger/facets.ts';
import type { Rows } from '../../src/entities/tagger/rows.ts';
import { wordHash } from '../../src/entities/tagger/spelling.ts';
import { slotOf } from '../../src/entities/tagger/words.ts';
import { documentOf } from '../../src/text/document.ts';
import type { FirstModel } from './first.ts';
import { rowsWith } from './quantise.ts';

/** Sums up what words, by their keys, give to themselves and their neighbours. */
export function digestsOf(model: FirstModel, keys: readonly string[]): Digests {
  const emissions = new Emissions(model);
  const rows = new Uint16Array(model.words.slots.length);
  const stems: number[] = [];
  const sums: Int8Array[] = [];
  const steps: number[] = [];
  for (const key of keys) {
    const [token, ...more] = documentOf(key).tokens;
    if (!(token?.kind === 'arabic' || token?.kind === 'mark') || token.key !== key || more.length > 0)
      continue;
    const slot = slotOf(model.words, wordHash(key));
    if (slot < 0 || rows[slot] !== 0) continue;
    const [number = 0] = emissions.numbersOf([token]);
    const given = emissions.given(number);
    const step = Math.ceil(given.reduce((most, sum) => Math.max(most, Math.abs(sum)), 1) / 127);
    rows[slot] = sums.push(Int8Array.from(given, (sum) => Math.round(sum / step)));
    steps.push(step);
    stems.push(emissions.kinship(number).stem);
  }
  const width = sums[0]?.length ?? 0;
  const packed = new Int8Array(sums.length * width);
  for (const [row, sum] of sums.entries()) packed.set(sum, row * width);
  return { rows, stems: Int32Array.from(stems), sums: packed, steps: Uint8Array.from(steps) };
}

/** The rows of a model without those that only words with a digest have. */
export function withoutWords(tags: Rows, keys: readonly string[]): Rows {
  const dropped = new Set<number>();
  for (const key of keys) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      dropped.add(featureOf(Facet.word, wordHash(key), offset));
    }
  }
  const kept = new Map<number, Int8Array>();
  for (const [slot, hash] of tags.slots.entries()) {
    if (hash === 0 || dropped.has(hash)) continue;
    kept.set(hash, tags.weights.subarray(slot * tags.width, (slot + 1) * tags.width));
  }
  return rowsWith(kept, tags.width, tags.unit);
}
