import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/messages.ts';
import { DEFAULTS } from '../../src/cli/settings.ts';

function problem(args: string[]): string {
  try {
    parseArguments(args);
  } catch (thrown) {
    if (thrown instanceof UsageError) return thrown.message;
  }
  return 'none';
}

test('no options mean the defaults', () => {
  expect(parseArguments(['a.txt', '-'])).toEqual({ settings: { ...DEFAULTS, paths: ['a.txt', '-'] } });
});

test.each([
  [['--types', 'person, Org'], { types: ['PERSON', 'ORG'] }],
  [['--min-confidence', '0.5'], { minConfidence: 0.5 }],
  [['--key-claims=3'], { keyClaims: 3 }],
  [['--only', 'claims'], { only: 'claims' }],
  [['--encoding', 'Arabic'], { encoding: 'iso-8859-6' }],
  [['--tagger', 'none'], { tagger: 'none' }],
  [['--tagger', 'onnx:models/ner'], { tagger: 'onnx:models/ner' }],
  [['-o', 'x.json'], { output: 'x.json' }],
  [['--out-dir', 'x', '--force'], { outDir: 'x', force: true }],
  [['--normalize'], { normalize: 'loose' }],
  [['--normalize', 'light'], { normalize: 'light' }],
  [['--no-color', '-q'], { color: false, quiet: true }],
  [['--format', 'summary', '--reshape'], { format: 'summary', reshape: true }],
])('%j', (args, expected) => {
  expect(parseArguments(args)).toMatchObject({ settings: expected });
});

test.each([
  [['--normalize', 'a.txt'], ['a.txt']],
  [['--normalize', 'light', 'a.txt'], ['a.txt']],
  [['--', '--pretty'], ['--pretty']],
])('the inputs of %j are %j', (args, paths) => {
  expect(parseArguments(args)).toMatchObject({ settings: { paths } });
});

test.each([
  [['--fromat', 'json'], "unknown option '--fromat' (did you mean --format?)"],
  [
    ['--format', 'xml'],
    "option '--format <format>' argument 'xml' is invalid. Allowed choices are json, ndjson, summary",
  ],
  [['--types', 'ORG,CITY'], 'Types are PERSON, ORG,'],
  [['--min-confidence', '2'], 'It takes a number from 0 to 1'],
  [['--min-confidence', ''], 'It takes a number from 0 to 1'],
  [['--max-bytes', '0'], 'It takes a whole number from 1 on'],
  [['--max-bytes', '16MB'], 'It takes a whole number from 1 on'],
  [['--encoding', 'utf-9'], 'Try utf-8, utf-16le, windows-1256 or iso-8859-6'],
  [['--tagger', 'bert'], 'It takes crf, none, or onnx: and a folder'],
  [['--tagger', 'onnx:'], 'It takes crf, none, or onnx: and a folder'],
  [['--pretty', '--compact'], 'cannot be used with'],
  [['-o', 'x', '--out-dir', 'y'], 'cannot be used with'],
  [['--normalize', '--format', 'json'], 'cannot be used with'],
  [['--reshape'], '--reshape is for --format summary'],
  [['--output'], 'argument missing'],
])('%j is wrong usage', (args, message) => {
  expect(problem(args)).toContain(message);
  expect(problem(args)).not.toContain('\n');
});

test('help and version are texts to print', () => {
  expect(parseArguments(['--help'])).toEqual({
    notice: expect.stringMatching(/^Usage: extract .*Exit code:/s),
  });
  expect(parseArguments(['-V'])).toEqual({ notice: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
