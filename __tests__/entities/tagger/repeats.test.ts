import { kinshipOf } from '../../../src/entities/tagger/facets.ts';
import { repeatFeatures } from '../../../src/entities/tagger/repeats.ts';
import { documentOf } from '../../../src/text/document.ts';
import { wordTableOf } from './tables.ts';

const LABELS = 5;

/** The features of the tokens of a text, each read with certainty as the given label. */
function featuresOf(text: string, labels: readonly number[]): number[][] {
  const document = documentOf(text);
  const stems = Int32Array.from(document.tokens, (token) => kinshipOf(token, wordTableOf({})).stem);
  const shares = new Float32Array(document.tokens.length * LABELS);
  for (const [i, label] of labels.entries()) shares[i * LABELS + label] = 1;
  return repeatFeatures(document, stems, shares, LABELS);
}

test('a word that stands alone has no features', () => {
  expect(featuresOf('قال أحمد', [0, 1])).toEqual([[], []]);
});

test('an occurrence is told what the others were read as, not what it was itself', () => {
  const [name, , plain] = featuresOf('أحمد قال أحمد', [1, 0, 0]);
  const [other, , same] = featuresOf('أحمد قال أحمد', [0, 0, 1]);
  expect(name).toEqual(same);
  expect(plain).toEqual(other);
  expect(name).not.toEqual(plain);
});

test('proclitics and article do not hide a repetition', () => {
  expect(featuresOf('حوثي قال والحوثي', [1, 0, 0])).toEqual(featuresOf('حوثي قال حوثي', [1, 0, 0]));
});

test('the type and the place in the name are told apart', () => {
  const told = [1, 2, 3, 4].map((label) => featuresOf('أحمد قال أحمد', [label, 0, 0])[2]?.join());
  expect(new Set(told).size).toBe(4);
});

test('marks and short words say nothing', () => {
  expect(featuresOf('من . من .', [1, 0, 1, 0])).toEqual([[], [], [], []]);
});
