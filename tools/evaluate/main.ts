/** `npm run evaluate`: scores the extractor against annotated texts, with simpler ways beside it. */
import { parseArgs } from 'node:util';
import { createExtractor, type ExtractorOptions } from '../../src/extract.ts';
import type { EntityType, Extraction } from '../../src/record.ts';
import { listForms } from './baseline.ts';
import { claimsReport } from './claims-report.ts';
import { scoreClusters } from './entities.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { headlinesReport } from './headlines.ts';
import { microScore, type Score, type ScoredMention, scoreMentions } from './mentions.ts';
import { reliability } from './reliability.ts';

const NAMES: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'PRODUCT'];
/** Of the bootstrap over articles. */
const SEED = 1;
const TYPES: readonly EntityType[] = [...NAMES, 'EVENT', 'WORK', 'DATE', 'MONEY', 'PERCENT', 'QUANTITY'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', default: 'fixtures/articles' },
    part: { type: 'string', default: 'dev' },
  },
});

const what = positionals[0] ?? 'all';
if (what === 'headlines') {
  for (const line of await headlinesReport('fixtures/headlines/unseen.tsv')) console.log(line);
  process.exit();
}
let articles: GoldArticle[];
try {
  articles = readGold(values.gold, values.part);
} catch (error) {
  console.error(`evaluate: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
console.log(`${articles.length} texts of ${values.gold}`);
if (what !== 'claims') await entities();
if (what !== 'entities') for (const line of await claimsReport(articles, SEED)) console.log(line);

async function entities(): Promise<void> {
  const gold = articles.map(goldMentions);
  const full = await run({});
  table('whole pipeline', gold, full.map(mentionsOf));
  table('lexicon and patterns, no tagger', gold, (await run({ tagger: 'none' })).map(mentionsOf));
  table(
    'baseline: every listed form counts, longest first',
    gold,
    articles.map((article) => listForms(article.text)),
  );
  const clusters = scoreClusters(articles.map(goldClusters), full.map(clustersOf));
  console.log(
    `\nmentions grouped into entities (B³): P ${percent(clusters.precision)} R ${percent(clusters.recall)} F1 ${percent(clusters.f1)}`,
  );
  console.log(`\nconfidence, and how many mentions of it are right:`);
  for (const line of reliability(gold, full)) console.log(line);
}

async function run(options: ExtractorOptions): Promise<Extraction[]> {
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

function table(title: string, gold: readonly ScoredMention[][], predicted: readonly ScoredMention[][]): void {
  const scores = scoreMentions(gold, predicted);
  console.log(`\n${title}\n${'type'.padEnd(22)}     P     R    F1    gold`);
  for (const type of TYPES) line(type, microScore(scores, [type]));
  line(NAMES.join('+').slice(0, 22), microScore(scores, NAMES));
  line('ORG+LOC+PRODUCT', microScore(scores, ['ORG', 'LOC', 'PRODUCT']));
  line('all', microScore(scores, TYPES));
}

function line(name: string, score: Score): void {
  const cells = [score.precision, score.recall, score.f1].map((share) => percent(share).padStart(6)).join('');
  console.log(`${name.padEnd(22)}${cells}${String(score.gold).padStart(8)}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
