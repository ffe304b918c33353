import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TaggerError } from './error.ts';

/** A token-classification model with its tokenizer, fed word by word. */
export interface Model {
  /** The names of its labels, in the order of its logits. */
  readonly labels: readonly string[];
  /** The pieces that it reads at once, special ones not counted. */
  readonly room: number;
  /** The pieces of a word: at least one, at most `room`. */
  pieces(word: string): number[];
  /** The logits of each piece, one row of `labels.length` after the other. Rejects with a `TaggerError`. */
  logits(pieces: readonly number[]): Promise<Float32Array>;
}

const PACKAGE = '@huggingface/transformers';
/** Where exporters put the model, the most exact one first. */
const FILES = [
  ['onnx', 'model'],
  ['', 'model'],
  ['onnx', 'model_quantized'],
  ['', 'model_quantized'],
] as const;
/** BERT's own limit, and a fair piece of text for models that could read more. */
const MOST_PIECES = 512;
/** WordPiece takes words over this many letters for unknown; a tokenizer of another kind would work long on them. */
const LONGEST_WORD = 100;

/** Loads the model of a folder. Nothing is looked up on a network. Rejects with a `TaggerError`. */
export async function loadModel(folder: string): Promise<Model> {
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    if (!existsSync(join(folder, file))) throw missing(folder, file);
  }
  const place = FILES.find((parts) => existsSync(`${join(folder, ...parts)}.onnx`));
  if (place === undefined) throw missing(folder, 'model.onnx');
  const [subfolder, name] = place;
  const { AutoModelForTokenClassification, AutoTokenizer, Tensor } = await transformers();
  const options = { local_files_only: true };
  // A relative path might be taken for the name of a model on the hub.
  const path = resolve(folder);
  try {
    const { labels, limit } = configOf(folder);
    const tokenizer = await AutoTokenizer.from_pretrained(path, options);
    const model = await AutoModelForTokenClassification.from_pretrained(path, {
      ...options,
      subfolder,
      model_file_name: name,
      dtype: 'fp32',
    });
    const { before, after } = specialPieces(tokenizer);
    const room = Math.min(limit, tokenizer.model_max_length) - before.length - after.length;
    return {
      labels,
      room,
      pieces(word) {
        const pieces = tokenizer.encode(word.slice(0, LONGEST_WORD), { add_special_tokens: false });
        return pieces.length === 0 ? [tokenizer.unk_token_id ?? 0] : pieces.slice(0, room);
      },
      async logits(pieces) {
        const ids = BigInt64Array.from([...before, ...pieces, ...after], BigInt);
        const dims = [1, ids.length];
        const { logits } = await model({
          input_ids: new Tensor('int64', ids, dims),
          attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), dims),
        }).catch((thrown) => {
          throw failed(folder, thrown);
        });
        const width = logits.dims.at(-1);
        if (width !== labels.length) {
          throw new TaggerError(
            `${folder}: the model has ${width} labels, its config.json ${labels.length} (correct id2label)`,
          );
        }
        return logits.data.subarray(before.length * width, (before.length + pieces.length) * width);
      },
    };
  } catch (thrown) {
    throw failed(folder, thrown);
  }
}

async function transformers(): Promise<typeof import('@huggingface/transformers')> {
  try {
    return await import('@huggingface/transformers');
  } catch (thrown) {
    const { code }: { code?: unknown } = Object(thrown);
    const reason =
      code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
        ? 'is not installed'
        : `does not load: ${firstLine(thrown)}`;
    throw new TaggerError(`${PACKAGE} ${reason}; ONNX models need it (npm install --save-prod ${PACKAGE})`);
  }
}

function configOf(folder: string): { labels: string[]; limit: number } {
  const config: { id2label?: unknown; max_position_embeddings?: unknown } = JSON.parse(
    readFileSync(join(folder, 'config.json'), 'utf8'),
  );
  const names = Object.entries(Object(config.id2label));
  const labels = Array.from({ length: names.length }, () => '');
  for (const [index, name] of names) labels[Number(index)] = String(name);
  const positions = Number(config.max_position_embeddings);
  return { labels, limit: positions > 0 ? Math.min(positions, MOST_PIECES) : MOST_PIECES };
}

/** What the tokenizer puts before and after a text, such as [CLS] and [SEP]. */
function specialPieces(tokenizer: { encode(text: string, options?: object): number[] }): {
  before: number[];
  after: number[];
} {
  const word = tokenizer.encode('0', { add_special_tokens: false });
  const all = tokenizer.encode('0');
  const first = Math.max(0, all.indexOf(word[0] ?? -1));
  return { before: all.slice(0, first), after: all.slice(first + word.length) };
}

function missing(folder: string, file: string): TaggerError {
  return new TaggerError(
    `${folder}: no ${file} there (export a token-classification model to ONNX into that folder, see docs/onnx.md)`,
  );
}

function failed(folder: string, thrown: unknown): TaggerError {
  if (thrown instanceof TaggerError) return thrown;
  return new TaggerError(`${folder}: the model cannot be run: ${firstLine(thrown)} (see docs/onnx.md)`);
}

function firstLine(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0] ?? '';
}
