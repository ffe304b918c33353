import fc from 'fast-check';
import { readable } from '../../src/input/html.ts';
import { documentOf } from '../../src/text/document.ts';

const words = (html: string) => documentOf(html, readable(html)).tokens.map((token) => token.light);
const sentences = (html: string) => documentOf(html, readable(html)).sentences.length;

describe('what a reader sees', () => {
  test.each<[string, string, string[]]>([
    ['tags go', '<p>أعلنت <b>ميتا</b></p>', ['أعلنت', 'ميتا']],
    ['> inside a value ends no tag', '<a title="a > b" href=\'>\'>ميتا</a>', ['ميتا']],
    ['an apostrophe in a bare value opens no quote', "<a title=it's>ميتا</a>", ['ميتا']],
    ['comments go', 'أ <!-- <p>لا</p> --> ب', ['أ', 'ب']],
    ['scripts and styles go', '<script>if (a<b) "x"</script><STYLE>p{}</Style >ميتا', ['ميتا']],
    ['of the head only the title is read', '<head><meta content="x"><title>ميتا</title></head>', ['ميتا']],
    ['a declaration goes', '<!doctype html><?xml x?>ميتا', ['ميتا']],
    ['< before anything else is a character', '5 < 6 <', ['5', '<', '6', '<']],
    ['named references', '&laquo;ميتا&raquo;', ['«', 'ميتا', '»']],
    ['a word may end in a reference', 'AT&amp;T caf&eacute;', ['AT&T', 'café']],
    ['numbers in ten and sixteen', '&#1605;&#x64a;&#x62A;&#1575;', ['ميتا']],
    ['old numbers of windows-1252', '&#147;', ['“']],
    ['what is no reference stays', '&nosuch; &;', ['&', 'nosuch', ';', '&', ';']],
    ['an open tag at the end', 'ميتا <a href="x', ['ميتا']],
    ['an open script', 'ميتا <script> var', ['ميتا']],
  ])('%s', (_name, html, expected) => {
    expect(words(html)).toEqual(expected);
  });

  test('a token of references spans all of them in the page', () => {
    const html = '<b>caf&eacute;</b>';
    const [token] = documentOf(html, readable(html)).tokens;
    expect(html.slice(token?.start, token?.end)).toBe('caf&eacute;');
  });

  test.each<[string, string, number]>([
    ['the border of a block ends a sentence', '<h1>عنوان</h1><p>أول<br>ثان', 3],
    ['a line break in the source does not', '<p>أعلنت\nميتا\r\nاليوم</p>', 1],
    ['nor does an inline tag', '<p>أعلنت <a>ميتا</a> اليوم</p>', 1],
  ])('%s', (_name, html, count) => {
    expect(sentences(html)).toBe(count);
  });
});

describe('any string', () => {
  const part = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '&',
    ';',
    '#',
    '<!--',
    '-->',
    '<p ',
    '</script',
    '<script>',
    'م',
    '\n',
  );
  const soup = fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));

  test('keeps its length', () => {
    fc.assert(fc.property(soup, (html) => readable(html).length === html.length));
  });

  test.each(['<', '<a ', '<a b="', '<!--', '<script>', '</script ', '&#', '&a', '<a b=', '<!'])(
    '%j a hundred thousand times is read at once',
    (unit) => {
      const html = unit.repeat(100_000);
      const start = performance.now();
      expect(readable(html)).toHaveLength(html.length);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
