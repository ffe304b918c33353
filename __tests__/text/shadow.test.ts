import fc from 'fast-check';
import { normalize, shadowOf } from '../../src/text/shadow.ts';

describe('light form', () => {
  test.each([
    ['vowel signs', 'حالِيًّا', 'حاليا'],
    ['superscript alef', 'هٰذا', 'هذا'],
    ['Quranic marks', 'قُلۡۚ', 'قل'],
    ['tatweel', 'مـحـمد', 'محمد'],
    ['bidi controls and zero-width joiners', '\u202bخبر\u202c \u200fمي\u200cخواهم', 'خبر ميخواهم'],
    ['Persian letters', 'کیف', 'كيف'],
    ['Urdu letters', 'ہے', 'هي'],
    ['presentation forms', 'ﻣﻴﺘﺎ ﺗﺪﺭﺱ', 'ميتا تدرس'],
    ['a ligature of two letters', 'ﻻ', 'لا'],
    ['a ligature of a phrase', 'محمد ﷺ', 'محمد صلى الله عليه وسلم'],
    ['a currency sign whose decomposition is Persian', '5﷼', '5ريال'],
    ['Arabic-Indic and extended digits', '٢٠٢٥ ۱۲', '2025 12'],
    ['Arabic number marks', '١٬٠٠٠٫٥٪', '1,000.5%'],
  ])('%s', (_, text, light) => {
    expect(normalize(text, 'light')).toBe(light);
  });

  test('keeps hamza, final yeh, teh marbuta and Latin case', () => {
    expect(normalize('إلى مكة أحمد OpenAI', 'light')).toBe('إلى مكة أحمد OpenAI');
  });
});

describe('loose form', () => {
  test.each([
    ['alef with hamza, madda or wasla', 'أإآٱ', 'اااا'],
    ['final yeh', 'مستشفى', 'مستشفي'],
    ['teh marbuta', 'مكة', 'مكه'],
    ['letters that Arabic lacks', 'گپچڤژ', 'كبجفز'],
    ['Latin case and accents', 'L’Oréal', 'l’oreal'],
  ])('folds %s', (_, text, loose) => {
    expect(normalize(text)).toBe(loose);
  });
});

describe('the way back to the source', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('ا', 'ل', 'ﷺ', 'ﻻ', 'ً', 'ـ', '\u200f', 'a', ' ', '😀', '\ud800', '٣', 'ﹰ', '\n'),
  });

  test('every unit has an origin inside the source, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, origin } = shadowOf(source);
        expect(origin).toHaveLength(text.length + 1);
        expect(origin[text.length]).toBe(source.length);
        for (let i = 0; i < text.length; i++) {
          expect(origin[i]).toBeLessThan(source.length);
          expect(origin[i]).toBeLessThanOrEqual(origin[i + 1] ?? -1);
        }
      }),
    );
  });

  test('a kept unit stands at its origin', () => {
    const source = 'قَالَ ﷺ: نَعَم';
    const { text, origin } = shadowOf(source);
    expect(source[origin[text.lastIndexOf('ع')] ?? -1]).toBe('ع');
    expect(origin[text.indexOf('صلى')]).toBe(source.indexOf('ﷺ'));
  });

  test('making the light form twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const light = normalize(source, 'light');
        expect(normalize(light, 'light')).toBe(light);
      }),
    );
  });
});
