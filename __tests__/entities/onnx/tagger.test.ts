import { LABELS } from '../../../src/entities/onnx/spans.ts';
import { taggingOf } from '../../../src/entities/onnx/tagger.ts';
import { beginOf, insideOf, OUTSIDE } from '../../../src/entities/tagger/labels.ts';
import { wholeWord } from '../../../src/text/clitics.ts';
import { documentOf } from '../../../src/text/document.ts';

const PERSON = 0;

function tagging(text: string, labels: readonly number[], share = 0.9) {
  const document = documentOf(text);
  expect(document.tokens).toHaveLength(labels.length);
  const shares = new Float32Array(labels.length * LABELS);
  for (const [word, label] of labels.entries()) {
    shares[word * LABELS + OUTSIDE] = 1 - share;
    shares[word * LABELS + label] = share;
  }
  return taggingOf(document, shares, ({ key }) =>
    key.startsWith('و') ? { length: 1, rest: key.slice(1), assimilated: false } : wholeWord(key),
  );
}

test('a mention has its tokens, its offsets without proclitics, and its probability', () => {
  expect(tagging('قال وزيدو كرمو', [OUTSIDE, beginOf(PERSON), insideOf(PERSON)]).candidates).toMatchObject(
    [
      {
        first: 1,
        last: 3,
        start: 5,
        end: 14,
        prefix: 'و',
        type: 'PERSON',
        evidence: 'model',
        confidence: 0.81,
      },
    ].map(({ confidence, ...rest }) => ({ ...rest, confidence: expect.closeTo(confidence, 5) })),
  );
});

test('no mention crosses the end of a sentence', () => {
  const { candidates } = tagging('زيدو\nكرمو', [beginOf(PERSON), insideOf(PERSON)]);
  expect(candidates.map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('spans are scored by type; what is no span of a sentence scores 0', () => {
  const { score } = tagging('زيدو كرمو\nقال', [beginOf(PERSON), insideOf(PERSON), OUTSIDE]);
  expect(score(0, 2, 'PERSON')).toBeCloseTo(0.81);
  expect(score(0, 2, 'ORG')).toBe(0);
  expect(score(0, 2, 'DATE')).toBe(0);
  expect(score(0, 3, 'PERSON')).toBe(0);
  expect(score(1, 1, 'PERSON')).toBe(0);
  expect(score(9, 10, 'PERSON')).toBe(0);
});
