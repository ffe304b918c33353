import { onWholeWords } from '../../../tools/evaluate/conll.ts';

test.each([
  ['a proclitic', 'زار وبريطانيا أمس', 5, 13, 'وبريطانيا'],
  ['marks that hang on the word', 'قال (د أ)، نعم', 5, 8, '(د أ)،'],
  ['nothing where the span is whole', 'قال علي حسن أمس', 4, 11, 'علي حسن'],
])('a span is widened by %s', (_, text, start, end, words) => {
  const [span] = onWholeWords(text, [{ start, end, type: 'LOC' }]);
  expect(text.slice(span?.start, span?.end)).toBe(words);
  expect(span?.type).toBe('LOC');
});
