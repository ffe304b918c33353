import { readFileSync } from 'node:fs';

/** Reads a file of the package by its path from the root, which lies beside both `src/` and `dist/`. Throws where it is missing. */
export function readPackaged(path: string): Buffer {
  return readFileSync(new URL(`../${path}`, import.meta.url));
}
