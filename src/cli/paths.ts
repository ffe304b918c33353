import { chunksOf } from '../input/bytes.ts';
import { systemReason } from '../input/errors.ts';
import { linesOf } from '../input/lines.ts';
import { UsageError } from './messages.ts';
import type { Settings } from './settings.ts';

const LONGEST_PATH = 65536;

/** The inputs to read: those of the command line, then those of the `--files-from` list; the standard input if none. */
export async function* pathsOf({ paths, filesFrom }: Settings): AsyncGenerator<string> {
  yield* paths;
  if (filesFrom !== undefined) yield* listedIn(filesFrom);
  else if (paths.length === 0) yield '-';
}

async function* listedIn(list: string): AsyncGenerator<string> {
  const chunks = list === '-' ? process.stdin : chunksOf(list);
  try {
    for await (const { bytes } of linesOf(chunks, LONGEST_PATH)) {
      const path = Buffer.from(bytes ?? [])
        .toString()
        .replace(/\r$/, '');
      if (path !== '') yield path;
    }
  } catch (thrown) {
    throw new UsageError(`${list}: ${systemReason(thrown)}`);
  }
}
