import { PhraseTable, packPhrases } from '../../src/claims/phrases.ts';

describe('phrases', () => {
  const table = new PhraseTable(
    packPhrases([
      ['في', 'short'],
      ['في حين ان', 'long'],
      ['في حين', 'middle'],
      ['وفقا ل-', 'open'],
      ['وفقا لما', 'whole'],
    ]),
    1,
  );

  function match(...keys: string[]) {
    return table.match(keys[0] ?? '', (index) => keys[index], 1);
  }

  test('the longest wins', () => {
    expect(match('في', 'حين', 'ان')).toEqual({ length: 3, open: 0, value: 'long' });
    expect(match('في', 'حين', 'كان')).toEqual({ length: 2, open: 0, value: 'middle' });
    expect(match('في', 'بيت')).toEqual({ length: 1, open: 0, value: 'short' });
  });

  test('an open phrase ends inside a word', () => {
    expect(match('وفقا', 'لمصادر')).toEqual({ length: 2, open: 1, value: 'open' });
    expect(match('وفقا', 'ل')).toBeNull();
  });

  test('a whole word wins over the beginning of one, whatever their order', () => {
    expect(match('وفقا', 'لما')).toEqual({ length: 2, open: 0, value: 'whole' });
    expect(match('وفقا', 'لمصادر')).toEqual({ length: 2, open: 1, value: 'open' });
  });

  test('nothing else matches', () => {
    expect(match('على', 'حين')).toBeNull();
  });
});
