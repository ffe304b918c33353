import { documentOf } from '../../../src/text/document.ts';
import { isGlued, textsOf } from '../../../tools/train/foreign.ts';
import { labelDocument, type TypedSpan } from '../../../tools/train/sample.ts';

const TYPES = ['PERSON', 'LOC'];

function labelsOf(text: string, mentions: readonly TypedSpan[]) {
  const { labels, proclitics } = labelDocument({ document: documentOf(text), mentions, corpus: 0 }, TYPES);
  return { labels: [...labels], proclitics: [...proclitics] };
}

test('a mention labels its tokens, the first one with its proclitics', () => {
  const { labels, proclitics } = labelsOf('قال وأحمد علي', [{ start: 5, end: 13, type: 'PERSON' }]);
  expect(labels).toEqual([0, 1, 2]);
  expect(proclitics).toEqual([0, 1, 0]);
});

test('of mentions that overlap the longer counts', () => {
  const inner = { start: 4, end: 8, type: 'LOC' };
  const outer = { start: 0, end: 8, type: 'PERSON' };
  expect(labelsOf('علي مصري', [inner, outer]).labels).toEqual([1, 2]);
});

test.each([
  ['of another type', 'قال أحمد', { start: 4, end: 8, type: 'DATE' }],
  ['across lines', 'أحمد\nعلي', { start: 0, end: 8, type: 'PERSON' }],
])('a mention %s is left out', (_, text, mention) => {
  expect(labelsOf(text, [mention]).labels).toEqual([0, 0]);
});

test('rows of another corpus become texts with mentions in our types', () => {
  const sentences = [
    [
      ['و', 'O'],
      ['زار', 'O'],
      ['علي', 'B-PER'],
      ['حسن', 'I-PER'],
      ['بيروت', 'B-LOC'],
    ],
    [
      ['ماركس', 'B-MIS'],
      ['قال', 'O'],
    ],
    [
      ['ل', 'O'],
      ['علي', 'B-PER'],
      ['بيت', 'O'],
      ['ه', 'O'],
    ],
  ] as const;
  const [text] = textsOf(sentences, { PER: 'PERSON', LOC: 'LOC' }, 3, isGlued);
  expect(text?.document.text).toBe('وزار علي حسن بيروت\nلعلي بيته\n');
  expect(
    text?.mentions.map(({ start, end, type }) => `${type} ${text.document.text.slice(start, end)}`),
  ).toEqual(['PERSON علي حسن', 'LOC بيروت', 'PERSON علي']);
});
