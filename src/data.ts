import { prefetch, readPackaged } from './package.ts';

/** The tables of `data/` that every run reads. `npm run build` packs them into one file, as to open so many takes longer. */
export const PACKED_TABLES: readonly string[] = [
  'claims/salience.tsv',
  'languages.tsv',
  'names/heads.tsv',
  'patterns/continuations.tsv',
  'patterns/demonyms.tsv',
  'patterns/generic-heads.tsv',
  'patterns/institutions.tsv',
  'patterns/parts.tsv',
  'patterns/stop-words.tsv',
  'patterns/uses.tsv',
  'patterns/versions.tsv',
];
export const TABLES_FILE = 'packed/tables.json';
/** The names of the lexicon and the weights of the tagger. */
export const LEXICON_FILE = 'packed/lexicon.bin';
export const MODEL_FILE = 'tagger/model.bin';

let packed: Readonly<Record<string, string[][]>> | null = null;

/** Reads a file of the package's `data/` folder. Throws where it is missing. */
export function readData(name: string): Buffer {
  return readPackaged(`data/${name}`);
}

/** Has files of `data/` read while this thread goes on; see `prefetch`. Throws where one is missing. */
export function prefetchData(names: readonly string[]): void {
  prefetch(names.map((name) => `data/${name}`));
}

/** The rows of a tab-separated file of `data/`: comment lines (`#`) and empty lines are left out. */
export function readTable(name: string): string[][] {
  if (!PACKED_TABLES.includes(name)) return parseTable(readData(name).toString('utf8'));
  packed ??= JSON.parse(readData(TABLES_FILE).toString('utf8')) as Record<string, string[][]>;
  return packed[name] ?? [];
}

/** The rows of tab-separated text, as `readTable` gives them. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
  }
  return rows;
}
