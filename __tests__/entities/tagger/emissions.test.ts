import fc from 'fast-check';
import { Emissions } from '../../../src/entities/tagger/emissions.ts';
import { documentOf } from '../../../src/text/document.ts';
import { FeatureTable } from '../../../tools/train/features.ts';
import type { Sample } from '../../../tools/train/sample.ts';
import { rowsOf, wordTableOf } from './tables.ts';

const WORDS = ['قال', 'والرياض', 'Google', 'بغداد', '٢٠١٨', '،', 'أحمد'];
const LABELS = 3;
const table = wordTableOf({
  بغداد: { classes: [7, 8, 9, 10], uses: 0x8000_0900 },
  قال: { classes: [3, 4, 5, 6] },
});

/** The hashes of the features of each token of a sentence, as training has them. */
function hashesOf(sample: Sample): number[][] {
  const index = new FeatureTable(table);
  index.add(sample, 1);
  index.close(1);
  const numbers = new Int32Array(1024);
  return index.sentences.flatMap((sentence) =>
    sample.tokens.map((_, i) => {
      const count = index.gather(sentence, i, true, numbers);
      return Array.from(numbers.subarray(0, count), (number) => index.hashes[number] ?? 0);
    }),
  );
}

test('the run time sees the features that training sees', () => {
  const word = fc.constantFrom(...WORDS);
  const bit = fc.constantFrom(0, 1, 6);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, bit), { minLength: 1, maxLength: 7 }), (drawn) => {
      const { tokens } = documentOf(drawn.map(([word]) => word).join(' '));
      const bits = Uint32Array.from(drawn, ([, bit]) => bit);
      const features = hashesOf({ tokens, bits, labels: new Uint8Array(tokens.length), corpus: 0 });
      const weights = new Map(features.flat().map((hash) => [hash, [1, (hash % 7) - 3, hash % 5]]));
      const emissions = new Emissions({ tags: rowsOf(weights, LABELS), words: table });
      const out = new Float32Array(tokens.length * LABELS);
      // The second time everything is remembered.
      for (let time = 0; time < 2; time++) {
        emissions.score(emissions.numbersOf(tokens), 0, tokens.length, bits, out);
        const expected = features.map((list) =>
          [0, 1, 2].map((l) => list.reduce((sum, hash) => sum + (weights.get(hash)?.[l] ?? 0), 0)),
        );
        expect([...out]).toEqual(expected.flat());
      }
    }),
  );
});
