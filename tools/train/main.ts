/**
 * `npm run train -- --corpora FOLDER --seed N`: trains the tagger and writes its weights to `data/tagger/`;
 * `--scheme anercorp` or `aqmar` trains the same recipe in the scheme of that corpus, for comparison, and writes nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_FILE } from '../../src/data.ts';
import { lexiconOf } from '../../src/entities/lexicon/lexicon.ts';
import { packModel } from '../../src/entities/tagger/model.ts';
import { createTagger } from '../../src/entities/tagger/tagger.ts';
import { lexiconOfFolder } from '../lexicon.ts';
import { readArticles } from './annotated.ts';
import { foreignSet, ourSet } from './corpora.ts';
import { report, reportWords } from './report.ts';
import { sealed } from './seal.ts';
import { bitsIn, PARTS, trainTagger } from './tagger.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    seed: { type: 'string', default: '1' },
    scheme: { type: 'string', default: 'own' },
    /** The first so many annotated articles only, for a learning curve; writes nothing. */
    articles: { type: 'string' },
    /** Parts to leave out, with commas between, to see what they are worth; writes nothing. */
    without: { type: 'string', default: '' },
  },
});
const { corpora, scheme } = values;
if (!['own', 'anercorp', 'aqmar'].includes(scheme)) {
  console.error(`train: no scheme ${scheme} (there are own, anercorp, aqmar)`);
  process.exit(2);
}
const annotated = join(corpora, 'annotated');
if (!existsSync(annotated)) {
  console.error(`train: no folder ${annotated} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}
const without = new Set(values.without.split(',').filter((part) => part !== ''));
for (const part of without) {
  if (PARTS.includes(part)) continue;
  console.error(`train: no part ${part} (there are ${PARTS.join(', ')})`);
  process.exit(2);
}
const lexicon = lexiconOf(lexiconOfFolder('data/lexicon').bytes);
const known = readArticles(annotated, 'train');
const held = readArticles(annotated, 'dev');
const options = {
  corpora,
  seed: Number(values.seed),
  lexicon,
  sealed: new Set([...known, ...held].map(({ from }) => from)),
  without,
  log: (line: string) => console.error(`${Math.round(performance.now() / 1000)} s: ${line}`),
};
if (scheme === 'anercorp' || scheme === 'aqmar') {
  const set = foreignSet(corpora, scheme, known);
  reportWords(set.dev, await trainTagger(set, options), set.types, (text) => bitsIn(text, lexicon));
} else {
  const model = await trainTagger(ourSet(known.slice(0, Number(values.articles ?? known.length))), options);
  if (values.articles === undefined && without.size === 0) {
    const bytes = sealed(packModel(model));
    writeFileSync(`data/${MODEL_FILE}`, bytes);
    console.log(`data/${MODEL_FILE}: ${bytes.length} bytes`);
  }
  const tagger = createTagger(model);
  report('with the lexicon', held, tagger, (text) => bitsIn(text, lexicon));
  report('alone', held, tagger, ({ document }) => new Uint32Array(document.tokens.length));
}
