import { pack, unpack } from '../src/packed.ts';

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
