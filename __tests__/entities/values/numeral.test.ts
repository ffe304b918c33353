import { parseDigits } from '../../../src/entities/values/numeral.ts';

describe('parseDigits', () => {
  test.each([
    ['15', false, 15],
    ['1,500', false, 1500],
    ['1.500', false, 1500],
    ['1.000.000', false, 1e6],
    ['1,234.5', false, 1234.5],
    ['0.125', false, 0.125],
    ['8133,5', false, 8133.5],
    ['4،6', false, 4.6],
    ['3.143', true, 3.143],
    ['12,500', true, 12500],
    ['1.2.3', false, null],
  ])('%s (scale follows: %s) is %s', (digits, scaleFollows, value) => {
    expect(parseDigits(digits, scaleFollows)).toBe(value);
  });
});
