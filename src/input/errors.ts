import { getSystemErrorMap } from 'node:util';

/** Why an input gave no document, in words that fit on one line: `message` says what is wrong, `hint` what to do about it. */
export class InputError extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = 'InputError';
    this.hint = hint;
  }
}

/** Whatever was thrown while an input was opened or read, as an `InputError`. */
export function inputErrorOf(thrown: unknown): InputError {
  return thrown instanceof InputError ? thrown : new InputError(systemReason(thrown));
}

/** What the operating system says about a failed call («permission denied»), or the message of any other error. */
export function systemReason(thrown: unknown): string {
  const { errno, message }: { errno?: unknown; message?: unknown } = Object(thrown);
  const reason = typeof errno === 'number' ? getSystemErrorMap().get(errno)?.[1] : undefined;
  return reason ?? String(message ?? thrown);
}
