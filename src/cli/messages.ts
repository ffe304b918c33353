import { InputError } from '../input/errors.ts';

/** A call that cannot be carried out as written; ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The output cannot be written on; ends the run with exit code 1. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The reader of the output has gone away: nothing is wrong, and nothing more is wanted. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}

/** The one line that says what went wrong, where, and what to do: `extract: article.txt: not valid UTF-8 … (try …)`. */
export function messageOf(thrown: unknown, where: string | null = null): string {
  const place = where === null ? '' : `${where}: `;
  if (thrown instanceof InputError) {
    return line(`${place}${thrown.message}${thrown.hint === null ? '' : ` (${thrown.hint})`}`);
  }
  if (thrown instanceof UsageError || thrown instanceof OutputError) return line(`${place}${thrown.message}`);
  const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return line(`${place}unexpected ${reason} (this is a bug, please report it)`);
}

/** One line for the error stream, whatever the words hold: a file name may have a line break or an escape in it. */
export function line(words: string): string {
  return `extract: ${words.replace(/\p{Cc}+/gu, ' ')}\n`;
}
