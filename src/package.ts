import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Reads a file of the package by its path from the root, which lies beside both `src/` and `dist/`, into memory that threads
 * can share. Throws where it is missing.
 */
export function readPackaged(path: string): Buffer {
  const file = openSync(new URL(`../${path}`, import.meta.url), 'r');
  try {
    // Shared memory is none of V8's: megabytes of its own would have it clean up in the middle of a short run.
    const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(file).size));
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
