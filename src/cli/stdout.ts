import { systemReason } from '../input/errors.ts';
import { BrokenPipe, OutputError } from './messages.ts';

/** The standard output. A write ends when the system has taken it, so that no more is produced than is read. */
export function standardOutput() {
  const { stdout } = process;
  // Each failure reaches the write that met it; without a listener it would also end the process.
  stdout.on('error', () => {});
  return {
    admit() {},
    write: (text: string) =>
      new Promise<void>((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error)
            reject(
              isBrokenPipe(error) ? new BrokenPipe() : new OutputError(`stdout: ${systemReason(error)}`),
            );
          else resolve();
        });
      }),
    close() {},
  };
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
