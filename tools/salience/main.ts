/**
 * `npm run fit-salience -- --corpora FOLDER`: fits what makes a claim one that a summary keeps, and writes the weights to
 * `data/claims/salience.tsv`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Features, featuresOf } from '../../src/claims/features.ts';
import { passageOf } from '../../src/claims/passages.ts';
import { statedIn } from '../../src/claims/stated.ts';
import { findEntities } from '../../src/entities/entities.ts';
import { loadLexicon } from '../../src/entities/lexicon/lexicon.ts';
import { loadTagger } from '../../src/entities/tagger/tagger.ts';
import { documentOf } from '../../src/text/document.ts';
import { align } from '../evaluate/alignment.ts';
import { type GoldArticle, readGold } from '../evaluate/gold.ts';
import { readReadings } from '../evaluate/readings.ts';
import { randomOf, shuffle } from '../train/random.ts';
import { absentFrom } from '../train/raw.ts';
import { type Case, dot, regress } from './regression.ts';

const TABLE = 'data/claims/salience.tsv';
const RIDGE = 1;
const FOLDS = 10;
const FIRST = 3;

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const annotated = join(values.corpora, 'annotated');
const absent = absentFrom(values.corpora);
if (absent !== null) {
  console.error(`fit-salience: no ${absent} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}

const finders = { lexicon: loadLexicon(), own: null, tagger: loadTagger() };
const gold = [...readGold(annotated, 'train'), ...(await readReadings(values.corpora, 'develop'))];
const measured = gold.map(measuredIn).filter((claims) => claims.length > 0);
const names = Object.keys(measured[0]?.[0]?.features ?? {});
const articles = measured.map((claims) =>
  claims.map(({ features, holds }): Case => ({ values: Object.values(features), holds })),
);

/** The features of the claims that we find in an article, and whether the claim of the annotators that each is matched with is key. */
function measuredIn({ text, claims }: GoldArticle): { features: Features; holds: boolean }[] {
  if (claims === null) return [];
  const document = documentOf(text);
  const passage = passageOf(document, findEntities(document, finders));
  const stated = statedIn(passage);
  const found = stated.map(({ claim: { start, end } }) => ({
    start: pointAt(text, start),
    end: pointAt(text, end),
  }));
  const keys = new Set(
    align(text, claims, found)
      .filter(({ wanted }) => wanted.key)
      .map((match) => match.found),
  );
  return featuresOf(passage, stated).map((features, index) => {
    const span = found[index];
    return { features, holds: span !== undefined && keys.has(span) };
  });
}

function pointAt(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/** The share of key claims among the first three of each article, by weights that were fitted to other articles. */
function crossValidated(): number {
  const order = Int32Array.from(articles.keys());
  shuffle(order, randomOf(1));
  let hits = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (place: number) => place % FOLDS === fold;
    const fitted = regress(
      [...order].flatMap((index, place) => (isOut(place) ? [] : (articles[index] ?? []))),
      RIDGE,
    );
    for (const [place, index] of order.entries()) {
      if (!isOut(place)) continue;
      const ranked = [...(articles[index] ?? [])].sort(
        (a, b) => dot(fitted, b.values) - dot(fitted, a.values),
      );
      const first = ranked.slice(0, FIRST);
      hits += first.filter(({ holds }) => holds).length;
      total += first.length;
    }
  }
  return hits / total;
}

const weights = regress(articles.flat(), RIDGE);
const header = `# How much each feature of a claim (src/claims/features.ts) speaks for its place in a summary: feature, weight of a logistic score.
# Provenance: made by \`npm run fit-salience\` from the key claims of ${articles.length} news articles that were annotated or read for the purpose, of which no text is contained here.
`;
const rows = names.map((name, index) => `${name}\t${(weights[index] ?? 0).toFixed(2)}\n`);
writeFileSync(TABLE, header + rows.join(''));
console.log(
  `${TABLE}: ${rows.length} weights from ${articles.flat().length} claims of ${articles.length} articles; ` +
    `of the first three of an article, ${(100 * crossValidated()).toFixed(1)} % are key, cross-validated`,
);
