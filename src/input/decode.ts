import { isUtf8 } from 'node:buffer';
import type { Decoded } from './decoded.ts';
import { InputError } from './errors.ts';
import { decodeLegacy } from './legacy.ts';

/**
 * Decodes the bytes of one document. With a label (any that the WHATWG Encoding Standard knows) they are read as that;
 * without one they are UTF-8, UTF-16 if a byte-order mark says so, or else one of the old Arabic encodings if the letters
 * leave no doubt. A byte-order mark is no part of the text. Throws an `InputError` for what cannot be read without loss,
 * and a `RangeError` for an unknown label.
 */
export function decode(bytes: Uint8Array, label: string | null = null): Decoded {
  if (label !== null) return decodeAs(bytes, label);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  refuseBinary(bytes);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const legacy = decodeLegacy(bytes);
  if (legacy === null) throw notUtf8(bytes);
  return legacy;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    if (decoder.encoding === 'utf-8') throw notUtf8(bytes);
    throw new InputError(`not valid ${decoder.encoding}`, 'try another --encoding');
  }
}

function notUtf8(bytes: Uint8Array): InputError {
  return new InputError(`not valid UTF-8 at byte ${firstInvalid(bytes)}`, 'try --encoding windows-1256');
}

/** The offset of the first byte that breaks UTF-8, in bytes that do break it. */
function firstInvalid(bytes: Uint8Array): number {
  // Up to the first error the lenient text stands for the bytes one to one; U+FFFD may also be there in its own right.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let byte = 0;
  for (let from = 0; ; ) {
    const at = text.indexOf('\ufffd', from);
    byte += Buffer.byteLength(text.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return byte;
    byte += 3;
    from = at + 1;
  }
}

const SIGNATURES = [
  ['%PDF-', 'a PDF file, not text', 'try pdftotext'],
  ['PK\x03\x04', 'a zip archive or office document, not text', 'save it as text'],
  ['\x1f\x8b', 'gzip-compressed, not text', 'try zcat'],
] as const;

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, what, hint] of SIGNATURES) {
    if (head.startsWith(signature)) throw new InputError(what, hint);
  }
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  const guess = unmarkedUtf16(bytes);
  throw new InputError(
    `binary data, not text (a NUL at byte ${nul})`,
    guess === null ? null : `try --encoding ${guess}`,
  );
}

/** UTF-16 without a byte-order mark has its zero bytes (spaces, digits, line ends) all on one side of the pairs. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < 4 || Math.min(even, odd) > 0) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}
