import { close, closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { join } from 'node:path';

/** What `prefetch` has read and nobody has asked for yet, and when all of it is there. */
const fetched = new Map<string, Buffer>();
let fetching: Promise<unknown> = Promise.resolve();

/**
 * Reads a file of the package by its path from the root, which lies beside both `src/` and `dist/`, into memory that threads
 * can share. Throws where it is missing.
 */
export function readPackaged(path: string): Buffer {
  const known = fetched.get(path);
  if (known !== undefined) {
    fetched.delete(path);
    return known;
  }
  const { file, bytes } = opened(path);
  try {
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/**
 * Has files of the package read while this thread goes on; `whenFetched` waits for them, and `readPackaged` then has them at hand.
 * Throws where one is missing.
 */
export function prefetch(paths: readonly string[]): void {
  fetching = Promise.all(paths.map(fetch));
}

export function whenFetched(): Promise<unknown> {
  return fetching;
}

/** Resolves also where the file cannot be read: `readPackaged` will say so. */
function fetch(path: string): Promise<void> {
  const { file, bytes } = opened(path);
  return new Promise((resolve) => {
    read(file, bytes, 0, bytes.length, 0, (error, length) => {
      close(file);
      if (error === null && length === bytes.length) fetched.set(path, bytes);
      resolve();
    });
  });
}

function opened(path: string): { file: number; bytes: Buffer } {
  const file = openSync(join(import.meta.dirname, '..', path), 'r');
  // Shared memory is none of V8's: megabytes of its own would have it clean up in the middle of a short run.
  return { file, bytes: Buffer.from(new SharedArrayBuffer(fstatSync(file).size)) };
}
