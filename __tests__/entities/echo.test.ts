import { findEchoes } from '../../src/entities/echo.ts';
import { marked, textsOf } from './sample.ts';

function echoes(markup: string): string[] {
  const { document, mentions } = marked(markup);
  return textsOf(document, findEchoes(document, mentions, []));
}

test.each<[string, string, string[]]>([
  ['a family name after the full name', 'قال [PERSON مارك زوكربيرغ] أمس. وأضاف زوكربيرغ', ['زوكربيرغ']],
  ['a family name with a proclitic', 'قال [PERSON سام ألتمان] أمس. ولألتمان رأي', ['ألتمان']],
  ['not before the full name', 'زوكربيرغ غائب. قال [PERSON مارك زوكربيرغ] أمس', []],
  ['a family name in the headline', 'زوكربيرغ يعد بالمزيد\nقال [PERSON مارك زوكربيرغ] أمس.', ['زوكربيرغ']],
  ['not the last word of an organisation', 'أعلنت [ORG شركة النور] أن النور عاد', []],
  ['not where a mention already stands', '[PERSON مارك زوكربيرغ] ثم [PERSON زوكربيرغ]', []],
  ['a family name with its بن', 'قال [PERSON محمد بن سلمان] أمس. وأضاف بن سلمان', ['بن سلمان']],
  [
    'a family name of several parts',
    'قال [PERSON علي بن عبد العزيز] أمس. ورأي بن عبد العزيز',
    ['بن عبد العزيز'],
  ],
  ['not the given name behind بن', 'قالت [PERSON عائشة بن أحمد] أمس. وجاء أحمد', []],
  ['not the second half of a name', 'قال [PERSON محمود عبد الفتاح] أمس. والله الفتاح', []],
  [
    'not the last word of a compound',
    'قال [PERSON حسن نصر الله] أمس. الحمد الله، قال لنصر الله',
    ['نصر الله'],
  ],
  [
    'the longer of two family names',
    'زار [PERSON علي سلمان] ثم [PERSON محمد بن سلمان]. قال بن سلمان',
    ['بن سلمان'],
  ],
  ['not a word with another hamza', 'حضر [PERSON عادل إمام] أمس. وقف أمام الجمهور، ثم قال امام', ['امام']],
])('%s', (_, markup, found) => {
  expect(echoes(markup)).toEqual(found);
});
