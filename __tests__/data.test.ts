import { PACKED_TABLES, parseTable, readData, readTable } from '../src/data.ts';

test.each(PACKED_TABLES)('the packed copy of %s is that of the file', (name) => {
  const rows = parseTable(readData(name).toString('utf8'));
  expect(rows.length).toBeGreaterThan(0);
  expect(readTable(name)).toEqual(rows);
});

test('files come in memory that threads can share', () => {
  expect(readData('languages.tsv').buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('comments and empty lines are no rows', () => {
  expect(parseTable('# a\tb\n\nc\td\n')).toEqual([['c', 'd']]);
});
