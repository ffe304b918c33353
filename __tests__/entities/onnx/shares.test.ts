import type { Model } from '../../../src/entities/onnx/model.ts';
import { sharesOf } from '../../../src/entities/onnx/shares.ts';
import { LABELS } from '../../../src/entities/onnx/spans.ts';

/** A model with a piece for each letter and a label for each of two letters; the others have none. */
function lettersModel(room: number): Model & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    labels: ['O', 'B-PER', 'I-PER', 'B-MISC'],
    room,
    pieces: (word) => Array.from(word, (letter) => letter.charCodeAt(0)),
    async logits(pieces) {
      read.push(String.fromCharCode(...pieces));
      const rows = pieces.map((piece) =>
        piece === 98 ? [0, 9, 0, 0] : piece === 105 ? [0, 0, 9, 0] : [1, 0, 0, 9],
      );
      return Float32Array.from(rows.flat());
    },
  };
}

const LABELS_OF_MODEL = Uint8Array.of(0, 1, 2, 0);

function tops(shares: Float32Array): number[] {
  return Array.from({ length: shares.length / LABELS }, (_, word) => {
    const own = shares.subarray(word * LABELS, (word + 1) * LABELS);
    expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    return own.indexOf(Math.max(...own));
  });
}

test('a word has the labels of its first piece; those without a type of ours are outside', async () => {
  expect(tops(await sharesOf(['bx', 'ib', 'xb'], lettersModel(100), LABELS_OF_MODEL))).toEqual([1, 2, 0]);
});

test('windows give what one reading gives', async () => {
  const words = Array.from({ length: 200 }, (_, i) => ['b', 'ixx', 'xi', 'xxxxx'][(i * i) % 4] ?? '');
  const cut = lettersModel(12);
  const whole = await sharesOf(words, lettersModel(10_000), LABELS_OF_MODEL);
  expect(await sharesOf(words, cut, LABELS_OF_MODEL)).toEqual(whole);
  expect(cut.read.every((text) => text.length <= 12)).toBe(true);
});

test('no words are not read', async () => {
  const model = lettersModel(10);
  expect(await sharesOf([], model, LABELS_OF_MODEL)).toHaveLength(0);
  expect(model.read).toEqual([]);
});
