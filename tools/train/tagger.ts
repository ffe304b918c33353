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
import { FeatureTable } from './features.ts';
import { trainFirst } from './first.ts';
import { trainPrefixes } from './prefixes.ts';
import { quantise } from './quantise.ts';
import { type LabelledText, labelDocument, OWN, samplesOf } from './sample.ts';
import { type SecondReading, type SecondSample, trainSecond } from './second.ts';
import { readSilver } from './silver.ts';
import { UseCounter } from './uses.ts';
import { WordCollector } from './words.ts';

/** The lists of names, in `data/names`, in the order of their bits. */
export const NAME_LISTS = ['given', 'family', 'foreign'];
/** How often an epoch of the first reading takes a sentence of our own, and one of another corpus, for one of the silver. */
const OWN_TIMES = 5;
const FOREIGN_TIMES = 2;
/** Every so many articles of the raw news one is for the first reading, and another one for the second. */
const FIRST_EVERY = 2;
const SECOND_EVERY = 26;
/** Where there is no silver, the second reading learns from our own texts, read by models trained on the others. */
const FOLDS = 4;

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
  classes: [0, 1, 2, 3].flatMap((grain) => [Facet.class0 + grain, Facet.stemClass0 + grain]),
  lists: [Facet.list],
  uses: [Facet.uses, Facet.profile, Facet.stemProfile],
  pairs: [Facet.classBefore, Facet.classAfter, Facet.profileBefore, Facet.profileAfter, Facet.profilesAround],
  bits: [Facet.bit, Facet.bitSet],
};

/** What `TrainOptions.without` may name: families of facets, the corpora of other schemes, the silver sentences, the second reading. */
export const PARTS: readonly string[] = [...Object.keys(FAMILIES), 'foreign', 'silver', 'repeats'];

/** Trains all that the tagger ships. */
export async function trainTagger(set: TrainingSet, options: TrainOptions): Promise<Model> {
  const { seed, lexicon, log } = options;
  const { types, own } = set;
  const collector = knownWords(options.corpora);
  log('count how words are used');
  const counter = new UseCounter();
  for await (const { document, labels } of readSilver(options.corpora, options.sealed)) {
    counter.add(document.tokens, labels);
  }
  for (const [key, uses] of counter.uses()) collector.addUses(key, uses);
  const words = collector.table();

  log('read the sentences');
  const dropped = [...options.without].flatMap((part) => FAMILIES[part] ?? []);
  const table = new FeatureTable(words, new Set(dropped));
  const add = (text: Omit<LabelledText, 'labels'>, labels: Uint8Array, times: number): void => {
    for (const sample of samplesOf({ ...text, labels }, bitsIn(text, lexicon))) table.add(sample, times);
  };
  // Which of our own texts each of the first sentences is of.
  const owners: number[] = [];
  const labelled = own.map((text) => ({ ...text, labels: labelDocument(text, types).labels }));
  for (const [index, text] of labelled.entries()) {
    add(text, text.labels, OWN_TIMES);
    while (owners.length < table.sentences.length) owners.push(index);
  }
  if (!options.without.has('foreign')) {
    for (const text of set.foreign) add(text, labelDocument(text, types).labels, FOREIGN_TIMES);
  }
  const unseen: LabelledText[] = [];
  if (set.hasSilver) {
    for await (const { number, document, labels } of readSilver(options.corpora, options.sealed)) {
      const text = { document, labels, corpus: OWN };
      if (number % SECOND_EVERY === 1) unseen.push(text);
      else if (number % FIRST_EVERY === 0 && !options.without.has('silver')) add(text, labels, 1);
    }
  }

  table.close(set.leastSeen);

  log('train the first reading');
  const recipe = { words, types, epochs: set.epochs, seed };
  const first = trainFirst(table, recipe);
  log('train the second reading');
  const firstReader = new FirstReader(first);
  const readings = unseen.map((text) => reread(text, firstReader, lexicon));
  const folds = set.hasSilver || options.without.has('repeats') ? 0 : FOLDS;
  for (let fold = 0; fold < folds; fold++) {
    const reader = new FirstReader(
      trainFirst(table, recipe, (sentence) => (owners[sentence] ?? -1) % FOLDS !== fold),
    );
    const held = labelled.filter((_, index) => index % FOLDS === fold);
    readings.push(...held.map((text) => reread(text, reader, lexicon)));
  }
  const second =
    readings.length === 0 || options.without.has('repeats')
      ? { kept: 1, weights: new Map<number, Float32Array>() }
      : trainSecond(readings, labelCount(types.length), seed);
  const labels = labelCount(types.length);
  return {
    ...first,
    tags: withoutWords(first.tags, collector.frequent),
    digests: digestsOf(first, collector.frequent),
    kept: Math.fround(second.kept),
    repeats: quantise([...second.weights.keys()], flat(second, labels), labels),
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

/** A text as a first reader that was not trained on it reads it. */
function reread({ document, labels }: LabelledText, reader: FirstReader, lexicon: Lexicon): SecondSample {
  return {
    ...reader.read(document, bitsIn({ document }, lexicon)),
    sentences: document.sentences,
    labels,
  };
}

function flat({ weights }: SecondReading, labels: number): Float32Array {
  const rows = new Float32Array(weights.size * labels);
  for (const [index, row] of [...weights.values()].entries()) rows.set(row, index * labels);
  return rows;
}
