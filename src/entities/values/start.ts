import { type Reader, tokenAfter, wordAfter } from './reader.ts';
import { NOTHING } from './words.ts';

/** Whether a value can begin at a token, from the token alone: most tokens cannot. */
export function canStart(reader: Reader, at: number): boolean {
  if (reader.words[at] !== NOTHING) return true;
  const token = reader.tokens[at];
  if (token?.kind === 'number') return !isContinued(reader, at);
  return token?.key === '%';
}

/** The later digits of a score, range or code («3-0», «33 - 17», «011-4567»), but not «2017 - 30 يونيو». */
function isContinued(reader: Reader, at: number): boolean {
  const joint = tokenAfter(reader, at - 1);
  return (
    tokenAfter(reader, at) !== undefined &&
    joint?.kind === 'joiner' &&
    reader.tokens[at - 2]?.kind === 'number' &&
    wordAfter(reader, at + 1).months.length === 0
  );
}
