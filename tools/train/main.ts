/** `npm run train -- --corpora FOLDER --seed N`: trains the tagger and writes its weights to `data/tagger/`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel } from '../../src/entities/tagger/model.ts';
import { createTagger, MODEL_FILE } from '../../src/entities/tagger/tagger.ts';
import { readArticles } from './annotated.ts';
import { report } from './report.ts';
import { trainTagger } from './tagger.ts';

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
const model = trainTagger(readArticles(annotated, 'train'), {
  corpora: values.corpora,
  seed: Number(values.seed),
});
const bytes = packModel(model);
writeFileSync(`data/${MODEL_FILE}`, bytes);
console.log(`data/${MODEL_FILE}: ${bytes.length} bytes`);
report(readArticles(annotated, 'dev'), createTagger(model));
