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
])('%s', (_, markup, found) => {
  expect(echoes(markup)).toEqual(found);
});
