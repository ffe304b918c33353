import type { Place } from '../input/sources.ts';

/** Where results go: the standard output, one file, or a folder with a file per input. */
export interface Output {
  /** Called before a place is read. Throws an `InputError` where its results may not be written. */
  admit(place: Place): void;
  /** Takes the result of one document of the place. Throws a `BrokenPipe` or an `OutputError` where it cannot. */
  write(text: string, place: Place): void | Promise<void>;
  /** Ends the output; `complete` is false where the run broke off, and then nothing unfinished is left behind. */
  close(complete: boolean): void;
}
