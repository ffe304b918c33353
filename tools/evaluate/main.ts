/** `npm run evaluate`: scores the extractor against annotated texts, with simpler ways beside it. See docs/evaluation.md. */
import { parseArgs } from 'node:util';
import { claimsReport } from './claims-report.ts';
import { conllReport } from './conll-report.ts';
import { entitiesReport } from './entities-report.ts';
import { readGold } from './gold.ts';
import { headlinesReport } from './headlines.ts';
import { readReadings } from './readings.ts';

/** Of the bootstrap over articles. */
const SEED = 1;
const HEADLINES = 'fixtures/headlines/unseen.tsv';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', default: 'fixtures/articles' },
    part: { type: 'string' },
    corpora: { type: 'string' },
    conll: { type: 'string' },
    scheme: { type: 'string', default: 'anercorp' },
  },
});

try {
  for (const line of await report(positionals[0] ?? 'all')) console.log(line);
} catch (error) {
  console.error(`evaluate: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

async function report(what: string): Promise<string[]> {
  if (values.conll !== undefined) return conllReport(values.conll, values.scheme);
  if (what === 'headlines') return headlinesReport(HEADLINES);
  if (values.corpora !== undefined) return readingsReport(values.corpora, values.part ?? 'check');
  const articles = readGold(values.gold, values.part ?? 'dev');
  return [
    `${articles.length} texts of ${values.gold}`,
    ...(what === 'claims' ? [] : await entitiesReport(articles)),
    ...(what === 'entities' ? [] : await claimsReport(articles, SEED)),
  ];
}

async function readingsReport(corpora: string, part: string): Promise<string[]> {
  return claimsReport(await readReadings(corpora, part), SEED);
}
