import { type Example, regress } from '../../../tools/sureness/regression.ts';

/** A hundred uses of each clue: the first always right, the second half the time, the third never. */
const examples: Example[] = [1, 0.5, 0].flatMap((share, clue) =>
  Array.from({ length: 100 }, () => ({ clues: [clue], share })),
);

test('the base is the log odds of the mean share', () => {
  expect(regress(examples, [100, 100, 100]).base).toBeCloseTo(0);
});

test('a clue of right mentions weighs more than one of wrong ones', () => {
  const { weights } = regress(examples, [100, 100, 100]);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBeCloseTo(0);
  expect(weights[2]).toBeLessThan(-0.5);
});

test('a seldom clue weighs less', () => {
  const often = regress(examples, [100, 100, 100]).weights[0] ?? 0;
  const few = examples.filter((_, index) => index % 20 === 0);
  expect(regress(few, [5, 5, 5]).weights[0]).toBeLessThan(often);
});

test('the same examples give the same weights', () => {
  expect(regress(examples, [100, 100, 100])).toEqual(regress(examples, [100, 100, 100]));
});
