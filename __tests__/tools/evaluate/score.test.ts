import { macroF1, scoreOf } from '../../../tools/evaluate/score.ts';

test.each<[string, [number, number, number], number[]]>([
  ['all right', [2, 2, 2], [1, 1, 1]],
  ['one missed', [2, 1, 1], [1, 0.5, 2 / 3]],
  ['nothing found', [2, 0, 0], [0, 0, 0]],
  ['nothing there', [0, 0, 0], [0, 0, 0]],
])('scoreOf: %s', (_, counts, wanted) => {
  const { precision, recall, f1 } = scoreOf(...counts);
  [precision, recall, f1].forEach((share, index) => {
    expect(share).toBeCloseTo(wanted[index] ?? -1);
  });
});

describe('macroF1', () => {
  test('a rare label weighs as much as a common one', () => {
    const pairs: [string, string][] = [
      ['asserted', 'asserted'],
      ['asserted', 'asserted'],
      ['asserted', 'asserted'],
      ['possible', 'asserted'],
    ];
    expect(macroF1(pairs)).toBeCloseTo(((2 * 3) / 7 + 0) / 2);
  });

  test('a label that was only found counts against', () => {
    expect(macroF1([['asserted', 'possible']])).toBe(0);
  });
});
