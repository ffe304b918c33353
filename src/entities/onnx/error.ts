/** A tagger of the user's own that cannot be used. The message is one line: what, where, what to do. */
export class TaggerError extends Error {
  override readonly name = 'TaggerError';
}
