import fc from 'fast-check';
import { mayFollow, OUTSIDE, spansOf } from '../../../src/entities/tagger/labels.ts';
import { Lattice } from '../../../src/entities/tagger/lattice.ts';

const LABELS = 5;

/** Every label sequence that may stand, with its share of all. */
function enumerate(emissions: Float32Array, length: number) {
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    sequences = sequences.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? OUTSIDE;
      return Array.from({ length: LABELS }, (_, to) => to)
        .filter((to) => mayFollow(before, to))
        .map((to) => ({
          labels: [...labels, to],
          score: score + (emissions[i * LABELS + to] ?? 0),
        }));
    });
  }
  const total = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return sequences.map(({ labels, score }) => ({ labels, share: Math.exp(score) / total }));
}

const weight = fc.float({ min: -3, max: 3, noNaN: true });
const chains = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.array(weight, { minLength: LABELS * length, maxLength: LABELS * length }),
  }),
);

const lattice = new Lattice(LABELS);

test('viterbi finds the most probable sequence', () => {
  fc.assert(
    fc.property(chains, (given) => {
      const emissions = Float32Array.from(given.emissions);
      const all = enumerate(emissions, given.length);
      const best = new Uint8Array(given.length);
      lattice.viterbi(emissions, 0, given.length, best);
      const found = all.find(({ labels }) => labels.every((label, i) => label === best[i]));
      expect(found?.share).toBeCloseTo(Math.max(...all.map(({ share }) => share)), 6);
    }),
  );
});

test('marginals are sums over all sequences', () => {
  fc.assert(
    fc.property(chains, fc.nat(LABELS - 1), (given, to) => {
      const emissions = Float32Array.from(given.emissions);
      const all = enumerate(emissions, given.length);
      const sumOf = (holds: (labels: number[]) => boolean) =>
        all.reduce((sum, { labels, share }) => sum + (holds(labels) ? share : 0), 0);
      const sums = lattice.sum(emissions, 0, given.length);
      const last = given.length - 1;
      expect(sums.marginal(last, to)).toBeCloseTo(
        sumOf((labels) => labels[last] === to),
        5,
      );
      expect(sums.marginal(0, to)).toBeCloseTo(
        sumOf((labels) => labels[0] === to),
        5,
      );
    }),
  );
});

test('the probability of a span is that of exactly this mention', () => {
  fc.assert(
    fc.property(chains, fc.nat(3), fc.nat(3), fc.nat(1), (given, a, b, type) => {
      const first = Math.min(a, b) % given.length;
      const last = Math.max(first + 1, Math.min(given.length, Math.max(a, b) + 1));
      const emissions = Float32Array.from(given.emissions);
      const expected = enumerate(emissions, given.length)
        .filter(({ labels }) =>
          spansOf(labels, 0, labels.length).some(
            (span) => span.first === first && span.last === last && span.type === type,
          ),
        )
        .reduce((sum, { share }) => sum + share, 0);
      const sums = lattice.sum(emissions, 0, given.length);
      expect(sums.span(first, last, type)).toBeCloseTo(expected, 5);
    }),
  );
});

test('sentences are read at their own rows', () => {
  const emissions = new Float32Array(4 * LABELS);
  emissions[2 * LABELS + 3] = 5;
  const best = new Uint8Array(4);
  lattice.viterbi(emissions, 2, 4, best);
  expect([...best]).toEqual([0, 0, 3, 0]);
  const sums = lattice.sum(emissions, 2, 4);
  expect(sums.marginal(2, 3)).toBeGreaterThan(0.9);
});
