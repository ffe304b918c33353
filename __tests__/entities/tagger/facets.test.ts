import fc from 'fast-check';
import { Facet, kinshipOf, neighbourFacets, wordFacets } from '../../../src/entities/tagger/facets.ts';
import { wordHash } from '../../../src/entities/tagger/spelling.ts';
import { EDGE_PROFILE, UNKNOWN_PROFILE } from '../../../src/entities/tagger/words.ts';
import { documentOf } from '../../../src/text/document.ts';
import type { Token } from '../../../src/text/token.ts';
import { wordTableOf } from './tables.ts';

const NOTHING = wordTableOf({});

function tokenOf(word: string): Token {
  const [token] = documentOf(word).tokens;
  if (token === undefined) throw new Error(`no token in ${word}`);
  return token;
}

function facetsOf(word: string, table = NOTHING): Map<number, number[]> {
  const facets = new Map<number, number[]>();
  wordFacets(tokenOf(word), table, (facet, value) =>
    facets.set(facet, [...(facets.get(facet) ?? []), value]),
  );
  return facets;
}

test.each([
  ['hamza, vowel signs and tatweel', 'أحـمَد', 'احمد'],
  ['teh marbuta and final yeh', 'مدرسة', 'مدرسه'],
  ['Arabic-Indic digits, and how many there are', '٢٠١٨', '7'],
  ['Latin case', 'Google', 'google'],
])('%s make no difference to the word', (_, one, other) => {
  expect(facetsOf(one).get(Facet.word)).toEqual(facetsOf(other).get(Facet.word));
});

test.each([
  ['الحكومة', 'حكومة'],
  ['والحكومة', 'حكومة'],
  ['للحكومة', 'حكومة'],
  ['بالحكومة', 'حكومة'],
  ['ودمشق', 'دمشق'],
  ['ولبنان', 'لبنان'],
  ['لبنان', 'لبنان'],
  ['ولد', 'ولد'],
])('the stem of %s is that of %s', (word, stem) => {
  const table = wordTableOf({ لبنان: { rank: 9 }, بنان: { rank: 16 }, الحكومة: { rank: 7 } });
  expect(facetsOf(word, table).get(Facet.stem)).toEqual([wordHash(tokenOf(stem).key)]);
});

test('a word gives up to four beginnings and four endings, never itself', () => {
  const facets = facetsOf('بغداد');
  expect(facets.get(Facet.prefix)).toEqual(['ب', 'بغ', 'بغد', 'بغدا'].map(wordHash));
  expect(facets.get(Facet.suffix)).toHaveLength(4);
  expect(facetsOf('من').get(Facet.prefix)).toEqual([wordHash('م')]);
});

test.each([
  ['GPT4o', 'ABC12x', true],
  ['Google', 'GOOGLE', false],
  ['Google', 'Microsoft', true],
  ['قال', 'said', false],
])('%s and %s have one shape: %s', (one, other, same) => {
  const [a, b] = [facetsOf(one).get(Facet.shape), facetsOf(other).get(Facet.shape)];
  if (same) expect(a).toEqual(b);
  else expect(a).not.toEqual(b);
});

test('classes are those of the word, or of its stem where only that is known', () => {
  const table = wordTableOf({
    بغداد: { classes: [7, 8, 9, 10], rank: 9 },
    لبغداد: { classes: [1, 2, 3, 4], rank: 14 },
  });
  expect(facetsOf('بغداد', table).get(Facet.class1)).toEqual([8]);
  expect(facetsOf('لبغداد', table).get(Facet.class1)).toEqual([2]);
  expect(facetsOf('لبغداد', table).get(Facet.stemClass0 + 1)).toEqual([8]);
  expect(facetsOf('وبغداد', table).get(Facet.class1)).toEqual([8]);
  expect(facetsOf('دمشق', table).get(Facet.class0)).toEqual([0]);
});

test('a neighbour that is not there is told from one that is not known', () => {
  const unknown = kinshipOf(tokenOf('دمشق'), NOTHING);
  expect(unknown.profile).toBe(UNKNOWN_PROFILE);
  expect(EDGE_PROFILE).not.toBe(UNKNOWN_PROFILE);
  const values = (before: typeof unknown | null) => {
    const found: number[] = [];
    neighbourFacets(before, unknown, null, (facet, value) => {
      if (facet === Facet.profileBefore) found.push(value);
    });
    return found;
  };
  expect(values(null)).not.toEqual(values(unknown));
});

test('any string gives finite facets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const token of documentOf(text).tokens) {
        wordFacets(token, NOTHING, (facet, value, reach) => {
          expect(Number.isInteger(facet) && Number.isInteger(value) && reach >= 0 && reach <= 2).toBe(true);
        });
      }
    }),
  );
});
