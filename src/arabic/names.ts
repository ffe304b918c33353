/**
 * Keys of words that open a part of a person's name and never end one: «بن سلمان», «أبو الغيط», «عبد الفتاح», «آل ثاني», «فان
 * دايك». The Arabic ones are those of the nasab, the kunya and theophoric names; the Romance ones are left out, as
 * news leaves them out too («دا سيلفا», «سيلفا»).
 */
const OPENERS: ReadonlySet<string> = new Set(
  'بن ابن بنت ابو ابا ابي بو ام عبد ال ايت ولد فان فون دير'.split(' '),
);

/** Keys of words that end a part of a person's name and are none alone: «نصر الله», «صلاح الدين». */
const ENDINGS: ReadonlySet<string> = new Set('الله الدين'.split(' '));

/** Whether the second of two words of a person's name, given as keys, goes on the part that the first one belongs to. */
export function isOnePart(word: string, next: string): boolean {
  return OPENERS.has(word) || ENDINGS.has(next);
}
