import { type PackedArray, pack, unpack } from '../../packed.ts';
import type { Digests } from './digests.ts';
import type { Rows } from './rows.ts';
import type { WordTable } from './words.ts';

export const MODEL_VERSION = 6;

/** What the tagger learned, as typed arrays that threads can share. */
export interface Model {
  /** For each feature the weight of each label. */
  readonly tags: Rows;
  /** The second reading: what is kept of the first one's scores, and what repetitions add to them. */
  readonly kept: number;
  readonly repeats: Rows;
  readonly words: WordTable;
  readonly digests: Digests;
  /** Weights for how much of a mention's first word is proclitics; one column. */
  readonly proclitics: Rows;
}

/** The bytes of a model. */
export function packModel(model: Model): Uint8Array {
  const { words, digests } = model;
  return pack(MODEL_VERSION, {
    ...packRows('tags', model.tags),
    ...packRows('repeats', model.repeats),
    ...packRows('proclitics', model.proclitics),
    kept: Float32Array.of(model.kept),
    words: words.slots,
    class0: words.classes[0] ?? new Uint16Array(0),
    class1: words.classes[1] ?? new Uint16Array(0),
    class2: words.classes[2] ?? new Uint16Array(0),
    class3: words.classes[3] ?? new Uint16Array(0),
    lists: words.lists,
    ranks: words.ranks,
    uses: words.uses,
    digests: digests.rows,
    'digests.stems': digests.stems,
    'digests.sums': digests.sums,
    'digests.steps': digests.steps,
  });
}

function packRows(name: string, rows: Rows): Record<string, PackedArray> {
  return {
    [`${name}.slots`]: rows.slots,
    [`${name}.weights`]: rows.weights,
    [`${name}.unit`]: Float32Array.of(rows.unit),
  };
}

/**
 * Views a model in place; what follows it in the file is left alone. Throws a RangeError where the bytes are none of this
 * version, or too few.
 */
export function modelOf(file: Uint8Array): Model {
  const read = unpack(MODEL_VERSION, file);
  const rows = (name: string): Rows => {
    const slots = read(`${name}.slots`, 'Int32Array');
    const weights = read(`${name}.weights`, 'Int8Array');
    const unit = read(`${name}.unit`, 'Float32Array')[0] ?? 0;
    return { slots, weights, width: weights.length / slots.length, unit };
  };
  return {
    tags: rows('tags'),
    repeats: rows('repeats'),
    proclitics: rows('proclitics'),
    kept: read('kept', 'Float32Array')[0] ?? 1,
    words: {
      slots: read('words', 'Int32Array'),
      classes: [
        read('class0', 'Uint16Array'),
        read('class1', 'Uint16Array'),
        read('class2', 'Uint16Array'),
        read('class3', 'Uint16Array'),
      ],
      lists: read('lists', 'Uint8Array'),
      ranks: read('ranks', 'Uint8Array'),
      uses: read('uses', 'Uint32Array'),
    },
    digests: {
      rows: read('digests', 'Uint16Array'),
      stems: read('digests.stems', 'Int32Array'),
      sums: read('digests.sums', 'Int8Array'),
      steps: read('digests.steps', 'Uint8Array'),
    },
  };
}
