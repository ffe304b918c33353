import { MASDAR, OWN, ownedNouns } from '../../src/arabic/inflection.ts';

describe('shapes of nouns', () => {
  test.each(['تطوير', 'اطلاق', 'استهداف', 'انخفاض'])('%s is a verbal noun', (word) => {
    expect(MASDAR.test(word)).toBe(true);
  });

  test.each(['قائمه', 'موعد', 'هاتف'])('%s is none', (word) => {
    expect(MASDAR.test(word)).toBe(false);
  });

  test.each(['مسؤوليتها', 'إصابته', 'علاقتهم'])('%s has an owner', (word) => {
    expect(OWN.test(word)).toBe(true);
  });

  test('a feminine ending is no pronoun', () => {
    expect(OWN.test('شركة')).toBe(false);
  });

  test.each([
    ['زواجها', 'زواج'],
    ['اصابته', 'اصابه'],
  ])('%s may be %s with its owner', (word, noun) => {
    expect(ownedNouns(word)).toContain(noun);
  });
});
