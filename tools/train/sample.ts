import type { Token } from '../../src/text/token.ts';

/** A sentence of training text. */
export interface Sample {
  readonly tokens: readonly Token[];
  /** The caller's bits of each token (see `Tagger.tag`). */
  readonly bits: Uint32Array;
  /** The right label of each token. */
  readonly labels: Uint8Array;
}
