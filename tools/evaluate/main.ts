/** `npm run evaluate`: scores the extractor against annotated texts, with simpler ways beside it. See docs/evaluation.md. */
import { parseArgs } from 'node:util';
import { claimsReport } from './claims-report.ts';
import { conllReport } from './conll-report.ts';
import { entitiesReport } from './entities-report.ts';
import { readGold } from './gold.ts';
import { headlinesReport } from './headlines.ts';

/** Of the bootstrap over articles. */
const SEED = 1;
const HEADLINES = 'fixtures/headlines/unseen.tsv';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', default: 'fixtures/articles' },
    part: { type: 'string', default: 'dev' },
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
  const articles = readGold(values.gold, values.part);
  return [
    `${articles.length} texts of ${values.gold}`,
    ...(what === 'claims' ? [] : await entitiesReport(articles)),
    ...(what === 'entities' ? [] : await claimsReport(articles, SEED)),
  ];
}
