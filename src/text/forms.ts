import { loosen } from '../arabic/letters.ts';
import { proclitics, type Reading } from './clitics.ts';
import { Memory } from './memory.ts';

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
/** V8 keeps a whole text alive for the sake of a slice of it that is longer than this. */
const LONGEST_APART = 12;
const known = new Memory<Forms>();

/** The forms of a light form, worked out once for each word that keeps coming. */
export function formsOf(light: string): Forms {
  const found = known.get(light);
  if (found !== undefined) return found;
  const own = light.length > LONGEST_APART ? apart(light) : light;
  const key = loosen(own);
  const forms = { light: own, key, readings: proclitics(key) };
  if (own.length <= LONGEST_KNOWN) known.set(own, forms);
  return forms;
}

/** A copy of a slice, so that whoever keeps it does not keep the text. */
function apart(slice: string): string {
  return ` ${slice}`.slice(1);
}
