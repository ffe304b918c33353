import { type Case, regress } from '../../../tools/salience/regression.ts';

/** Of ten cases with the feature eight hold, of ten without two. */
const cases: Case[] = [1, 0].flatMap((value) =>
  Array.from({ length: 10 }, (_, index) => ({
    values: [1, value],
    holds: value === 1 ? index < 8 : index < 2,
  })),
);

test('without a ridge the weights are the log odds', () => {
  const [bias, weight] = regress(cases, 0);
  expect(bias).toBeCloseTo(Math.log(2 / 8));
  expect(weight).toBeCloseTo(Math.log(8 / 2) - Math.log(2 / 8));
});

test('a ridge draws a weight towards zero, and leaves the bias free', () => {
  const [bias, weight] = regress(cases, 1000);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(0.1);
  expect(bias).toBeCloseTo(0, 1);
});

test('two features that say the same share the weight', () => {
  const doubled = cases.map(({ values: [bias = 1, value = 0], holds }) => ({
    values: [bias, value, value],
    holds,
  }));
  const [, one, other] = regress(doubled, 1);
  expect(one).toBeCloseTo(other ?? Number.NaN);
});
