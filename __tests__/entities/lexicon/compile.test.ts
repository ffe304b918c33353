import { faultsOf, lexiconWith } from './sample.ts';

test('a packed entry keeps its type, labels and Wikidata id', () => {
  const lexicon = lexiconWith(
    ['ORG/company', 'ميتا', 'Meta Platforms', 'Meta', 'Q380', '-'],
    ['LOC/city', 'باريس', '-', '-', '-', '-'],
  );
  expect(lexicon.thing(0)).toEqual({
    type: 'ORG',
    subtype: 'company',
    labels: { ar: 'ميتا', en: 'Meta Platforms' },
    wikidata: 'Q380',
    ref: null,
    exact: null,
  });
  expect(lexicon.thing(1)).toMatchObject({ labels: { ar: 'باريس', en: null }, wikidata: null });
});

test('a word that is not in the lexicon has no number', () => {
  const lexicon = lexiconWith(['LOC/city', 'باريس', '-', '-', '-', '-']);
  expect(lexicon.word('باريس')).toBeGreaterThanOrEqual(0);
  expect(lexicon.word('لندن')).toBe(-1);
  expect(lexicon.word('')).toBe(-1);
});

describe('faults', () => {
  test.each<[string, RegExp, string[][]]>([
    ['a missing column', /sample\.tsv:1: ميتا: has 5 columns/, [['ORG/company', 'ميتا', 'Meta', '-', '-']]],
    ['an unknown type', /unknown type ORG\/firm/, [['ORG/firm', 'ميتا', 'Meta', '-', '-', '-']]],
    ['a malformed id', /not a Wikidata id: 380/, [['ORG/company', 'ميتا', 'Meta', '-', '380', '-']]],
    ['an unknown group', /unknown group @food/, [['ORG/company', '?ميتا', 'Meta', '-', '-', '@food']]],
    [
      'ambiguous forms without evidence',
      /nothing is evidence/,
      [['ORG/company', '?ميتا', '-', '-', '-', '-']],
    ],
    [
      'a form of two entries',
      /sample\.tsv:2: باريس also stands in sample\.tsv:1/,
      [
        ['LOC/city', 'باريس', '-', '-', '-', '-'],
        ['ORG/team', 'باريس', '-', '-', '-', '-'],
      ],
    ],
  ])('%s', (_, fault, rows) => {
    expect(faultsOf(...rows).join('\n')).toMatch(fault);
  });

  test('none where one of two entries marks the shared form as ambiguous', () => {
    expect(
      faultsOf(
        ['LOC/city', 'برشلونة', '-', '-', '-', '-'],
        ['ORG/team', '?برشلونة', '-', '-', '-', '@sport'],
      ),
    ).toEqual([]);
  });
});
