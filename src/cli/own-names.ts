import { readFileSync } from 'node:fs';
import type { OwnName } from '../entities/lexicon/own.ts';
import { decode } from '../input/decode.ts';
import { systemReason } from '../input/errors.ts';
import { UsageError } from './messages.ts';

/** The names in the user's lexicon files. Throws a `UsageError` that names the file and line of the first fault. */
export async function ownNames(files: readonly string[]): Promise<OwnName[]> {
  if (files.length === 0) return [];
  const [{ readNames }, { LexiconError, ownLexicon }] = await Promise.all([
    import('../entities/lexicon/own-files.ts'),
    import('../entities/lexicon/own.ts'),
  ]);
  try {
    const placed = files.flatMap((file) => readNames(file, textOf(file)));
    const names = placed.map(({ name }) => name);
    // Compiled here once before any document is read, since only here is it known where each name stands.
    ownLexicon(names, (index) => placed[index]?.place ?? '');
    return names;
  } catch (thrown) {
    throw thrown instanceof LexiconError ? new UsageError(thrown.message) : thrown;
  }
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file)).text;
  } catch (thrown) {
    throw new UsageError(`${file}: ${systemReason(thrown)}`);
  }
}
