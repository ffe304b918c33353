import type { Document } from '../../text/document.ts';
import type { Digests } from './digests.ts';
import { Emissions } from './emissions.ts';
import { Lattice } from './lattice.ts';
import type { Model } from './model.ts';
import { repeatFeatures } from './repeats.ts';
import { type Rows, rowOf } from './rows.ts';

/** The label scores of a first reading of a document, sentence by sentence. */
export interface FirstScores {
  /** `emissions[token * labels + label]`. */
  readonly emissions: Float32Array;
  /** For each token, features of what other occurrences of its word were read as. */
  readonly repeats: readonly (readonly number[])[];
}

/** Reads documents with the first half of a model. */
export class FirstReader {
  private readonly scorer: Emissions;
  readonly lattice: Lattice;

  constructor(model: Pick<Model, 'tags' | 'words'>, digests?: Digests) {
    this.scorer = new Emissions(model, digests);
    this.lattice = new Lattice(model.tags.width);
  }

  read(document: Document, bits: Uint32Array): FirstScores {
    const { tokens, sentences } = document;
    const { labels } = this.lattice;
    const numbers = this.scorer.numbersOf(tokens);
    const emissions = new Float32Array(tokens.length * labels);
    const marginals = new Float32Array(tokens.length * labels);
    for (const { first, last } of sentences) {
      this.scorer.score(numbers, first, last, bits, emissions);
      this.lattice.marginals(emissions, first, last, marginals);
    }
    const stems = new Int32Array(tokens.length);
    for (const [i, number] of numbers.entries()) stems[i] = this.scorer.kinship(number).stem;
    return { emissions, repeats: repeatFeatures(document, stems, marginals, labels) };
  }
}

/** What a document is read as. */
export interface Reading {
  /** The label scores of the second reading, which knows what words that repeat were first read as. */
  readonly scores: Float32Array;
  /** The best label of each token. */
  readonly labels: Uint8Array;
}

/** Reads documents twice. */
export class Reader {
  private readonly first: FirstReader;
  private readonly model: Model;
  readonly lattice: Lattice;

  constructor(model: Model) {
    this.first = new FirstReader(model, model.digests);
    this.model = model;
    this.lattice = this.first.lattice;
  }

  read(document: Document, bits: Uint32Array): Reading {
    const { kept, repeats: rows } = this.model;
    const { emissions: scores, repeats } = this.first.read(document, bits);
    for (let e = 0; e < scores.length; e++) scores[e] = (scores[e] ?? 0) * kept;
    for (const [i, features] of repeats.entries()) {
      for (const feature of features) addScaled(rows, feature, scores, i * rows.width);
    }
    const labels = new Uint8Array(document.tokens.length);
    for (const { first, last } of document.sentences) this.lattice.viterbi(scores, first, last, labels);
    return { scores, labels };
  }
}

function addScaled(rows: Rows, hash: number, scores: Float32Array, at: number): void {
  const from = rowOf(rows, hash);
  if (from < 0) return;
  const { weights, width, unit } = rows;
  for (let c = 0; c < width; c++) scores[at + c] = (scores[at + c] ?? 0) + (weights[from + c] ?? 0) * unit;
}
