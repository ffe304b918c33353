import { COMMON_LETTERS } from '../arabic/frequency.ts';
import type { Decoded } from './decoded.ts';

/** The eight-bit encodings that Arabic news was written in before UTF-8. */
const ENCODINGS = ['windows-1256', 'iso-8859-6'] as const;
const SAMPLE = 65536;
const LEAST_LETTERS = 10;
const LEAST_SHARE = 0.85;
const LEAST_COMMON = 0.5;
/** Arabic letters do not touch Latin ones in running text, accented letters of a Latin alphabet do. */
const TOUCHING = /[A-Za-z](?=[^\0-\x7f])|[^\0-\x7f](?=[A-Za-z])/g;

/** The text of bytes in an old Arabic encoding, or null where neither reading looks like Arabic beyond doubt. */
export function decodeLegacy(bytes: Uint8Array): Decoded | null {
  let best: string | null = null;
  let most = 0;
  for (const encoding of ENCODINGS) {
    const sample = read(bytes.subarray(0, SAMPLE), encoding);
    const score = sample === null ? 0 : arabicness(sample);
    if (score > most) {
      best = encoding;
      most = score;
    }
  }
  const text = best && read(bytes, best);
  return best && text ? { text, encoding: best } : null;
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The share of frequent Arabic letters among all characters beyond ASCII; 0 where the text is hardly Arabic. */
function arabicness(text: string): number {
  let all = text.match(TOUCHING)?.length ?? 0;
  let arabic = 0;
  let common = 0;
  // Made only here, as it takes long to make.
  const arabicLetter = /\p{Script=Arabic}/u;
  for (const character of text) {
    if (character <= '\x7f') continue;
    all++;
    if (COMMON_LETTERS.has(character)) common++;
    if (arabicLetter.test(character)) arabic++;
  }
  const convincing =
    arabic >= LEAST_LETTERS && arabic >= all * LEAST_SHARE && common >= arabic * LEAST_COMMON;
  return convincing ? common / all : 0;
}
