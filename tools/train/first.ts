import { labelCount } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import { trainCrf } from './crf.ts';
import type { FeatureTable } from './features.ts';
import { quantise } from './quantise.ts';

const RATE = 0.05;
const DROPOUT = 0.2;

/** The half of a model that reads each sentence on its own. */
export type FirstModel = Pick<Model, 'tags' | 'words'>;

export interface FirstOptions {
  readonly words: WordTable;
  readonly types: readonly string[];
  readonly epochs: number;
  readonly seed: number;
}

/** Trains the first reading on the sentences of a closed table, or on those, by number, that `uses` lets pass. */
export function trainFirst(
  table: FeatureTable,
  { words, types, epochs, seed }: FirstOptions,
  uses: (sentence: number) => boolean = () => true,
): FirstModel {
  const labels = labelCount(types.length);
  const weights = trainCrf(table, { labels, epochs, rate: RATE, dropout: DROPOUT, seed, uses });
  return {
    tags: quantise(table.hashes, weights, labels),
    words,
  };
}
