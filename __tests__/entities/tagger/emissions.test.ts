import fc from 'fast-check';
import { Emissions } from '../../../src/entities/tagger/emissions.ts';
import { documentOf } from '../../../src/text/document.ts';
import { FeatureIndex } from '../../../tools/train/features.ts';
import { rowsOf, wordTableOf } from './tables.ts';

const WORDS = ['قال', 'والرياض', 'Google', 'بغداد', '٢٠١٨', '،', 'أحمد'];
const LABELS = 3;
const table = wordTableOf({
  بغداد: { classes: [7, 8, 9, 10], uses: 0x8000_0900 },
  قال: { classes: [3, 4, 5, 6] },
});

test('the run time sees the features that training sees', () => {
  const word = fc.constantFrom(...WORDS);
  const bit = fc.constantFrom(0, 1, 6);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, bit), { minLength: 1, maxLength: 7 }), (drawn) => {
      const { tokens } = documentOf(drawn.map(([word]) => word).join(' '));
      const bits = Uint32Array.from(drawn, ([, bit]) => bit);
      const labels = new Uint8Array(tokens.length);
      const { fixed, droppable } = new FeatureIndex(table).hashed({ tokens, bits, labels, corpus: 0 });
      const features = fixed.map((list, i) => [...list, ...(droppable[i] ?? [])]);
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
