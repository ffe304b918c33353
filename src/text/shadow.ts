import { expand, Fold, foldOf, loosen, mappedUnit } from '../arabic/letters.ts';

/**
 * The light form of a text with the way back: unit `i` of `text` stands for the source from unit `origin[i]` on, and
 * `origin[text.length]` is the length of the source. Several shadow units may share one origin (ﷺ expands), and source
 * units may have none (vowel signs are dropped).
 */
export interface Shadow {
  readonly text: string;
  readonly origin: Int32Array;
}

/** The light form of `source`, in one pass. The source is not changed; every offset is in UTF-16 units. */
export function shadowOf(source: string): Shadow {
  let units = new Uint16Array(source.length + 64);
  let origin = new Int32Array(source.length + 65);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const fold = foldOf[unit];
    if (fold === Fold.drop) continue;
    if (fold !== Fold.expand) {
      units[length] = fold === Fold.map ? (mappedUnit[unit] ?? unit) : unit;
      origin[length++] = i;
      if (length + 32 <= units.length) continue;
    } else {
      for (const part of expand(source.charAt(i))) {
        units[length] = part.charCodeAt(0);
        origin[length++] = i;
      }
    }
    // The longest expansion has 18 units, so 32 are always kept free.
    if (length + 32 > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + 64));
      origin = grown(origin, new Int32Array(origin.length * 2 + 64));
    }
  }
  origin[length] = source.length;
  return { text: decode(units.subarray(0, length)), origin: origin.subarray(0, length + 1) };
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function decode({ buffer, byteOffset, byteLength }: Uint16Array): string {
  // A TextDecoder would replace lone surrogates; the shadow must keep one unit for each.
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('utf16le');
}

/**
 * A normalised copy of a text for search indexes. `light` drops vowel signs, tatweel and bidi controls and brings
 * Persian, Urdu and presentation forms and digits to one form; `loose` also folds أ إ آ ٱ to ا, ى to ي and ة to ه, and
 * Latin letters to lower case.
 */
export function normalize(text: string, level: 'light' | 'loose' = 'loose'): string {
  const light = shadowOf(text).text;
  return level === 'light' ? light : loosen(light);
}
