import { type OpenFile, openFile } from './file.ts';
import { OutputError, UsageError } from './messages.ts';
import type { Output } from './output.ts';

/** One file for all results. It comes into being, or is replaced, only if the run completes and gave a result. */
export function fileOutput(path: string): Output {
  const file = opened(path);
  let written = false;
  return {
    admit() {},
    write(text) {
      file.write(text);
      written = true;
    },
    close(complete) {
      if (complete && written) file.commit();
      else file.discard();
    },
  };
}

function opened(path: string): OpenFile {
  try {
    return openFile(path);
  } catch (thrown) {
    throw thrown instanceof OutputError ? new UsageError(thrown.message) : thrown;
  }
}
