import fc from 'fast-check';
import { shadowOf } from '../../src/text/shadow.ts';
import type { Token } from '../../src/text/token.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function tokens(text: string): Token[] {
  return tokenize(text, shadowOf(text));
}

function cut(text: string): string[] {
  return tokens(text).map((token) => text.slice(token.start, token.end));
}

describe('cuts', () => {
  test.each<[string, string, string[]]>([
    ['words with their vowel signs', 'قَالَ مُحَمَّدٌ', ['قَالَ', 'مُحَمَّدٌ']],
    ['Arabic marks', 'نعم، لا؛ لماذا؟', ['نعم', '،', 'لا', '؛', 'لماذا', '؟']],
    ['quotation marks', '«نعم»', ['«', 'نعم', '»']],
    ['a proclitic stays on its word', 'وواتساب', ['وواتساب']],
    ['a proclitic stays on a Latin name', 'وOpenAI وـOpenAI', ['وOpenAI', 'وـOpenAI']],
    ['a word with a zero-width joiner', 'می‌خواهم', ['می‌خواهم']],
    ['decimals and thousands', '1.5 و1,000 و1،5', ['1.5', 'و', '1,000', 'و', '1،5']],
    ['a year with its era', '2026م و1447هـ', ['2026', 'م', 'و', '1447', 'هـ']],
    ['a number that ends a sentence', 'عام 2025.', ['عام', '2025', '.']],
    ['letters and digits of a model name', 'GPT-4o وS25', ['GPT', '-', '4o', 'وS25']],
    ['a generation', 'شبكة 5G', ['شبكة', '5G']],
    ['inner Latin marks', "AT&T L'Oréal Booking.com", ['AT&T', "L'Oréal", 'Booking.com']],
    ['a full stop between languages', 'OpenAI.وقال', ['OpenAI', '.', 'وقال']],
    [
      'a URL without its full stop',
      'انظر https://example.com/a?b=1.',
      ['انظر', 'https://example.com/a?b=1', '.'],
    ],
    ['an address', 'راسل info@example.com الآن', ['راسل', 'info@example.com', 'الآن']],
    ['a handle', 'كتب @nasa اليوم', ['كتب', '@nasa', 'اليوم']],
    ['a hashtag', '#محمد_صلاح', ['#', 'محمد', '_', 'صلاح']],
    ['emoji with skin tone', 'شكرا 👍🏽', ['شكرا', '👍🏽']],
    ['a sum', '$4', ['$', '4']],
  ])('%s', (_, text, parts) => {
    expect(cut(text)).toEqual(parts);
  });
});

describe('a proclitic', () => {
  test.each([
    ['may begin a word', 'قال بركان', true],
    ['stands before a quotation', 'لـ"بركان"', false],
    ['stands before a quotation in guillemets', '«بركان»', false],
    ['may follow a closing mark', '"قال" بركان', true],
    ['is no conjunction behind a preposition', 'في ويتشيتا', false],
    ['may be one behind a name', 'علي ووليد', true],
  ])('%s', (_, text, may) => {
    const last = tokens(text).findLast(({ kind }) => kind === 'arabic');
    expect((last?.readings.length ?? 0) > 0).toBe(may);
  });
});

describe('kinds', () => {
  test.each([
    ['كتاب', 'arabic'],
    ['Meta', 'latin'],
    ['وMeta', 'mixed'],
    ['١٥', 'number'],
    ['www.example.com', 'url'],
    ['a.b@example.com', 'email'],
    ['@nasa', 'handle'],
    ['🚀', 'emoji'],
    ['-', 'joiner'],
    ['،', 'mark'],
  ])('%s is %s', (text, kind) => {
    expect(tokens(text).map((token) => token.kind)).toEqual([kind]);
  });
});

test('the gap tells a space from a line break from nothing', () => {
  expect(tokens('أ ب، ج\n\n د').map((token) => token.gap)).toEqual([
    'newline',
    'space',
    'none',
    'space',
    'newline',
  ]);
});

test('each word of an expanded ligature points at the ligature', () => {
  expect(cut('محمد ﷺ')).toEqual(['محمد', 'ﷺ', 'ﷺ', 'ﷺ', 'ﷺ']);
});

test('tokens lie in the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let before = { start: 0, end: 0 };
      for (const token of tokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(before.start);
        expect(token.end).toBeGreaterThanOrEqual(before.end);
        expect(token.end).toBeGreaterThan(token.start);
        before = token;
      }
      expect(before.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('no character that is not blank or invisible is lost', () => {
  const text = 'قال «ماسك»: GPT-4o بسعر 20$ في 3/4/2025؛ 👍 @x #أ_ب 50%';
  expect(cut(text).join('')).toBe(text.replaceAll(' ', ''));
});
