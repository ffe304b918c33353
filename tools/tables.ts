import { loosen } from '../src/arabic/letters.ts';
import { PACKED_TABLES, type PackedTables, parseTable, readData, WORD_TABLES } from '../src/data.ts';

/** Reads the tables that every run needs, as they are packed. */
export function packedTables(): PackedTables {
  return {
    rows: Object.fromEntries(PACKED_TABLES.map((name) => [name, rowsOf(name)])),
    words: Object.fromEntries(WORD_TABLES.map((name) => [name, byKind(rowsOf(name))])),
  };
}

function rowsOf(name: string): string[][] {
  return parseTable(readData(name).toString('utf8'));
}

function byKind(rows: readonly (readonly string[])[]): Record<string, string> {
  const kinds: Record<string, string[]> = {};
  for (const [word = '', ...columns] of rows) {
    const kind = columns.join(' ');
    kinds[kind] ??= [];
    kinds[kind].push(loosen(word).replace('+', ''));
  }
  return Object.fromEntries(Object.entries(kinds).map(([kind, words]) => [kind, words.join('\n')]));
}
