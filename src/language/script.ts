/** Script of a text without letters. */
export const NO_SCRIPT = 'Zyyy';

/** The script of a word, by its first letter. */
export function scriptOf(word: string): string {
  const letter = word.charAt(0);
  // Nearly every word of news is in one of these two blocks.
  if (letter >= '\u0620' && letter <= '\u06ff') return 'Arab';
  if (letter >= 'a' && letter <= 'z') return 'Latn';
  return scriptOfLetter(String.fromCodePoint(word.codePointAt(0) ?? 0));
}

/** The ISO 15924 code of a letter's script; `Zzzz` for one that no record names. */
function scriptOfLetter(letter: string): string {
  // The expressions take long to make, and most texts need none of them.
  if (/\p{Script=Arabic}/u.test(letter)) return 'Arab';
  if (/\p{Script=Latin}/u.test(letter)) return 'Latn';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrl';
  if (/\p{Script=Hebrew}/u.test(letter)) return 'Hebr';
  if (/\p{Script=Greek}/u.test(letter)) return 'Grek';
  if (/\p{Script=Devanagari}/u.test(letter)) return 'Deva';
  return /\p{Script=Han}/u.test(letter) ? 'Hans' : 'Zzzz';
}
