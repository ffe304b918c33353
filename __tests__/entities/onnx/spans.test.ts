import fc from 'fast-check';
import { bestLabels, LABELS, spanShare } from '../../../src/entities/onnx/spans.ts';
import { beginOf, insideOf, OUTSIDE, spansOf } from '../../../src/entities/tagger/labels.ts';

const PERSON = 0;
const ORG = 1;

/** The shares of words, each given by its labels; the rest of each is `OUTSIDE`. */
function sharesOf(...words: readonly (readonly (readonly [label: number, share: number])[])[]): Float32Array {
  const shares = new Float32Array(words.length * LABELS);
  for (const [word, given] of words.entries()) {
    let rest = 1;
    for (const [label, share] of given) {
      shares[word * LABELS + label] = share;
      rest -= share;
    }
    shares[word * LABELS + OUTSIDE] = rest;
  }
  return shares;
}

test.each<[string, Float32Array, number[]]>([
  ['nothing', sharesOf([]), [OUTSIDE]],
  ['a beginning', sharesOf([[beginOf(PERSON), 0.9]]), [beginOf(PERSON)]],
  [
    'a type that beginning and continuation share',
    sharesOf([
      [beginOf(ORG), 0.35],
      [insideOf(ORG), 0.25],
    ]),
    [beginOf(ORG)],
  ],
  [
    'two types, neither as likely as none',
    sharesOf([
      [beginOf(PERSON), 0.3],
      [beginOf(ORG), 0.3],
    ]),
    [OUTSIDE],
  ],
])('the label of %s', (_, shares, labels) => {
  expect([...bestLabels(shares)]).toEqual(labels);
});

test('a span is as likely as its words together, and what is beside it not being more of it', () => {
  const shares = sharesOf([], [[beginOf(PERSON), 0.9]], [[insideOf(PERSON), 0.8]], [[insideOf(PERSON), 0.1]]);
  expect(spanShare(shares, { first: 0, last: 4 }, 1, 3, PERSON)).toBeCloseTo(0.9 * 0.8 * 0.9);
});

test('a continuation of nothing begins a span; one of a name does not', () => {
  const shares = sharesOf([[insideOf(PERSON), 0.7]], [[insideOf(PERSON), 0.6]]);
  expect(spanShare(shares, { first: 0, last: 2 }, 0, 1, PERSON)).toBeCloseTo(0.7 * 0.4);
  expect(spanShare(shares, { first: 0, last: 2 }, 1, 2, PERSON)).toBeCloseTo(0.6 * 0.3);
});

test('what stands beyond the sentence has no say', () => {
  const shares = sharesOf([[insideOf(PERSON), 0.7]], [[insideOf(PERSON), 0.6]]);
  expect(spanShare(shares, { first: 1, last: 2 }, 1, 2, PERSON)).toBeCloseTo(0.6);
});

test('the shares of spans are those of all ways to label a sentence', () => {
  const words = fc.array(
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })
      .filter((weights) => weights.some((weight) => weight > 0)),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(words, (weights) => {
      const normal = weights.map((row) => row.map((weight) => weight / row.reduce((a, b) => a + b, 0)));
      const shares = sharesOf(
        ...normal.map((row) => row.slice(1).map((share, i) => [i + 1, share] as const)),
      );
      const expected = new Map<string, number>();
      const visit = (labels: number[], share: number): void => {
        if (labels.length < normal.length) {
          for (const [label, own] of (normal[labels.length] ?? []).entries())
            visit([...labels, label], share * own);
          return;
        }
        for (const { first, last, type } of spansOf(labels, 0, labels.length)) {
          const span = `${first} ${last} ${type}`;
          expected.set(span, (expected.get(span) ?? 0) + share);
        }
      };
      visit([], 1);
      for (const [span, share] of expected) {
        const [first = 0, last = 0, type = 0] = span.split(' ').map(Number);
        expect(spanShare(shares, { first: 0, last: normal.length }, first, last, type)).toBeCloseTo(share, 5);
      }
    }),
  );
});
