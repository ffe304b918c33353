import { createExtractor, type ExtractorOptions } from '../../src/extract.ts';
import type { EntityType, Extraction } from '../../src/record.ts';
import { listForms } from './baseline.ts';
import { scoreClusters } from './entities.ts';
import type { GoldArticle } from './gold.ts';
import type { ScoredMention } from './mentions.ts';
import { reliability } from './reliability.ts';
import { percent, table } from './table.ts';

const NAMES: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'PRODUCT'];
const TYPES: readonly EntityType[] = [...NAMES, 'EVENT', 'WORK', 'DATE', 'MONEY', 'PERCENT', 'QUANTITY'];
const SETS: readonly (readonly EntityType[])[] = [NAMES, ['ORG', 'LOC', 'PRODUCT'], TYPES];

/** Scores mentions, entities and confidence on articles, with simpler ways beside them; gives the lines to print. */
export async function entitiesReport(articles: readonly GoldArticle[]): Promise<string[]> {
  const gold = articles.map(goldMentions);
  const full = await run(articles, {});
  const lexicon = await run(articles, { tagger: 'none' });
  const listed = articles.map((article) => listForms(article.text));
  const clusters = scoreClusters(articles.map(goldClusters), full.map(clustersOf));
  return [
    ...table('whole pipeline', gold, full.map(mentionsOf), TYPES, SETS),
    ...table('lexicon and patterns, no tagger', gold, lexicon.map(mentionsOf), TYPES, SETS),
    ...table('baseline: every listed form counts, longest first', gold, listed, TYPES, SETS),
    '',
    `mentions grouped into entities (B³): P ${percent(clusters.precision)} R ${percent(clusters.recall)} F1 ${percent(clusters.f1)}`,
    '',
    'confidence, and how many mentions of it are right:',
    ...reliability(gold, full),
    '',
  ];
}

async function run(articles: readonly GoldArticle[], options: ExtractorOptions): Promise<Extraction[]> {
  const extractor = createExtractor({ ...options, only: 'entities', offsetUnit: 'codepoint' });
  const records: Extraction[] = [];
  for (const article of articles) records.push(await extractor.extract(article.text));
  return records;
}

function goldMentions(article: GoldArticle): ScoredMention[] {
  return article.entities.flatMap(({ type, mentions }) =>
    mentions.map(([start, end]) => ({ type, start, end })),
  );
}

function mentionsOf(record: Extraction): ScoredMention[] {
  return record.entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ type, start, end })),
  );
}

function goldClusters(article: GoldArticle): Map<string, string> {
  return new Map(
    article.entities.flatMap(({ mentions }, index) =>
      mentions.map(([start, end]) => [`${start} ${end}`, String(index)]),
    ),
  );
}

function clustersOf(record: Extraction): Map<string, string> {
  return new Map(
    record.entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => [`${start} ${end}`, id])),
  );
}
