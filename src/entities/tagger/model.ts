import { type PackedArray, pack, unpack } from '../../packed.ts';
import type { Rows } from './rows.ts';
import type { WordTable } from './words.ts';

export const MODEL_VERSION = 1;

/** What the tagger learned, as typed arrays that threads can share. */
export interface Model {
  /** For each feature the weight of each label. */
  readonly tags: Rows;
  /** `transitions[from * labels + to]`; -Infinity for those that are ruled out. */
  readonly transitions: Float64Array;
  readonly words: WordTable;
  /** Weights for how much of a mention's first word is proclitics; one column. */
  readonly proclitics: Rows;
}

/** The bytes of a model. */
export function packModel({ tags, transitions, words, proclitics }: Model): Uint8Array {
  return pack(MODEL_VERSION, {
    ...packRows('tags', tags),
    ...packRows('proclitics', proclitics),
    transitions: Float32Array.from(transitions),
    words: words.slots,
    class0: words.classes[0] ?? new Uint16Array(0),
    class1: words.classes[1] ?? new Uint16Array(0),
    class2: words.classes[2] ?? new Uint16Array(0),
    class3: words.classes[3] ?? new Uint16Array(0),
    lists: words.lists,
    ranks: words.ranks,
    uses: words.uses,
  });
}

function packRows(name: string, rows: Rows): Record<string, PackedArray> {
  return {
    [`${name}.slots`]: rows.slots,
    [`${name}.weights`]: rows.weights,
    [`${name}.unit`]: Float32Array.of(rows.unit),
  };
}

/** Views a model in place. Throws a RangeError where the bytes are none of this version. */
export function modelOf(bytes: Uint8Array): Model {
  const read = unpack(MODEL_VERSION, bytes);
  const rows = (name: string): Rows => {
    const slots = read(`${name}.slots`, 'Uint32Array');
    const weights = read(`${name}.weights`, 'Int8Array');
    const unit = read(`${name}.unit`, 'Float32Array')[0] ?? 0;
    return { slots, weights, width: weights.length / slots.length, unit };
  };
  return {
    tags: rows('tags'),
    proclitics: rows('proclitics'),
    transitions: Float64Array.from(read('transitions', 'Float32Array')),
    words: {
      slots: read('words', 'Uint32Array'),
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
  };
}
