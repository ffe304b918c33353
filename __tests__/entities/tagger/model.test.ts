import fc from 'fast-check';
import { MODEL_FILE, readData } from '../../../src/data.ts';
import { modelOf, packModel } from '../../../src/entities/tagger/model.ts';
import { rowOf } from '../../../src/entities/tagger/rows.ts';
import { isIntact, sealed } from '../../../tools/train/seal.ts';
import { rowsOf, wordTableOf } from './tables.ts';

const model = {
  tags: rowsOf(
    new Map([
      [5, [1, -2, 3]],
      [69, [4, 5, -6]],
    ]),
    3,
  ),
  kept: 0.75,
  repeats: rowsOf(new Map([[9, [1, 1, 1]]]), 3),
  words: wordTableOf({ بغداد: { classes: [1, 2, 3, 4], uses: 77, rank: 5 } }),
  digests: {
    rows: Uint16Array.of(0, 1),
    stems: Int32Array.of(-5),
    sums: Int8Array.of(1, -2, 3),
    steps: Uint8Array.of(2),
  },
  proclitics: rowsOf(new Map([[3, [-7]]]), 1),
};

test('a model comes back as it was packed', () => {
  expect(modelOf(packModel(model))).toEqual(model);
});

test('every row is found, and no other', () => {
  const hashes = fc.uniqueArray(fc.integer({ min: -50, max: 50 }).filter((hash) => hash !== 0));
  fc.assert(
    fc.property(hashes, (present) => {
      const rows = rowsOf(new Map(present.map((hash) => [hash, [hash]])), 1);
      for (let hash = -60; hash <= 60; hash++) {
        const row = hash === 0 ? -1 : rowOf(rows, hash);
        expect(row < 0 ? null : rows.weights[row]).toBe(present.includes(hash) ? hash : null);
      }
    }),
  );
});

test('a model cut short is not taken for one', () => {
  const bytes = packModel(model);
  expect(() => modelOf(bytes.subarray(0, bytes.length - 16))).toThrow(RangeError);
});

test('the weights of the package are as they were sealed', () => {
  expect(isIntact(readData(MODEL_FILE))).toBe(true);
});

test('a changed byte, or a missing one, breaks the seal', () => {
  const file = sealed(packModel(model));
  expect(isIntact(file)).toBe(true);
  expect(isIntact(file.subarray(0, file.length - 1))).toBe(false);
  file[40] = (file[40] ?? 0) ^ 1;
  expect(isIntact(file)).toBe(false);
  expect(isIntact(new Uint8Array(2))).toBe(false);
});

test('another file is not taken for a model', () => {
  expect(() => modelOf(new Uint8Array(64))).toThrow(RangeError);
});
