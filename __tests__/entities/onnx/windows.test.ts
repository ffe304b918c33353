import fc from 'fast-check';
import { windowsOf } from '../../../src/entities/onnx/windows.ts';

/** Words of up to 9 pieces and a room that holds each. */
const cases = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 }),
  fc.integer({ min: 9, max: 64 }),
);

function sum(lengths: readonly number[], first: number, last: number): number {
  return lengths.slice(first, last).reduce((a, b) => a + b, 0);
}

test('words that fit are one window', () => {
  expect(windowsOf([1, 2, 1], 4)).toEqual([{ first: 0, last: 3, from: 0, to: 3 }]);
});

test('no words are no window', () => {
  expect(windowsOf([], 4)).toEqual([]);
});

test('a quarter is read twice, and each window decides about its half of it', () => {
  expect(windowsOf(new Array(20).fill(1), 16)).toEqual([
    { first: 0, last: 16, from: 0, to: 14 },
    { first: 12, last: 20, from: 14, to: 20 },
  ]);
});

test('words that fill a window alone are each read', () => {
  expect(windowsOf([9, 9, 9], 9).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('what stands before a word that fills a window is read once', () => {
  const words = new Array(16).fill(1);
  expect(windowsOf([...words, 16, ...words], 16).map(({ first, last }) => [first, last])).toEqual([
    [0, 16],
    [16, 17],
    [17, 33],
  ]);
});

test('every word is decided about once, in order, by a window that reads it', () => {
  fc.assert(
    fc.property(cases, ([lengths, room]) => {
      let decided = 0;
      for (const { first, last, from, to } of windowsOf(lengths, room)) {
        expect(from).toBe(decided);
        expect(first <= from && from < to && to <= last).toBe(true);
        decided = to;
      }
      expect(decided).toBe(lengths.length);
    }),
  );
});

test('no window holds more than its room', () => {
  fc.assert(
    fc.property(cases, ([lengths, room]) => {
      for (const { first, last } of windowsOf(lengths, room)) {
        expect(sum(lengths, first, last)).toBeLessThanOrEqual(room);
      }
    }),
  );
});

test('words of one piece are decided about at least an eighth of a window from a cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 8, max: 64 }), (count, room) => {
      for (const { first, last, from, to } of windowsOf(new Array(count).fill(1), room)) {
        const least = Math.floor(room / 8);
        if (first > 0) expect(from - first).toBeGreaterThanOrEqual(least);
        if (last < count) expect(last - to).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});

test('what is read in all is a small multiple of the text', () => {
  fc.assert(
    fc.property(cases, ([lengths, room]) => {
      const read = windowsOf(lengths, room).reduce(
        (all, { first, last }) => all + sum(lengths, first, last),
        0,
      );
      expect(read).toBeLessThanOrEqual(3 * sum(lengths, 0, lengths.length) + room);
    }),
  );
});
