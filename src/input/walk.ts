import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isReadByName } from './format.ts';

/** A file found under a directory, or a directory that could not be listed. */
export type Found = { readonly path: string } & ({ readonly thrown?: never } | { readonly thrown: unknown });

/**
 * The texts under a directory by the names that `isReadByName` knows, in order of name, at any depth. Hidden files are left
 * out. A link to a file counts as the file; a link to a directory is not followed, so there are no loops.
 */
export function* textsUnder(directory: string): Generator<Found> {
  const entries = readdirSync(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    try {
      if (entry.isDirectory()) yield* textsUnder(path);
      else if (isReadByName(entry.name) && (entry.isFile() || leadsToFile(path))) yield { path };
    } catch (thrown) {
      yield { path, thrown };
    }
  }
}

function leadsToFile(path: string): boolean {
  return statSync(path).isFile();
}
