import { loosen } from '../arabic/letters.ts';
import { proclitics, type Reading } from './clitics.ts';

/** What a light form is looked up by. */
export interface Forms {
  /** The loose form. */
  readonly key: string;
  /** Every way to take proclitics off the key (see `proclitics`). */
  readonly readings: readonly Reading[];
}

/** News uses few words often; but hostile input has no end of words, so the memory of them is bounded. */
const MOST_KNOWN = 50_000;
/** V8 keeps a whole text alive for the sake of a longer slice of it. */
const LONGEST_KNOWN = 12;
const known = new Map<string, Forms>();

/** The forms of a light form, worked out once for each word that keeps coming. */
export function formsOf(light: string): Forms {
  const found = known.get(light);
  if (found !== undefined) return found;
  const key = loosen(light);
  const forms = { key, readings: proclitics(key) };
  if (light.length > LONGEST_KNOWN) return forms;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(light, forms);
  return forms;
}
