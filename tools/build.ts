/** Builds everything that is not edited by hand: the packed lexicon, `dist/` with its type declarations, the JSON Schema. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compileLexicon } from '../src/claims/compile.ts';
import { CLAIMS_FILE } from '../src/claims/lexicon.ts';
import { readTable } from '../src/data.ts';
import { LEXICON_FILE } from '../src/entities/lexicon/lexicon.ts';
import { lexiconOfFolder } from './lexicon.ts';
import { schemaOfRecord } from './schema.ts';

const lexicon = lexiconOfFolder('data/lexicon');
for (const fault of lexicon.faults) console.error(fault);
if (lexicon.faults.length > 0) process.exitCode = 1;
mkdirSync('data/packed', { recursive: true });
writeFileSync(`data/${LEXICON_FILE}`, lexicon.bytes);
writeFileSync(`data/${CLAIMS_FILE}`, JSON.stringify(compileLexicon(readTable)));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // CommonJS packages inside the bundle call require for node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['arabic-reshaper', '@huggingface/transformers'],
  logLevel: 'warning',
});
mkdirSync('schema', { recursive: true });
writeFileSync('schema/extraction.schema.json', schemaOfRecord());
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
