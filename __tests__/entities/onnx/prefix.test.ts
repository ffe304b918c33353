import { loadLexicon } from '../../../src/entities/lexicon/lexicon.ts';
import { prefixReader } from '../../../src/entities/onnx/prefix.ts';
import { documentOf } from '../../../src/text/document.ts';

const readPrefix = prefixReader(loadLexicon());

test.each([
  ['والقاهرة', 1],
  ['للسعودية', 1],
  ['ومحمد', 1],
  ['لبنان', 0],
  ['وليد', 0],
  ['بشار', 0],
  ['ولبنان', 1],
  ['@kareem', 1],
  ['Boeing', 0],
  // Neither word nor rest is known.
  ['وزيدوكر', 0],
  ['وزيدوكر زيدوكر', 1],
])('%s begins with %i letters of proclitics', (text, length) => {
  const { tokens } = documentOf(text);
  const [first] = tokens;
  expect(first && readPrefix(first, new Set(tokens.map(({ key }) => key))).length).toBe(length);
});
