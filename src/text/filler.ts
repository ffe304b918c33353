/**
 * Stands in a readable text for source characters that make one character together, such as the rest of `&amp;`. The
 * shadow drops it, and a token reaches over it. U+206F is deprecated and does not occur in texts.
 */
export const FILLER = '\u206f';
