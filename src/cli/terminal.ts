import { fstatSync, statSync } from 'node:fs';

/** Whether a descriptor is a terminal. Files, pipes and `/dev/null` are told without `node:tty`, which takes long to load. */
export async function isTerminal(descriptor: number): Promise<boolean> {
  const found = statusOf(descriptor);
  if (found === null || !found.isCharacterDevice()) return false;
  if (found.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  const { isatty } = await import('node:tty');
  return isatty(descriptor);
}

/** Null for a descriptor that is closed. */
function statusOf(descriptor: number) {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}
