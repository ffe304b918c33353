/** A text and the encoding that it was read in, as a lower-case WHATWG label. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}
