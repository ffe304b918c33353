import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { InputError } from './errors.ts';

const CHUNK = 65536;

/** The content of a file, pipe or device, in chunks of at most 64 KB. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  // A pipe may keep its reader waiting, and nothing else could happen meanwhile; a file does not.
  if (statSync(path).isFile()) yield* chunksOfFile(path);
  else yield* createReadStream(path, { highWaterMark: CHUNK });
}

function* chunksOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** All bytes of a document. Throws an `InputError` as soon as there are more than `maxBytes`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge('document', maxBytes);
    parts.push(chunk);
  }
  const [first] = parts;
  return parts.length === 1 && first ? first : Buffer.concat(parts, length);
}

export function tooLarge(what: 'document' | 'line', maxBytes: number): InputError {
  return new InputError(`${what} of more than ${maxBytes} bytes`, 'raise the limit with --max-bytes');
}
