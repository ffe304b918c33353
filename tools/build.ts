/** Builds everything that is not edited by hand: the packed lexicon, `dist/` with its type declarations, the JSON Schema. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compileLexicon } from '../src/claims/compile.ts';
import { packLexicon } from '../src/claims/packed-lexicon.ts';
import { CLAIMS_FILE } from '../src/claims/unpack.ts';
import { LEXICON_FILE, readTable, TABLES_FILE } from '../src/data.ts';
import { compileWords } from '../src/entities/values/compile.ts';
import { VALUES_FILE } from '../src/entities/values/words.ts';
import { writeCodeCache } from './code-cache.ts';
import { lexiconOfFolder } from './lexicon.ts';
import { schemaOfRecord } from './schema.ts';
import { packedTables } from './tables.ts';

const lexicon = lexiconOfFolder('data/lexicon');
for (const fault of lexicon.faults) console.error(fault);
if (lexicon.faults.length > 0) process.exitCode = 1;
console.log(
  `lexicon: ${lexicon.rows} entries with ${lexicon.forms} forms, ${lexicon.variants} of them spelt by rule, ` +
    `${lexicon.collisions.length} such spellings taken; ${(lexicon.bytes.length / 1e6).toFixed(1)} MB`,
);
mkdirSync('data/packed', { recursive: true });
writeFileSync(`data/${TABLES_FILE}`, JSON.stringify(packedTables()));
writeFileSync(`data/${LEXICON_FILE}`, lexicon.bytes);
writeFileSync(`data/${CLAIMS_FILE}`, packLexicon(compileLexicon(readTable)));
writeFileSync(`data/${VALUES_FILE}`, compileWords());

rmSync('dist', { recursive: true, force: true });
const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: ['arabic-reshaper', '@huggingface/transformers'],
  alias: { underscore: './tools/underscore.ts' },
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  // CommonJS packages inside the bundle call require for node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
// The command is one CommonJS script, which starts faster than modules and can be run from a code cache.
await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', franc: 'franc' },
  minifyIdentifiers: true,
  outdir: 'dist',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // A script that comes from a code cache cannot import.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [francApart()],
});
inAscii('dist/cli.cjs');
writeCodeCache();
mkdirSync('schema', { recursive: true });
writeFileSync('schema/extraction.schema.json', schemaOfRecord());
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });

/** Writes what is not ASCII in a script as escapes: expressions hold letters too, and a script of single bytes is read in no time. */
function inAscii(path: string): void {
  const script = readFileSync(path, 'utf8');
  const escaped = script.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, escaped);
}

/** Leaves franc, half of all the code and rarely needed, in a file of its own. */
function francApart(): Plugin {
  return {
    name: 'franc-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^franc$/ }, ({ kind }) =>
        kind === 'entry-point' ? null : { path: './franc.cjs', external: true },
      );
    },
  };
}
