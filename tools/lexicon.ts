import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledLexicon, compileLexicon } from '../src/entities/lexicon/compile.ts';
import { type Form, type Row, readRows } from '../src/entities/lexicon/rows.ts';
import { variantsOf } from '../src/entities/lexicon/variants.ts';

const CONTEXTS = 'contexts.tsv';

/** A lexicon made of a folder, and how it came to be. */
export interface FolderLexicon extends CompiledLexicon {
  readonly rows: number;
  readonly forms: number;
  /** Spellings added by rule, and those left out because another entry has the form. */
  readonly variants: number;
  readonly collisions: readonly string[];
}

/** Compiles every `.tsv` file of a folder; `contexts.tsv` among them holds the named groups of evidence words. */
export function lexiconOfFolder(folder: string): FolderLexicon {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== CONTEXTS);
  const faults: string[] = [];
  const written = names
    .sort()
    .flatMap((name) => readRows(join(folder, name), readFileSync(join(folder, name), 'utf8'), faults));
  const { rows, variants, collisions } = withVariants(written);
  const compiled = compileLexicon(rows, readFileSync(join(folder, CONTEXTS), 'utf8'));
  const forms = rows.reduce((sum, row) => sum + row.forms.length, 0);
  return {
    bytes: compiled.bytes,
    faults: [...faults, ...compiled.faults],
    rows: rows.length,
    forms,
    variants,
    collisions,
  };
}

/** Adds the spellings that follow by rule, unless the form is written down for any entry or two entries would get it. */
function withVariants(written: readonly Row[]): { rows: Row[]; variants: number; collisions: string[] } {
  const keyOf = (form: Form): string => form.keys.join(' ');
  const owners = new Map<string, Row | null>();
  for (const row of written) for (const form of row.forms) owners.set(keyOf(form), null);
  const made = new Map(written.map((row) => [row, variantsOf(row.en, row.forms)]));
  const collisions: string[] = [];
  for (const [row, variants] of made) {
    for (const variant of variants) {
      const key = keyOf(variant);
      if (!owners.has(key)) owners.set(key, row);
      else if (owners.get(key) !== row) {
        collisions.push(`${row.place}: the spelling ${variant.written} is taken`);
        owners.set(key, null);
      }
    }
  }
  let count = 0;
  const rows = written.map((row) => {
    const variants = (made.get(row) ?? []).filter((variant) => owners.get(keyOf(variant)) === row);
    count += variants.length;
    return variants.length === 0 ? row : { ...row, forms: [...row.forms, ...variants] };
  });
  return { rows, variants: count, collisions };
}
