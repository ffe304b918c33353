import { join } from 'node:path';
import { readTable } from '../../src/data.ts';
import { bitsOf } from '../../src/entities/bits.ts';
import { evidenceOf } from '../../src/entities/evidence.ts';
import type { Lexicon } from '../../src/entities/lexicon/lexicon.ts';
import { Facet } from '../../src/entities/tagger/facets.ts';
import { labelCount } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import { FirstReader } from '../../src/entities/tagger/scores.ts';
import type { Document } from '../../src/text/document.ts';
import type { TrainingSet } from './corpora.ts';
import { digestsOf, withoutWords } from './digests.ts';
import { FirstTrainer } from './first.ts';
import { trainPrefixes } from './prefixes.ts';
import { quantise } from './quantise.ts';
import { readRawNews } from './raw.ts';
import { labelDocument, samplesOf } from './sample.ts';
import { type SecondReading, trainSecond } from './second.ts';
import { UseCounter } from './uses.ts';
import { WordCollector } from './words.ts';

const NAME_LISTS = ['given', 'family', 'foreign'];
const FOLDS = 4;
/** The model that reads raw text must not know words by heart, or it would only repeat what it was told of them. */
const BY_HEART = [Facet.word, Facet.stem];

export interface TrainOptions {
  readonly corpora: string;
  readonly seed: number;
  readonly lexicon: Lexicon;
  /** Ids of articles that the raw text must not hold. */
  readonly sealed: ReadonlySet<string>;
  readonly log: (line: string) => void;
  /** What to leave out, of `PARTS`, to see what it is worth. */
  readonly without: ReadonlySet<string>;
}

/** Families of facets by name. */
const FAMILIES: Readonly<Record<string, readonly number[]>> = {
  words: [Facet.word, Facet.stem],
  affixes: [Facet.prefix, Facet.suffix, Facet.stemPrefix, Facet.shape, Facet.length],
  classes: [
    ...[0, 1, 2, 3].flatMap((grain) => [Facet.class0 + grain, Facet.stemClass0 + grain]),
    Facet.classBefore,
    Facet.classAfter,
  ],
  lists: [Facet.list],
  uses: [Facet.uses, Facet.profile, Facet.stemProfile],
  profiles: [Facet.profileBefore, Facet.profileAfter, Facet.profilesAround],
  bits: [Facet.bit, Facet.bitSet],
};

/** What `TrainOptions.without` may name: families of facets, the corpora of other schemes, the second reading. */
export const PARTS: readonly string[] = [...Object.keys(FAMILIES), 'foreign', 'repeats'];

/** Trains all that the tagger ships. */
export async function trainTagger(set: TrainingSet, options: TrainOptions): Promise<Model> {
  const { seed, log } = options;
  const { types, own } = set;
  const foreign = options.without.has('foreign') ? [] : set.foreign;
  const dropped = [...options.without].flatMap((part) => FAMILIES[part] ?? []);
  const collector = knownWords(options.corpora);
  log('train the reader of raw news');
  const bare = own.flatMap((text) => samplesOf(text, types, bitsIn(text, options.lexicon)));
  await addUses(
    collector,
    new FirstTrainer(bare, {
      types,
      words: collector.table(),
      seed,
      without: new Set([...BY_HEART, ...dropped]),
    }),
    options,
  );
  const words = collector.table();

  log('train the first reading');
  const samples = [...own, ...foreign].map((text) => samplesOf(text, types, bitsIn(text, options.lexicon)));
  const trainer = new FirstTrainer(samples.flat(), { types, words, seed, without: new Set(dropped) });
  const first = trainer.train();
  log('train the second reading');
  const owner = samples.flatMap((list, index) => list.map(() => (index < own.length ? index : -1)));
  const second = options.without.has('repeats')
    ? { kept: 1, transitions: first.transitions, weights: new Map<number, Float32Array>() }
    : trainRepeats(set, trainer, owner, first.transitions, options);
  const labels = labelCount(types.length);
  return {
    ...first,
    tags: withoutWords(first.tags, collector.frequent),
    digests: digestsOf(first, collector.frequent),
    kept: Math.fround(second.kept),
    repeats: quantise([...second.weights.keys()], flat(second, labels), labels),
    secondTransitions: Float64Array.from(second.transitions, Math.fround),
    proclitics: trainPrefixes(own, types, words, seed),
  };
}

/** The bits of a text's tokens, from the evidence that the run time has too. */
export function bitsIn({ document }: { document: Document }, lexicon: Lexicon): Uint32Array {
  return bitsOf(document, lexicon, evidenceOf(document, lexicon));
}

/** The words of the distributional classes and of the name lists. */
function knownWords(corpora: string): WordCollector {
  const collector = new WordCollector();
  collector.addClasses(join(corpora, 'embeddings', 'word-classes.tsv'));
  for (const [bit, name] of NAME_LISTS.entries()) {
    collector.addList(
      readTable(`names/${name}.tsv`).map(([word = '']) => word),
      bit,
    );
  }
  return collector;
}

/** Lets a model read the raw news and tells the words how it read them. */
async function addUses(
  collector: WordCollector,
  teacher: FirstTrainer,
  options: TrainOptions,
): Promise<void> {
  const counter = new UseCounter(teacher.train());
  options.log('read raw news');
  const path = join(options.corpora, 'ant', 'ant-news.ndjson.xz');
  for await (const document of readRawNews(path, options.sealed)) {
    counter.add(document, bitsIn({ document }, options.lexicon));
  }
  for (const [key, uses] of counter.uses()) collector.addUses(key, uses);
}

/**
 * Trains the second reading on our own texts, first read by a model trained on the others. `owner` says of which text
 * each of the trainer's samples is a sentence; -1 for a foreign one.
 */
function trainRepeats(
  { types, own }: TrainingSet,
  trainer: FirstTrainer,
  owner: readonly number[],
  transitions: Float64Array,
  { seed, lexicon, log }: TrainOptions,
): SecondReading {
  const read = Array.from({ length: FOLDS }, (_, fold) => {
    const reader = new FirstReader(trainer.train((sample) => (owner[sample] ?? -1) % FOLDS !== fold));
    log(`fold ${fold + 1} of ${FOLDS}`);
    return own
      .filter((_, index) => index % FOLDS === fold)
      .map((text) => ({
        ...reader.read(text.document, bitsIn(text, lexicon)),
        sentences: text.document.sentences,
        labels: labelDocument(text, types).labels,
      }));
  });
  return trainSecond(read.flat(), labelCount(types.length), transitions, seed);
}

function flat({ weights }: SecondReading, labels: number): Float32Array {
  const rows = new Float32Array(weights.size * labels);
  for (const [index, row] of [...weights.values()].entries()) rows.set(row, index * labels);
  return rows;
}
