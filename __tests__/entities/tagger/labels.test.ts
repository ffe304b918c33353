import {
  beginOf,
  insideOf,
  isBegin,
  mayFollow,
  OUTSIDE,
  spansOf,
  typeOf,
} from '../../../src/entities/tagger/labels.ts';

test('a label tells its type and whether it begins a mention', () => {
  for (let type = 0; type < 6; type++) {
    expect([typeOf(beginOf(type)), isBegin(beginOf(type))]).toEqual([type, true]);
    expect([typeOf(insideOf(type)), isBegin(insideOf(type))]).toEqual([type, false]);
  }
});

test.each([
  ['a beginning after anything', insideOf(2), beginOf(1), true],
  ['a continuation of the same type', beginOf(1), insideOf(1), true],
  ['a further continuation', insideOf(1), insideOf(1), true],
  ['a continuation of another type', beginOf(0), insideOf(1), false],
  ['a continuation of nothing', OUTSIDE, insideOf(0), false],
])('%s', (_, from, to, allowed) => {
  expect(mayFollow(from, to)).toBe(allowed);
});

test.each([
  [
    'two mentions side by side',
    [1, 2, 1, 0],
    [
      [0, 2, 0],
      [2, 3, 0],
    ],
  ],
  ['a mention that ends with the sentence', [0, 3, 4], [[1, 3, 1]]],
  ['a continuation of nothing begins a mention', [0, 2, 2], [[1, 3, 0]]],
  [
    'a continuation of another type begins a mention',
    [1, 4],
    [
      [0, 1, 0],
      [1, 2, 1],
    ],
  ],
])('%s', (_, labels, spans) => {
  const found = spansOf(labels, 0, labels.length);
  expect(found.map(({ first, last, type }) => [first, last, type])).toEqual(spans);
});
