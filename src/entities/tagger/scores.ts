import type { Document } from '../../text/document.ts';
import { Emissions } from './emissions.ts';
import type { Kinship } from './facets.ts';
import { Lattice } from './lattice.ts';
import type { Model } from './model.ts';
import { repeatFeatures } from './repeats.ts';
import { addRow } from './rows.ts';

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
  private readonly lattice: Lattice;

  constructor(model: Pick<Model, 'tags' | 'transitions' | 'words'>) {
    this.scorer = new Emissions(model);
    this.lattice = new Lattice(model.transitions);
  }

  read(document: Document, bits: Uint32Array): FirstScores {
    const { tokens, sentences } = document;
    const { labels } = this.lattice;
    const kinships: Kinship[] = this.scorer.kinshipsOf(tokens);
    const emissions = new Float32Array(tokens.length * labels);
    const marginals = new Float32Array(tokens.length * labels);
    for (const { first, last } of sentences) {
      this.scorer.score(tokens, kinships, first, last, bits, emissions);
      this.lattice.sum(emissions, first, last);
      for (let i = first; i < last; i++) {
        for (let l = 0; l < labels; l++) marginals[i * labels + l] = this.lattice.marginal(i, l);
      }
    }
    return { emissions, repeats: repeatFeatures(document, kinships, marginals, labels) };
  }
}

/** Turns first scores, in place, into those of the second reading, which knows what words that repeat were read as. */
export function readAgain(
  { emissions, repeats }: FirstScores,
  model: Pick<Model, 'kept' | 'repeats'>,
): Float32Array {
  for (let e = 0; e < emissions.length; e++) emissions[e] = (emissions[e] ?? 0) * model.kept;
  for (const [i, features] of repeats.entries()) {
    for (const feature of features) addRow(model.repeats, feature, emissions, i * model.repeats.width);
  }
  return emissions;
}
