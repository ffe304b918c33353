import fc from 'fast-check';
import { KeyTable, keyFinder } from '../src/key-table.ts';
import { mapOf, pack, packMap, packTexts, textsIn, unpack } from '../src/packed.ts';

const bytes = pack(3, {
  words: Uint32Array.of(1, 2, 3),
  marks: Uint8Array.of(7),
  weights: Float32Array.of(0.5, -1),
});

test('what is packed comes back, whatever its alignment', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  for (const file of [bytes, shifted.subarray(1)]) {
    const read = unpack(3, file);
    expect([...read('words', 'Uint32Array')]).toEqual([1, 2, 3]);
    expect([...read('marks', 'Uint8Array')]).toEqual([7]);
    expect([...read('weights', 'Float32Array')]).toEqual([0.5, -1]);
  }
});

test.each<[string, () => unknown, RegExp]>([
  ['another version', () => unpack(4, bytes), /version 3, expected 4: run npm run build/],
  ['no packed file', () => unpack(3, new Uint8Array(40)), /version 0, expected 3/],
  ['an empty file', () => unpack(3, new Uint8Array(0)), /expected 3/],
  [
    'a name that is not there',
    () => unpack(3, bytes)('letters', 'Uint8Array'),
    /no Uint8Array named letters/,
  ],
  ['another kind', () => unpack(3, bytes)('words', 'Uint8Array'), /no Uint8Array named words/],
])('%s is refused', (_, read, message) => {
  expect(read).toThrow(message);
});

test('texts and keys come back by their numbers', () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (given) => {
      const keys = new KeyTable();
      for (const text of given) keys.number(text);
      const read = unpack(1, pack(1, { ...keys.arrays('keys'), ...packTexts('texts', given) }));
      const [text, number] = [textsIn(read, 'texts'), keyFinder(read, 'keys')];
      for (const [index, one] of given.entries()) expect([text(index), number(one)]).toEqual([one, index]);
      expect(number(`${given.join('')}!`)).toBe(-1);
    }),
  );
});

test('a map comes back from JSON, whatever its names', () => {
  const names = fc.string({ minLength: 1 }).filter((name) => !name.includes('\n') && name !== '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, fc.integer()), (record) => {
      const map = mapOf<number>(JSON.parse(JSON.stringify(packMap(record))));
      expect([...map]).toEqual(Object.entries(record));
    }),
  );
});
