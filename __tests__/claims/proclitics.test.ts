import { loosen } from '../../src/arabic/letters.ts';
import { hasPreposition } from '../../src/claims/proclitics.ts';
import { loadLexicon } from '../../src/claims/unpack.ts';

describe('a noun begins with a preposition', () => {
  test.each([
    ['للرئيس', true],
    ['لمراسل', true],
    ['بمتابعة', true],
    ['بيان', false],
    ['بلاده', false],
    ['لاعبو', false],
    ['الرئيس', false],
  ])('%s: %s', (noun, expected) => {
    const definite = noun.startsWith('ال') || noun.startsWith('لل');
    expect(hasPreposition(loosen(noun), noun, definite, loadLexicon())).toBe(expected);
  });
});
