import { masculineOf } from '../../src/arabic/adjectives.ts';

describe('the masculine singular of an adjective', () => {
  test.each([
    ['دوليه', 'دولي'],
    ['سابقين', 'سابق'],
    ['كبيرات', 'كبير'],
    ['سابق', 'سابق'],
    ['عين', 'عين'],
  ])('%s: %s', (adjective, masculine) => {
    expect(masculineOf(adjective)).toBe(masculine);
  });
});
