import { Class, classOf, isCommonMark } from '../../src/text/characters.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
  (unit) => unit < 0xd800 || unit > 0xdfff,
);

test('every unit has the class that the tables of Unicode give it', () => {
  const expected = (unit: number) => {
    const character = String.fromCharCode(unit);
    if (/[\n\r\u0085\u2028\u2029]/.test(character)) return Class.newline;
    if (/[0-9]/.test(character)) return Class.digit;
    if (/[\s\p{Cc}]/u.test(character)) return Class.space;
    if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return Class.mark;
    return /[\u0620-\u06ff\u0750-\u08ff]/.test(character) ? Class.arabic : Class.letter;
  };
  expect(UNITS.filter((unit) => classOf(unit) !== expected(unit))).toEqual([]);
});

test('no common mark is an emoji', () => {
  const emoji = UNITS.filter((unit) => /\p{Extended_Pictographic}/u.test(String.fromCharCode(unit)));
  expect(emoji.filter(isCommonMark)).toEqual([]);
});
