import { prefetch, readPackaged } from './package.ts';

/** The tables of `data/` that every run reads. `npm run build` packs them into one file, as to open so many takes longer. */
export const PACKED_TABLES: readonly string[] = [
  'claims/salience.tsv',
  'languages.tsv',
  'patterns/institutions.tsv',
];
/** Those of them that only sort words: each line a word, and behind it its kind. */
export const WORD_TABLES: readonly string[] = [
  'names/heads.tsv',
  'patterns/continuations.tsv',
  'patterns/demonyms.tsv',
  'patterns/generic-heads.tsv',
  'patterns/parts.tsv',
  'patterns/stop-words.tsv',
  'patterns/uses.tsv',
  'patterns/versions.tsv',
];
export const TABLES_FILE = 'packed/tables.json';
/** The names of the lexicon and the weights of the tagger. */
export const LEXICON_FILE = 'packed/lexicon.bin';
export const MODEL_FILE = 'tagger/model.bin';

/** What is packed of the tables: rows, and the words of each kind in their loose form, a line each. */
export interface PackedTables {
  readonly rows: Readonly<Record<string, string[][]>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words by their kind, the columns behind them joined by spaces; '' where the table has no other column. */
export type WordsByKind = ReadonlyMap<string, ReadonlySet<string>>;

let packed: PackedTables | null = null;
const sorted = new Map<string, WordsByKind>();

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
  return loadTables().rows[name] ?? [];
}

/** The words of one of the `WORD_TABLES`, as keys of tokens are; a «+» before a preposition («العامة+ل») is left out. */
export function readWords(name: string): WordsByKind {
  let kinds = sorted.get(name);
  if (kinds === undefined) {
    const words = Object.entries(loadTables().words[name] ?? {});
    kinds = new Map(words.map(([kind, lines]) => [kind, new Set(lines.split('\n'))]));
    sorted.set(name, kinds);
  }
  return kinds;
}

/** The words of a table that has only one kind. */
export function readWordList(name: string): ReadonlySet<string> {
  return readWords(name).get('') ?? new Set();
}

function loadTables(): PackedTables {
  packed ??= JSON.parse(readData(TABLES_FILE).toString('utf8')) as PackedTables;
  return packed;
}

/** The rows of tab-separated text, as `readTable` gives them. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
  }
  return rows;
}
