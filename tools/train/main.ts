/** `npm run train -- --corpora FOLDER --seed N`: trains the tagger and writes its weights to `data/tagger/`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconOf } from '../../src/entities/lexicon/lexicon.ts';
import { packModel } from '../../src/entities/tagger/model.ts';
import { createTagger, MODEL_FILE } from '../../src/entities/tagger/tagger.ts';
import { lexiconOfFolder } from '../lexicon.ts';
import { readArticles } from './annotated.ts';
import { report } from './report.ts';
import { bitsIn, trainTagger } from './tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    seed: { type: 'string', default: '1' },
  },
});
const annotated = join(values.corpora, 'annotated');
if (!existsSync(annotated)) {
  console.error(`train: no folder ${annotated} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}
const lexicon = lexiconOf(lexiconOfFolder('data/lexicon').bytes);
const articles = readArticles(annotated, 'train');
const held = readArticles(annotated, 'dev');
const log = (line: string) => console.error(`${Math.round(performance.now() / 1000)} s: ${line}`);
const model = await trainTagger(articles, {
  corpora: values.corpora,
  seed: Number(values.seed),
  lexicon,
  sealed: new Set([...articles, ...held].map(({ from }) => from)),
  log,
});
const bytes = packModel(model);
writeFileSync(`data/${MODEL_FILE}`, bytes);
log(`data/${MODEL_FILE}: ${bytes.length} bytes`);
const tagger = createTagger(model);
report('with the lexicon', held, tagger, (article) => bitsIn(article, lexicon));
report('alone', held, tagger, ({ document }) => new Uint32Array(document.tokens.length));
