import { loosen } from '../arabic/letters.ts';
import { proclitics, type Reading } from './clitics.ts';
import { apart, Memory } from './memory.ts';

/** A word as it is looked up. */
export interface Forms {
  /** The light form: of a word that keeps coming the same string each time, and never a slice that keeps its text alive. */
  readonly light: string;
  /** The loose form. */
  readonly key: string;
  /** Every way to take proclitics off the key (see `proclitics`). */
  readonly readings: readonly Reading[];
}

const LONGEST_KNOWN = 64;
const known = new Memory<Forms>();

/** The forms of a light form, worked out once for each word that keeps coming. */
export function formsOf(light: string): Forms {
  const found = known.get(light);
  if (found !== undefined) return found;
  const own = apart(light);
  const key = loosen(own);
  const forms = { light: own, key, readings: proclitics(key) };
  if (own.length <= LONGEST_KNOWN) known.set(own, forms);
  return forms;
}
