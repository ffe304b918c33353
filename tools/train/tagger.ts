import { join } from 'node:path';
import { readTable } from '../../src/data.ts';
import { bitsOf } from '../../src/entities/bits.ts';
import { evidenceOf } from '../../src/entities/evidence.ts';
import type { Lexicon } from '../../src/entities/lexicon/lexicon.ts';
import { Facet } from '../../src/entities/tagger/facets.ts';
import { isBegin, labelCount, typeOf } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import { prefixReadings } from '../../src/entities/tagger/proclitics.ts';
import { FirstReader } from '../../src/entities/tagger/scores.ts';
import { TAGGED_TYPES } from '../../src/entities/tagger/tagger.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import type { Article } from './annotated.ts';
import { labelDocument } from './annotated.ts';
import { type Choice, trainChoice } from './choice.ts';
import { type Crf, trainCrf } from './crf.ts';
import { FeatureIndex } from './features.ts';
import { quantise } from './quantise.ts';
import { readRawNews } from './raw.ts';
import type { Sample } from './sample.ts';
import { type SecondReading, trainSecond } from './second.ts';
import { UseCounter } from './uses.ts';
import { WordCollector } from './words.ts';

const NAME_LISTS = ['given', 'family', 'foreign'];
const LABELS = labelCount(TAGGED_TYPES.length);
const EPOCHS = 9;
const RATE = 0.05;
const DROPOUT = 0.2;
const FOLDS = 5;
/** The model that reads raw text must not know words by heart, or it would only repeat what it was told of them. */
const BY_HEART = new Set([Facet.word, Facet.stem]);

export interface TrainOptions {
  readonly corpora: string;
  readonly seed: number;
  readonly lexicon: Lexicon;
  /** Ids of articles that the raw text must not hold. */
  readonly sealed: ReadonlySet<string>;
  readonly log: (line: string) => void;
}

type FirstModel = Pick<Model, 'tags' | 'transitions' | 'words'>;

/** Trains all that the tagger ships. */
export async function trainTagger(articles: readonly Article[], options: TrainOptions): Promise<Model> {
  const { seed, log, lexicon } = options;
  const collector = new WordCollector();
  collector.addClasses(join(options.corpora, 'embeddings', 'word-classes.tsv'));
  for (const [bit, name] of NAME_LISTS.entries()) {
    collector.addList(
      readTable(`names/${name}.tsv`).map(([word = '']) => word),
      bit,
    );
  }
  const bare = articles.flatMap((article) => samplesOf(article, null));
  const teacher = trainFirst(bare, collector.table(), seed, BY_HEART);
  log('read raw news');
  await addUses(collector, teacher, options);
  const words = collector.table();

  const samples = articles.map((article) => samplesOf(article, lexicon));
  log('train the first reading');
  const first = trainFirst(samples.flat(), words, seed);
  log('train the second reading');
  const second = trainRepeats(articles, samples, words, first.transitions, options);
  const prefixes = trainChoice(
    articles.flatMap((article) => prefixChoices(article, words)),
    seed,
  );
  return {
    ...first,
    kept: Math.fround(second.kept),
    repeats: quantise([...second.weights.keys()], flat(second), LABELS),
    secondTransitions: Float64Array.from(second.transitions, Math.fround),
    proclitics: quantise([...prefixes.keys()], Float32Array.from(prefixes.values()), 1),
  };
}

/** The bits of a document's tokens, from the evidence that the run time has too. */
export function bitsIn(article: Article, lexicon: Lexicon): Uint32Array {
  return bitsOf(article.document, lexicon, evidenceOf(article.document, lexicon));
}

function samplesOf(article: Article, lexicon: Lexicon | null): Sample[] {
  const { tokens, sentences } = article.document;
  const { labels } = labelDocument(article, TAGGED_TYPES);
  const bits = lexicon ? bitsIn(article, lexicon) : new Uint32Array(tokens.length);
  return sentences.map(({ first, last }) => ({
    tokens: tokens.slice(first, last),
    bits: bits.subarray(first, last),
    labels: labels.subarray(first, last),
  }));
}

function trainFirst(
  samples: readonly Sample[],
  words: WordTable,
  seed: number,
  without: ReadonlySet<number> = new Set(),
): FirstModel {
  const index = new FeatureIndex(words, without);
  const crf: Crf = trainCrf(index.open(samples), {
    labels: LABELS,
    features: index.hashes.length,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    seed,
  });
  return {
    tags: quantise(index.hashes, crf.weights, LABELS),
    transitions: Float64Array.from(crf.transitions, Math.fround),
    words,
  };
}

/** Lets a model read the raw news and tells the words how it read them. */
async function addUses(collector: WordCollector, teacher: FirstModel, options: TrainOptions): Promise<void> {
  const counter = new UseCounter(teacher);
  const path = join(options.corpora, 'ant', 'ant-news.ndjson.xz');
  for await (const document of readRawNews(path, options.sealed)) {
    counter.add(document, new Uint32Array(document.tokens.length));
  }
  for (const [key, uses] of counter.uses()) collector.addUses(key, uses);
}

/** Trains the second reading on articles that were first read by a model trained on the others. */
function trainRepeats(
  articles: readonly Article[],
  samples: readonly (readonly Sample[])[],
  words: WordTable,
  transitions: Float64Array,
  { seed, lexicon }: TrainOptions,
): SecondReading {
  const read = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (index: number) => index % FOLDS === fold;
    const reader = new FirstReader(
      trainFirst(samples.filter((_, index) => !isHeldOut(index)).flat(), words, seed),
    );
    return articles
      .filter((_, index) => isHeldOut(index))
      .map((article) => ({
        ...reader.read(article.document, bitsIn(article, lexicon)),
        sentences: article.document.sentences,
        labels: labelDocument(article, TAGGED_TYPES).labels,
      }));
  });
  return trainSecond(read.flat(), LABELS, transitions, seed);
}

function flat({ weights }: SecondReading): Float32Array {
  const rows = new Float32Array(weights.size * LABELS);
  for (const [index, row] of [...weights.values()].entries()) rows.set(row, index * LABELS);
  return rows;
}

/** For each mention of an article that may begin with proclitics, the ways to read it and which one is right. */
function prefixChoices(article: Article, words: WordTable): Choice[] {
  const { tokens } = article.document;
  const { labels, proclitics } = labelDocument(article, TAGGED_TYPES);
  const inText = new Set(tokens.map((token) => token.key));
  const choices: Choice[] = [];
  tokens.forEach((token, i) => {
    const label = labels[i] ?? 0;
    if (!isBegin(label)) return;
    const readings = prefixReadings(token, typeOf(label), words, inText);
    const gold = readings.findIndex(({ prefix }) => prefix === proclitics[i]);
    if (readings.length > 1 && gold >= 0) {
      choices.push({ candidates: readings.map(({ features }) => features), gold });
    }
  });
  return choices;
}
