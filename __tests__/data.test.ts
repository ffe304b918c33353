import { loosen } from '../src/arabic/letters.ts';
import {
  PACKED_TABLES,
  parseTable,
  prefetchData,
  readData,
  readTable,
  readWordList,
  readWords,
  WORD_TABLES,
} from '../src/data.ts';
import { whenFetched } from '../src/package.ts';

test.each(PACKED_TABLES)('the packed copy of %s is that of the file', (name) => {
  const rows = parseTable(readData(name).toString('utf8'));
  expect(rows.length).toBeGreaterThan(0);
  expect(readTable(name)).toEqual(rows);
});

test.each(WORD_TABLES)('the packed words of %s are those of the file, by their kind', (name) => {
  const rows = readTable(name);
  const kinds = readWords(name);
  expect(rows.length).toBeGreaterThan(0);
  for (const [word = '', ...columns] of rows)
    expect(kinds.get(columns.join(' '))).toContain(loosen(word).replace('+', ''));
  const words = [...kinds.values()].reduce((sum, { size }) => sum + size, 0);
  expect(words).toBeLessThanOrEqual(rows.length);
});

test('a table of several kinds has no words without one', () => {
  expect(readWordList('names/heads.tsv').size).toBe(0);
});

test('what was fetched beforehand is what is read', async () => {
  prefetchData(['languages.tsv', 'patterns/uses.tsv']);
  await whenFetched();
  const fetched = readData('languages.tsv');
  const read = readData('languages.tsv');
  expect(fetched.equals(read)).toBe(true);
  expect(fetched.buffer).not.toBe(read.buffer);
});

test('a missing file is complained of at once', () => {
  expect(() => prefetchData(['no-such-table.tsv'])).toThrow(/no-such-table/);
});

test('files come in memory that threads can share', () => {
  expect(readData('languages.tsv').buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('comments and empty lines are no rows', () => {
  expect(parseTable('# a\tb\n\nc\td\n')).toEqual([['c', 'd']]);
});
