import { salienceOf } from '../../src/entities/salience.ts';
import { marked } from './sample.ts';

function salience(markup: string, groups: number[][]): number[] {
  const { document, mentions } = marked(markup);
  return salienceOf(
    document,
    groups.map((group) => group.flatMap((index) => mentions[index] ?? [])),
  );
}

test('the most central group has 1', () => {
  expect(Math.max(...salience('قال [PERSON سامي] ثم [PERSON علي] ذلك', [[0], [1]]))).toBe(1);
});

test.each([
  ['what is named more often', '[ORG ميتا] ثم [ORG آبل] ثم [ORG آبل] ثم [ORG آبل]', [[0], [1, 2, 3]], 1],
  ['what is named earlier', 'قالت [ORG ميتا] إن [ORG آبل] غابت', [[0], [1]], 0],
  ['what the headline names', '[ORG آبل] تغيب اليوم\nقالت [ORG ميتا] ثم [ORG ميتا] ذلك.', [[1, 2], [0]], 1],
])('%s is more central', (_, markup, groups, most) => {
  const values = salience(markup, groups);
  expect(values[most]).toBe(1);
  expect(values[1 - most]).toBeLessThan(1);
});

test('no groups have no salience', () => {
  expect(salience('لا شيء', [])).toEqual([]);
});
