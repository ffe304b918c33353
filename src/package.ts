import { readFileSync } from 'node:fs';

/** Reads a file of the installed package by its path from the root, which lies beside both `src/` and `dist/`. */
export function readPackaged(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
