import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { message } from './protobuf.ts';

const FLOAT = 1;
const INT64 = 7;
const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
/** The logit of the label that a piece is given; the others have 0. */
const SURE = 8;

export interface TinyModel {
  /** The label of each piece of the vocabulary; every other piece is the last label. */
  readonly pieces: Readonly<Record<string, string>>;
  readonly labels: readonly string[];
  /** The most pieces that it reads; it fails on more, as a model with a table of positions does. */
  readonly positions: number;
}

/** Writes a token-classification model that gives each piece its label, whatever stands around it. */
export function writeModel(folder: string, { pieces, labels, positions }: TinyModel): void {
  const vocabulary = [...SPECIAL, ...Object.keys(pieces)];
  const rows = vocabulary.map((piece) => {
    const label = pieces[piece] ?? labels.at(-1);
    return labels.map((name) => (name === label ? SURE : 0));
  });
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx/model.onnx'), onnxOf(rows, labels.length, positions));
  writeJson(folder, 'config.json', {
    model_type: 'bert',
    architectures: ['BertForTokenClassification'],
    max_position_embeddings: positions,
    id2label: Object.fromEntries(labels.map((label, index) => [index, label])),
  });
  writeJson(folder, 'tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    unk_token: '[UNK]',
    cls_token: '[CLS]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
  });
  writeJson(folder, 'tokenizer.json', tokenizerOf(vocabulary));
}

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

function tokenizerOf(vocabulary: readonly string[]) {
  const id = (token: string) => vocabulary.indexOf(token);
  const special = (token: string) => ({ SpecialToken: { id: token, type_id: 0 } });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({
      id: id(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [],
      special_tokens: Object.fromEntries(
        ['[CLS]', '[SEP]'].map((token) => [token, { id: token, ids: [id(token)], tokens: [token] }]),
      ),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, index) => [piece, index])),
    },
  };
}

/** logits = table[input_ids] + zeros[0 : n], where `zeros` has a row for each position. */
function onnxOf(rows: readonly number[][], width: number, positions: number): Uint8Array {
  const graph = message(
    [1, node('Gather', ['table', 'input_ids'], 'scores')],
    [1, node('Shape', ['input_ids'], 'shape')],
    [1, node('Gather', ['shape', 'one'], 'length')],
    [1, node('Slice', ['zeros', 'zero', 'length'], 'places')],
    [1, node('Add', ['scores', 'places'], 'logits')],
    [2, 'tiny'],
    [5, tensor('table', FLOAT, [rows.length, width], Float32Array.from(rows.flat()))],
    [5, tensor('zeros', FLOAT, [positions, width], new Float32Array(positions * width))],
    [5, tensor('zero', INT64, [1], BigInt64Array.of(0n))],
    [5, tensor('one', INT64, [1], BigInt64Array.of(1n))],
    [11, value('input_ids', INT64, ['batch', 'n'])],
    [11, value('attention_mask', INT64, ['batch', 'n'])],
    [12, value('logits', FLOAT, ['batch', 'n', width])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}

function node(type: string, inputs: readonly string[], output: string): Uint8Array {
  return message(...inputs.map((input) => [1, input] as const), [2, output], [3, output], [4, type]);
}

function tensor(name: string, type: number, dims: readonly number[], data: ArrayBufferView): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message(...dims.map((dim) => [1, dim] as const), [2, type], [8, name], [9, bytes]);
}

function value(name: string, type: number, dims: readonly (string | number)[]): Uint8Array {
  const shape = message(...dims.map((dim) => [1, message([typeof dim === 'number' ? 1 : 2, dim])] as const));
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}
