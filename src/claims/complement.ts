/** Where the content of a cue begins. */
export interface Complement {
  /** The token before which the source, if it follows the cue, has ended. */
  readonly zone: number;
  /** The first token of the content. */
  readonly content: number;
  /** Letters of that token that are a preposition. */
  readonly skip: number;
  /** `that` after أن, `speech` after a colon or a quotation mark, `noun` for a noun phrase. */
  readonly form: 'that' | 'speech' | 'noun';
}

/** Speech that begins at token `content`, after a source that has ended before token `zone`. */
export function speechAt(zone: number, content: number): Complement {
  return { zone, content, skip: 0, form: 'speech' };
}
