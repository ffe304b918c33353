import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemReason } from '../input/errors.ts';
import { OutputError } from './messages.ts';

/** A file being written, under a temporary name in the same folder until it is complete. */
export interface OpenFile {
  write(text: string): void;
  /** Gives the file its name, replacing what had it. */
  commit(): void;
  /** Leaves everything as it was before. */
  discard(): void;
}

/** Opens a file for writing. Throws an `OutputError`, as the methods do. A pipe or device is written to as it is. */
export function openFile(path: string): OpenFile {
  return attempt(path, () => {
    const target = targetOf(path);
    if (target === null) return plain(path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    // In this order, so that no signal comes between.
    unfinished.add(temporary);
    removeOnSignal();
    const descriptor = openSync(temporary, 'w');
    const close = () => {
      closeSync(descriptor);
      unfinished.delete(temporary);
    };
    return {
      write: (text) => attempt(path, () => writeFileSync(descriptor, text)),
      commit: () =>
        attempt(path, () => {
          close();
          renameSync(temporary, target);
        }),
      discard() {
        close();
        rmSync(temporary, { force: true });
      },
    };
  });
}

/** The regular file to put in place, through links; null for a pipe or device. */
function targetOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  if (found.isDirectory()) throw new OutputError(`${path}: is a directory`);
  return found.isFile() ? realpathSync(path) : null;
}

function plain(path: string): OpenFile {
  const descriptor = openSync(path, 'w');
  const close = () => closeSync(descriptor);
  return {
    write: (text) => attempt(path, () => writeFileSync(descriptor, text)),
    commit: close,
    discard: close,
  };
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    throw thrown instanceof OutputError ? thrown : new OutputError(`${path}: ${systemReason(thrown)}`);
  }
}

const unfinished = new Set<string>();

/** An interrupted run takes its temporary files with it and then ends as the signal would have ended it. */
function removeOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true });
      process.kill(process.pid, signal);
    });
  }
}
