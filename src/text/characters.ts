/** Classes of shadow characters, as the tokeniser tells them apart. */
export const Class = {
  unknown: 0,
  space: 1,
  newline: 2,
  arabic: 3,
  letter: 4,
  digit: 5,
  mark: 6,
  surrogate: 7,
} as const;

export type CharacterClass = (typeof Class)[keyof typeof Class];

const classes = new Uint8Array(0x10000);

/** The punctuation of Arabic news that lies beyond ASCII; most text then needs no look into the tables of Unicode. */
const COMMON_MARKS = '«»،؛؟“”‘’…–—';
classes.fill(Class.arabic, 0x0620, 0x064b);

function classify(unit: number): CharacterClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.surrogate;
  if (unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029)
    return Class.newline;
  if (unit >= 0x30 && unit <= 0x39) return Class.digit;
  if (unit <= 0x7f) return classifyAscii(unit);
  if (isCommonMark(unit)) return Class.mark;
  const character = String.fromCharCode(unit);
  if (/[\s\p{Cc}]/u.test(character)) return Class.space;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return Class.mark;
  return (unit >= 0x0620 && unit <= 0x06ff) || (unit >= 0x0750 && unit <= 0x08ff)
    ? Class.arabic
    : Class.letter;
}

/** Whether a unit is of ASCII or frequent punctuation, and so begins no emoji. */
export function isCommonMark(unit: number): boolean {
  return unit <= 0x7f || COMMON_MARKS.includes(String.fromCharCode(unit));
}

function classifyAscii(unit: number): CharacterClass {
  if (unit <= 0x20 || unit === 0x7f) return Class.space;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? Class.letter : Class.mark;
}

/** The class of a UTF-16 unit, computed once for each that occurs. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known !== undefined && known !== Class.unknown) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}
