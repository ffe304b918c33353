import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TaggerError } from '../../../src/entities/onnx/error.ts';
import { createExtractor } from '../../../src/extract.ts';
import { extract, records, temporaryFolder } from '../../cli/command.ts';
import { writeModel } from './tiny-model.ts';

const PACKAGE = '@huggingface/transformers';
const installed = existsSync(fileURLToPath(new URL(`../../../node_modules/${PACKAGE}`, import.meta.url)));

const folder = temporaryFolder();
const LABELS = ['B-PERS', 'I-PERS', 'B-GPE', 'B-MISC', 'O'];
const PIECES = {
  زيدو: 'B-PERS',
  كرمو: 'I-PERS',
  // What follows the first piece of a word has no say.
  '##نى': 'B-GPE',
  ولندرا: 'B-GPE',
  لندرا: 'B-GPE',
  فطورا: 'B-MISC',
  قال: 'O',
  زار: 'O',
};

function tiny(positions: number): string {
  writeModel(folder.path, { pieces: PIECES, labels: LABELS, positions });
  return folder.path;
}

/** The texts of the mentions of PERSON and LOC, with their proclitics before a bar, in the order of the text. */
function names(text: string, model: string, cwd = folder.path): string[] {
  const { code, stdout, stderr } = extract(
    ['--tagger', `onnx:${model}`, '--types', 'PERSON,LOC', '--offset-unit', 'utf16', '--quiet'],
    { input: text, cwd },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const mentions = records(stdout).flatMap(({ entities }) =>
    entities.flatMap(
      ({
        type,
        mentions,
      }: {
        type: string;
        mentions: { text: string; start: number; end: number; prefix: string; evidence: string }[];
      }) => mentions.map((mention) => ({ type, ...mention })),
    ),
  );
  return mentions
    .sort((a, b) => a.start - b.start)
    .map(({ type, text: found, start, end, prefix, evidence }) => {
      expect([text.slice(start, end), evidence]).toEqual([found, 'model']);
      return `${type} ${prefix}|${found}`;
    });
}

(installed ? describe : describe.skip)(`with ${PACKAGE} (skipped where it is not installed)`, () => {
  test('names are what the labels of the first pieces of words spell', () => {
    expect(names('قال زيدو كرمونى إن فطورا زار لندرا.', tiny(32))).toEqual([
      'PERSON |زيدو كرمونى',
      'LOC |لندرا',
    ]);
  });

  test('marks, vowel signs and line breaks are ours to count', () => {
    expect(names('«زِيدُو»\n\nثم لـندرا', tiny(32))).toEqual(['PERSON |زِيدُو', 'LOC |لـندرا']);
  });

  test('proclitics stay outside where the rest stands alone elsewhere', () => {
    expect(names('زار لندرا قال ولندرا', tiny(32))).toEqual(['LOC |لندرا', 'LOC و|لندرا']);
  });

  test('a text much longer than the model reads at once loses no name', () => {
    const text = Array.from({ length: 500 }, (_, i) => (i % 7 === 0 ? 'زيدو كرمونى' : 'قال')).join(' ');
    const found = names(text, tiny(16));
    expect(found).toHaveLength(72);
    expect(new Set(found)).toEqual(new Set(['PERSON |زيدو كرمونى']));
  });

  test.each(['model.onnx', 'onnx/model_quantized.onnx', 'model_quantized.onnx'])('%s is found', (file) => {
    const model = tiny(16);
    renameSync(folder.at('onnx/model.onnx'), folder.at(file));
    expect(names('زار زيدو', model)).toEqual(['PERSON |زيدو']);
  });

  test('a relative folder that looks like the name of a model on the hub is a folder', () => {
    expect(names('زار زيدو', relative('/', tiny(16)), '/')).toEqual(['PERSON |زيدو']);
  });

  test.each([8, 64])('a word of more letters than any name has is cut, with %i positions', (positions) => {
    const word = `زيدو${'نى'.repeat(60)}`;
    expect(names(`قال ${word} زار`, tiny(positions))).toEqual([`PERSON |${word}`]);
  });

  test('a word without end is read', () => {
    expect(names(`${'ز'.repeat(100_000)} زيدو`, tiny(8))).toEqual(['PERSON |زيدو']);
  });

  test.each([
    ['not a model', () => writeFileSync(folder.at('onnx/model.onnx'), 'x'), 'the model cannot be run: '],
    ['no JSON', () => writeFileSync(folder.at('config.json'), '{'), 'the model cannot be run: '],
    [
      'labels without a meaning',
      () => writeModel(folder.path, { pieces: {}, labels: ['LABEL_0', 'LABEL_1'], positions: 8 }),
      'no label of the model is known: LABEL_0 LABEL_1',
    ],
    [
      'another number of labels',
      () => writeFileSync(folder.at('config.json'), '{"model_type":"bert","id2label":{"0":"B-PER"}}'),
      'the model has 5 labels, its config.json 1 ',
    ],
    [
      'no room',
      () => writeModel(folder.path, { pieces: PIECES, labels: LABELS, positions: 2 }),
      'the model reads no words at all',
    ],
  ])('%s is wrong usage', (_, spoil, words) => {
    tiny(32);
    spoil();
    const { code, stdout, stderr } = extract(['--tagger', `onnx:${folder.path}`], { input: 'زار زيدو' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`extract: ${folder.path}: ${words}`);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

(installed ? test.skip : test)(`without ${PACKAGE} the message says how to get it`, () => {
  const { code, stdout, stderr } = extract(['--tagger', `onnx:${tiny(32)}`], { input: 'زار زيدو' });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `extract: ${PACKAGE} is not installed; ONNX models need it (npm install --save-prod ${PACKAGE})\n`,
  });
});

test.each(['config.json', 'tokenizer.json', 'onnx/model.onnx'])(
  'a folder without %s is wrong usage',
  (file) => {
    tiny(32);
    rmSync(folder.at(file));
    const { code, stdout, stderr } = extract(['--tagger', `onnx:${folder.path}`], { input: 'زار زيدو' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `extract: ${folder.path}: no ${file.replace('onnx/', '')} there (export a token-classification model to ONNX into that folder, see docs/onnx.md)\n`,
    );
  },
);

test('the library rejects with a TaggerError', async () => {
  const { extract: read } = createExtractor({ tagger: `onnx:${folder.path}` });
  await expect(read('زار زيدو')).rejects.toThrow(TaggerError);
});
