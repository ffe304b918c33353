import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledLexicon, compileLexicon } from '../src/entities/lexicon/compile.ts';
import { readRows } from '../src/entities/lexicon/rows.ts';

const CONTEXTS = 'contexts.tsv';

/** Compiles every `.tsv` file of a folder; `contexts.tsv` among them holds the named groups of evidence words. */
export function lexiconOfFolder(folder: string): CompiledLexicon & { readonly rows: number } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== CONTEXTS);
  const faults: string[] = [];
  const rows = names
    .sort()
    .flatMap((name) => readRows(join(folder, name), readFileSync(join(folder, name), 'utf8'), faults));
  const compiled = compileLexicon(rows, readFileSync(join(folder, CONTEXTS), 'utf8'));
  return { bytes: compiled.bytes, faults: [...faults, ...compiled.faults], rows: rows.length };
}
