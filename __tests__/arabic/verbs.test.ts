import { looksRelative } from '../../src/arabic/adjectives.ts';
import { loosen } from '../../src/arabic/letters.ts';
import { looksLikeSheDid, looksLikeSheDoes } from '../../src/arabic/verbs.ts';

test.each([
  ['أعلنت', true],
  ['منشورات', false],
  ['بيت', false],
])('%s looks like a feminine perfect: %s', (word, expected) => {
  expect(looksLikeSheDid(loosen(word))).toBe(expected);
});

test.each([
  ['تعلن', true],
  ['تحذف', true],
  ['تطبيقات', false],
  ['تحديث', false],
  ['تغريدة', false],
  ['بيان', false],
])('%s looks like a feminine imperfect: %s', (word, expected) => {
  expect(looksLikeSheDoes(loosen(word))).toBe(expected);
});

test.each([
  ['العالي', true],
  ['الاجتماعية', true],
  ['الترفيع', false],
])('%s looks like a relative adjective: %s', (word, expected) => {
  expect(looksRelative(loosen(word))).toBe(expected);
});
