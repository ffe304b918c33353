import { writeSync } from 'node:fs';
import { systemReason } from '../input/errors.ts';
import { BrokenPipe, OutputError } from './messages.ts';

/** The standard output. A write ends when the system has taken it, so that no more is produced than is read. */
export function standardOutput() {
  return {
    admit() {},
    write(text: string): void | Promise<void> {
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(1, bytes, written);
      } catch (thrown) {
        if (codeOf(thrown) !== 'EAGAIN') throw failure(thrown);
        return streamed(bytes.subarray(written));
      }
    },
    close() {},
  };
}

/** Waits for a pipe that is full and was set not to make writers wait. */
function streamed(bytes: Uint8Array): Promise<void> {
  const { stdout } = process;
  // The failure reaches the write that met it; without a listener it would also end the process.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => {});
  return new Promise((resolve, reject) => {
    stdout.write(bytes, (error) => {
      if (error) reject(failure(error));
      else resolve();
    });
  });
}

function failure(thrown: unknown): BrokenPipe | OutputError {
  const code = codeOf(thrown);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new BrokenPipe();
  return new OutputError(`stdout: ${systemReason(thrown)}`);
}

function codeOf(thrown: unknown): unknown {
  return Object(thrown).code;
}
