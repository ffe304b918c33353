import type { Reader } from './reader.ts';
import { NOTHING } from './words.ts';

/** Whether a value can begin at a token, from the token alone: most tokens cannot. */
export function canStart(reader: Reader, at: number): boolean {
  if (reader.words[at] !== NOTHING) return true;
  const token = reader.tokens[at];
  return token !== undefined && (token.kind === 'number' || token.key === '%');
}
