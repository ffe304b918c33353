import { documentOf } from '../../../src/text/document.ts';
import { FeatureTable } from '../../../tools/train/features.ts';
import { wordTableOf } from './tables.ts';

function tableOf(texts: readonly (readonly [text: string, corpus: number])[], least: number): FeatureTable {
  const table = new FeatureTable(wordTableOf({}));
  for (const [text, corpus] of texts) {
    const { tokens } = documentOf(text);
    const none = tokens.map(() => 0);
    table.add({ tokens, bits: Uint32Array.from(none), labels: Uint8Array.from(none), corpus }, 1);
  }
  table.close(least);
  return table;
}

function featuresOf(table: FeatureTable, sentence: number, token: number): number[] {
  const numbers = new Int32Array(1024);
  const given = table.sentences[sentence];
  return given ? [...numbers.subarray(0, table.gather(given, token, true, numbers))] : [];
}

test('a rare feature has no number', () => {
  const often = tableOf([['بغداد بغداد بغداد قال', 0]], 3);
  const once = tableOf([['بغداد قال', 0]], 3);
  expect(featuresOf(often, 0, 1).length).toBeGreaterThan(featuresOf(once, 0, 1).length);
});

test('another corpus has copies of the features of its words, which have no hash', () => {
  const table = tableOf(
    [
      ['قال الرجل', 0],
      ['قال الرجل', 1],
    ],
    1,
  );
  const own = featuresOf(table, 0, 0);
  const foreign = featuresOf(table, 1, 0);
  expect(own.every((feature) => feature < table.hashes.length)).toBe(true);
  expect(foreign.filter((feature) => feature < table.hashes.length)).toEqual(own);
  expect(foreign.length).toBeGreaterThan(own.length);
  expect(table.count).toBeGreaterThan(table.hashes.length);
});
