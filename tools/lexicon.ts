import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledLexicon, compileLexicon } from '../src/entities/lexicon/compile.ts';

const CONTEXTS = 'contexts.tsv';

/** Compiles every `.tsv` file of a folder; `contexts.tsv` among them holds the named groups of evidence words. */
export function lexiconOfFolder(folder: string): CompiledLexicon {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== CONTEXTS);
  const files = names
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  return compileLexicon(files, readFileSync(join(folder, CONTEXTS), 'utf8'));
}
