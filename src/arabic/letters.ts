/**
 * What each code unit of Arabic text becomes in the light and in the loose form. Conventions: light drops what never
 * tells two words apart (vowel signs, tatweel, bidi controls) and brings Persian, Urdu and presentation forms to their
 * Arabic letters; loose also folds the letters that writers mix (hamza on alef, final yeh, teh marbuta), as Lucene's
 * ArabicNormalizer and CAMeL Tools do.
 */

/** How a code unit is treated when the light form is made. */
export const Fold = { keep: 0, drop: 1, map: 2, expand: 3 } as const;

const LIGHT: Record<string, string> = {
  ک: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
  ۀ: 'ة',
  ٲ: 'أ',
  ٳ: 'إ',
  ٵ: 'أ',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '\u00a0': ' ',
  '\u202f': ' ',
};

const LOOSE: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ژ: 'ز',
};

/** The line that lengthens a word, or joins a proclitic to what is written in other letters or marks («لـ"»). */
export const TATWEEL = '\u0640';

/** Ranges dropped from the light form: marks that sit on letters, and characters that have no ink. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a], // honorifics and small high signs
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f], // vowel signs, madda and hamza above and below
  [0x0670, 0x0670], // superscript alef
  [0x06d6, 0x06dc], // Quranic annotation
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
];
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x061c, 0x061c], // Arabic letter mark
  [0x180e, 0x180e],
  [0x200b, 0x200f], // zero-width space, ZWNJ, ZWJ, LRM, RLM
  [0x202a, 0x202e], // bidi embeddings and overrides
  [0x2060, 0x2064],
  [0x2066, 0x206f], // bidi isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte-order mark inside a text
];
/** Presentation forms and full-width characters: each is folded by its own compatibility decomposition. */
const COMPATIBILITY: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
];

function paint(table: Uint8Array, ranges: readonly (readonly [number, number])[], value: number): void {
  for (const [from, to] of ranges) table.fill(value, from, to + 1);
}

/** For each UTF-16 unit, one of `Fold`. */
export const foldOf = new Uint8Array(0x10000);
/** For each unit whose `foldOf` is `Fold.map`, the unit that replaces it. */
export const mappedUnit = new Uint16Array(0x10000);

paint(foldOf, MARKS, Fold.drop);
paint(foldOf, INVISIBLE, Fold.drop);
paint(foldOf, COMPATIBILITY, Fold.expand);
for (const [from, to] of Object.entries(LIGHT)) {
  foldOf[from.charCodeAt(0)] = Fold.map;
  mappedUnit[from.charCodeAt(0)] = to.charCodeAt(0);
}
for (let digit = 0; digit < 10; digit++) {
  for (const zero of [0x0660, 0x06f0]) {
    foldOf[zero + digit] = Fold.map;
    mappedUnit[zero + digit] = 0x30 + digit;
  }
}

const marks = new Uint8Array(0x900);
paint(marks, MARKS, 1);

/** Whether the unit is a mark that belongs to the letter before it (vowel sign, tatweel, Quranic sign). */
export function isMark(unit: number): boolean {
  return unit < 0x900 && marks[unit] === 1;
}

/** Whether a word is written with tanwin, the ending of an indefinite noun, which a name does not have («ميتًا» against «ميتا»). */
export function hasTanwin(word: string): boolean {
  for (let i = word.length - 1; i >= 0 && i >= word.length - 2; i--) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x064b && unit <= 0x064d) return true;
  }
  return false;
}

/**
 * What a presentation form or full-width character stands for, without the spaces and marks that some decompositions
 * carry; an empty string where nothing is left. ﷼ decomposes to a word with a Farsi yeh, hence the second pass.
 */
export function expand(character: string): string {
  let out = '';
  for (const part of character.normalize('NFKC')) {
    const unit = part.charCodeAt(0);
    if (foldOf[unit] === Fold.map) out += String.fromCharCode(mappedUnit[unit] ?? unit);
    else if (foldOf[unit] !== Fold.drop) out += part;
  }
  return out === ' ' ? '' : out;
}

const FOLDED = new RegExp(`[${Object.keys(LOOSE).join('')}]`, 'g');
const CASED = /[A-Z\u0080-\u05ff]/;
const ACCENTED = /[\u0080-\u05ff]/;

/** The loose form of a light form: hamza, yeh and teh marbuta folded, Latin in lower case without accents. */
export function loosen(light: string): string {
  // Expressions, since a short run loosens each of its words once, and a loop over letters would still be slow by then.
  const loose = light.replace(FOLDED, fold);
  if (!CASED.test(loose)) return loose;
  const lower = loose.toLowerCase();
  return ACCENTED.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}

function fold(letter: string): string {
  return LOOSE[letter] ?? letter;
}

const HAMZAS = 'أإآ';

/** Whether two light spellings of one key carry different hamzas («إمام», «أمام»); an alef without one fits each. */
export function differInHamza(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && HAMZAS.includes(a.charAt(i)) && HAMZAS.includes(b.charAt(i))) return true;
  }
  return false;
}
