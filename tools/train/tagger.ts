import { join } from 'node:path';
import { readTable } from '../../src/data.ts';
import { isBegin, labelCount, typeOf } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import { prefixReadings } from '../../src/entities/tagger/proclitics.ts';
import { TAGGED_TYPES } from '../../src/entities/tagger/tagger.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import { type Article, labelDocument } from './annotated.ts';
import { type Choice, trainChoice } from './choice.ts';
import { trainCrf } from './crf.ts';
import { FeatureIndex } from './features.ts';
import { quantise } from './quantise.ts';
import type { Sample } from './sample.ts';
import { WordCollector } from './words.ts';

const NAME_LISTS = ['given', 'family', 'foreign'];
const EPOCHS = 9;
const RATE = 0.05;
const DROPOUT = 0.2;

/** Trains all that the tagger ships. */
export function trainTagger(articles: readonly Article[], options: { corpora: string; seed: number }): Model {
  const collector = new WordCollector();
  collector.addClasses(join(options.corpora, 'embeddings', 'word-classes.tsv'));
  NAME_LISTS.forEach((name, bit) => {
    collector.addList(
      readTable(`names/${name}.tsv`).map(([word = '']) => word),
      bit,
    );
  });
  const words = collector.table();
  const index = new FeatureIndex(words);
  const labels = labelCount(TAGGED_TYPES.length);
  const crf = trainCrf(index.open(articles.flatMap(samplesOf)), {
    labels,
    features: index.hashes.length,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    seed: options.seed,
  });
  const prefixes = trainChoice(
    articles.flatMap((article) => prefixChoices(article, words)),
    options.seed,
  );
  return {
    tags: quantise(index.hashes, crf.weights, labels),
    transitions: crf.transitions,
    words,
    proclitics: quantise([...prefixes.keys()], Float32Array.from(prefixes.values()), 1),
  };
}

/** The sentences of an article as training samples. */
export function samplesOf(article: Article): Sample[] {
  const { tokens, sentences } = article.document;
  const { labels } = labelDocument(article, TAGGED_TYPES);
  return sentences.map(({ first, last }) => ({
    tokens: tokens.slice(first, last),
    bits: new Uint32Array(last - first),
    labels: labels.subarray(first, last),
  }));
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
