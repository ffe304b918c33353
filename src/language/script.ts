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

/** The script of one letter. */
export function scriptOf(letter: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Zzzz';
}
