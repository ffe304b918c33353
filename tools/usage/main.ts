/**
 * `npm run count-usage -- --corpora FOLDER`: counts how the raw news uses nouns and verbs, and writes to `data/claims/usage.tsv` which
 * nouns are attributes, which begin with a letter that is no proclitic, and which verbs take objects.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { masculineOf } from '../../src/arabic/adjectives.ts';
import { ARTICLE } from '../../src/arabic/clitics.ts';
import { ARTICLE_AFTER } from '../../src/arabic/conjugation.ts';
import { passageOf } from '../../src/claims/passages.ts';
import { readArticles } from '../train/annotated.ts';
import { readRawNews } from '../train/raw.ts';

const TABLE = 'data/claims/usage.tsv';
/** A noun was seen so often with the article, a verb so often in the third person. */
const LEAST_COUNT = { attribute: 10, whole: 5, transitive: 15 };
/** So many of its uses stand behind another definite word: of true nouns hardly any, of adjectives most. */
const LEAST_SHARE = 0.3;
/** With so many of its uses a pronoun is written onto a verb: with verbs that take no object, hardly ever. */
const LEAST_OBJECTS = 0.025;
/** First letters that may be conjunctions or prepositions. */
const DOUBTFUL = 'وفبلك';
const SHORTEST = 3;

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const news = join(values.corpora, 'ant', 'ant-news.ndjson.xz');
const annotated = join(values.corpora, 'annotated');
for (const path of [news, annotated]) {
  if (existsSync(path)) continue;
  console.error(`count-usage: no ${path} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}

const known = new Set(
  (['train', 'dev'] as const).flatMap((part) => readArticles(annotated, part)).map(({ from }) => from),
);
const nouns = new Map<string, number>();
const uses = new Map<string, { all: number; behind: number }>();
const verbs = new Map<string, { all: number; objects: number }>();
for await (const { id, document } of readRawNews(news)) {
  if (known.has(`ant:${id}`)) continue;
  let before = false;
  for (const { key, kind, gap } of document.tokens) {
    if (kind === 'arabic' && key.startsWith(ARTICLE) && key.length >= ARTICLE.length + SHORTEST) {
      const noun = key.slice(ARTICLE.length);
      nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
      const base = masculineOf(noun);
      const use = uses.get(base) ?? { all: 0, behind: 0 };
      use.all++;
      if (before && gap === 'space') use.behind++;
      uses.set(base, use);
    }
    before = kind === 'arabic' && isDefinite(key);
  }
  const passage = passageOf(document, []);
  passage.words.forEach(({ verb, firstPerson, object }, i) => {
    if (!passage.verbs[i] || !verb || firstPerson) return;
    const use = verbs.get(verb.lemma) ?? { all: 0, objects: 0 };
    use.all++;
    if (object) use.objects++;
    verbs.set(verb.lemma, use);
  });
}

function isDefinite(key: string): boolean {
  const word = /^[وف]/.test(key) ? key.slice(1) : key;
  return [key, word].some((form) => ARTICLE_AFTER.some((article) => form.startsWith(article)));
}

const attributes = [...uses]
  .filter(([, { all, behind }]) => all >= LEAST_COUNT.attribute && behind >= LEAST_SHARE * all)
  .map(([base]) => base);
const whole = [...nouns]
  .filter(([noun, count]) => DOUBTFUL.includes(noun.charAt(0)) && count >= LEAST_COUNT.whole)
  .map(([noun]) => noun);
const transitive = [...verbs]
  .filter(([, { all, objects }]) => all >= LEAST_COUNT.transitive && objects >= LEAST_OBJECTS * all)
  .map(([lemma]) => lemma);
const header = `# How the news uses nouns (in the loose form, without the article) and verbs (by their lemma). Class, then the words, joined by spaces.
# attribute: what mostly follows another definite word («السابق»، «الدولية»), in the masculine singular. whole: nouns that begin with a letter
# that may be a conjunction or preposition and take the article all the same («بيان»), so that it is none. transitive: verbs that object pronouns are written onto.
# Made by \`npm run count-usage\`: counted in the ANT Corpus (Chouigui, Ben Khiroun & Elayeb 2017/2018, Apache-2.0) without the annotated articles.
`;
const rows = [
  ['attribute', attributes.sort().join(' ')],
  ['whole', whole.sort().join(' ')],
  ['transitive', transitive.sort().join(' ')],
];
writeFileSync(TABLE, header + rows.map((row) => `${row.join('\t')}\n`).join(''));
console.log(
  `${TABLE}: ${attributes.length} attributes, ${whole.length} whole nouns, ${transitive.length} transitive verbs`,
);
