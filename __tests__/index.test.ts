import * as library from '../src/index.ts';

test('the library exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'LexiconError',
    'TaggerError',
    'createExtractor',
    'extract',
    'normalize',
  ]);
});
