/** Scripts that the record names, by ISO 15924 code; letters of any other script count as `Zzzz`. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hans', /\p{Script=Han}/u],
];

/** Script of a text without letters. */
export const NO_SCRIPT = 'Zyyy';

/** The script of a word, by its first letter. */
export function scriptOf(word: string): string {
  const letter = word.charAt(0);
  // Nearly every word of news is in one of these two blocks.
  if (letter >= '\u0620' && letter <= '\u06ff') return 'Arab';
  if (letter >= 'a' && letter <= 'z') return 'Latn';
  return (
    SCRIPTS.find(([, pattern]) => pattern.test(String.fromCodePoint(word.codePointAt(0) ?? 0)))?.[0] ?? 'Zzzz'
  );
}
