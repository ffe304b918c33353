import { readNdjson } from '../../src/input/ndjson.ts';

async function read(text: string, fields = { text: 'text', id: 'id' }, maxBytes = 1000) {
  const chunks = (async function* () {
    yield Buffer.from(text);
  })();
  const all: unknown[] = [];
  for await (const line of readNdjson(chunks, fields, null, maxBytes)) {
    all.push(line.error ? [line.number, line.error.message] : [line.number, line.id, line.text]);
  }
  return all;
}

test.each<[string, string, unknown[]]>([
  ['a text and an identifier', '{"id":"a1","text":"ميتا"}', [[1, 'a1', 'ميتا']]],
  ['a number as identifier', '{"id":7,"text":"ميتا"}', [[1, '7', 'ميتا']]],
  ['no identifier', '{"text":"ميتا"}', [[1, null, 'ميتا']]],
  [
    'a mark before the first line, and CRLF',
    '\ufeff{"text":"أ"}\r\n{"text":"ب"}\r\n',
    [
      [1, null, 'أ'],
      [2, null, 'ب'],
    ],
  ],
  [
    'empty lines between',
    '{"text":"أ"}\n\n  \n{"text":"ب"}',
    [
      [1, null, 'أ'],
      [4, null, 'ب'],
    ],
  ],
  [
    'a bad line, and the others go on',
    '{"text":\n{"text":"ب"}',
    [
      [1, 'not valid JSON'],
      [2, null, 'ب'],
    ],
  ],
  [
    'no object',
    '[1]\nnull\n"x"',
    [
      [1, 'no text in the field ‘text’'],
      [2, 'not a JSON object'],
      [3, 'not a JSON object'],
    ],
  ],
  ['a field of another kind', '{"text":5}', [[1, 'no text in the field ‘text’']]],
])('%s', async (_name, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test('the fields can be named', async () => {
  expect(await read('{"url":"u","body":"ميتا"}', { text: 'body', id: 'url' })).toEqual([[1, 'u', 'ميتا']]);
});

test('a line over the limit is reported and the next is read', async () => {
  const long = JSON.stringify({ text: 'x'.repeat(50) });
  expect(await read(`${long}\n{"text":"ب"}`, undefined, 40)).toEqual([
    [1, 'line of more than 40 bytes'],
    [2, null, 'ب'],
  ]);
});
