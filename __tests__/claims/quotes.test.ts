import { findQuotations } from '../../src/claims/quotes.ts';
import { documentOf } from '../../src/text/document.ts';

function quotationsOf(text: string): string[] {
  const { tokens } = documentOf(text);
  const found = new Set(findQuotations(tokens).filter((pair) => pair !== null));
  return [...found].map(({ open, close }) => text.slice(tokens[open]?.start, tokens[close]?.end));
}

describe('quotations', () => {
  test.each([
    ['guillemets', 'قال «نعم» وذهب', ['«نعم»']],
    ['curly marks', 'قال “نعم” وذهب', ['“نعم”']],
    ['straight marks', 'قال "نعم" و"لا"', ['"نعم"', '"لا"']],
    ['the outer of two', 'قال «نعم "كلا" نعم» وذهب', ['«نعم "كلا" نعم»']],
    ['none for a mark without a partner', 'قال "نعم وذهب', []],
    ['none across a line break', 'قال "نعم\nوذهب" أخيرا', []],
    ['a pair after a stray mark of another type', 'قال » نعم "لا" وذهب', ['"لا"']],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('every token knows its quotation', () => {
    const { tokens } = documentOf('قال «نعم» وذهب');
    expect(findQuotations(tokens).map((pair) => pair?.open ?? null)).toEqual([null, 1, 1, 1, null]);
  });
});
