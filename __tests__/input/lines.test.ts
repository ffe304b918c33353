import fc from 'fast-check';
import { linesOf } from '../../src/input/lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size: number, maxBytes = 100): Promise<[number, string | null][]> {
  const all: [number, string | null][] = [];
  for await (const { number, bytes } of linesOf(inPieces(Buffer.from(text), size), maxBytes)) {
    all.push([number, bytes && Buffer.from(bytes).toString()]);
  }
  return all;
}

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['a last line without an end', 'a\nب', ['a', 'ب']],
  ['a last line with one', 'a\nb\n', ['a', 'b']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
])('%s', async (_name, text, expected) => {
  expect((await lines(text, 3)).map(([, line]) => line)).toEqual(expected);
});

test('a line that is too long is numbered and passed over', async () => {
  expect(await lines('a\n12345\nb\n123456', 2, 4)).toEqual([
    [1, 'a'],
    [2, null],
    [3, 'b'],
    [4, null],
  ]);
});

test('it does not matter where the stream is cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'ب', '\n', '😀')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (s, size) => {
      expect(await lines(s, size)).toEqual(await lines(s, 1000));
    }),
  );
});
