import { open } from 'node:fs/promises';
import { InputError } from './errors.ts';

const CHUNK = 65536;

/** The content of a file, pipe or device, in chunks of at most 64 KB. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
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
