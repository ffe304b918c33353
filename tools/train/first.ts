import { labelCount } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import { type Instance, trainCrf } from './crf.ts';
import { FeatureIndex } from './features.ts';
import { quantise } from './quantise.ts';
import { OWN, type Sample } from './sample.ts';

const EPOCHS = 5;
const RATE = 0.05;
const DROPOUT = 0.2;
/** How often each sentence of our own is taken where a foreign one is taken once. */
const OWN_WEIGHT = 2;

/** The half of a model that reads each sentence on its own. */
export type FirstModel = Pick<Model, 'tags' | 'transitions' | 'words'>;

export interface FirstOptions {
  readonly types: readonly string[];
  readonly words: WordTable;
  readonly seed: number;
  /** Facets to leave out. */
  readonly without?: ReadonlySet<number>;
}

/** Trains first readings on samples, or on some of them. */
export class FirstTrainer {
  private readonly options: FirstOptions;
  private readonly samples: readonly Sample[];
  private readonly index: FeatureIndex;
  private readonly instances: readonly Instance[];

  constructor(samples: readonly Sample[], options: FirstOptions) {
    this.options = options;
    this.samples = samples;
    this.index = new FeatureIndex(options.words, options.without);
    this.instances = this.index.open(samples);
  }

  /** Trains on the samples, by number, that `uses` lets pass. */
  train(uses: (sample: number) => boolean = () => true): FirstModel {
    const { types, words, seed } = this.options;
    const labels = labelCount(types.length);
    const instances = this.instances.flatMap((instance, index) => {
      if (!uses(index)) return [];
      return this.samples[index]?.corpus === OWN
        ? new Array<Instance>(OWN_WEIGHT).fill(instance)
        : [instance];
    });
    const crf = trainCrf(instances, {
      labels,
      features: this.index.count,
      epochs: EPOCHS,
      rate: RATE,
      dropout: DROPOUT,
      seed,
    });
    return {
      tags: quantise(this.index.hashes, crf.weights, labels),
      transitions: Float64Array.from(crf.transitions, Math.fround),
      words,
    };
  }
}
