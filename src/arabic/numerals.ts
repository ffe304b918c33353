import { keys } from './keys.ts';

/**
 * Number words as Arabic news writes them, in every gender and case that is written without vowel signs. Spelling variants
 * (مئة/مائة, ثمان/ثماني) follow CLDR's Arabic rule-based number format and common usage.
 */

/** Words for 1 to 10, of which 1 and 2 are rare before a noun (the noun itself is singular or dual). */
export const UNITS: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدا: 1,
  واحدة: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  ثلاث: 3,
  ثلاثة: 3,
  أربع: 4,
  أربعة: 4,
  خمس: 5,
  خمسة: 5,
  ست: 6,
  ستة: 6,
  سبع: 7,
  سبعة: 7,
  ثمان: 8,
  ثماني: 8,
  ثمانية: 8,
  تسع: 9,
  تسعة: 9,
  عشر: 10,
  عشرة: 10,
};

/** Words that stand for a unit only before «عشر» («أحد عشر») or before «و» and a ten («إحدى وعشرين»). */
export const TEEN_UNITS: Readonly<Record<string, number>> = {
  أحد: 1,
  إحدى: 1,
  حادي: 1,
  حادية: 1,
  اثنا: 2,
  اثني: 2,
  اثنتا: 2,
  اثنتي: 2,
};

export const TENS: Readonly<Record<string, number>> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
};

export const HUNDREDS: Readonly<Record<string, number>> = {
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  مئتا: 200,
  مئتي: 200,
  مائتان: 200,
  مائتين: 200,
  مائتا: 200,
  مائتي: 200,
  ثلاثمئة: 300,
  ثلاثمائة: 300,
  أربعمئة: 400,
  أربعمائة: 400,
  خمسمئة: 500,
  خمسمائة: 500,
  ستمئة: 600,
  ستمائة: 600,
  سبعمئة: 700,
  سبعمائة: 700,
  ثمانمئة: 800,
  ثمانمائة: 800,
  ثمانيمئة: 800,
  تسعمئة: 900,
  تسعمائة: 900,
};

/** A power of a thousand: its forms in the singular, the dual and the plural. */
export interface Scale {
  readonly value: number;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
}

export const SCALES: readonly Scale[] = [
  { value: 1e3, one: ['ألف', 'ألفا'], two: ['ألفان', 'ألفين', 'ألفي'], many: ['آلاف', 'ألاف', 'ألوف'] },
  {
    value: 1e6,
    one: ['مليون', 'مليونا', 'million'],
    two: ['مليونان', 'مليونين', 'مليوني'],
    many: ['ملايين'],
  },
  {
    value: 1e9,
    one: ['مليار', 'مليارا', 'بليون', 'بليونا', 'billion'],
    two: ['ملياران', 'مليارين', 'ملياري', 'بليونان', 'بليونين', 'بليوني'],
    many: ['مليارات', 'بلايين'],
  },
  {
    value: 1e12,
    one: ['تريليون', 'تريليونا', 'ترليون', 'ترليونا', 'trillion'],
    two: ['تريليونان', 'تريليونين', 'تريليوني'],
    many: ['تريليونات', 'ترليونات'],
  },
];

/** Round counts that give no number, besides the plurals of the scales. */
export const VAGUE: readonly string[] = ['عشرات', 'مئات', 'مائات'];

/** «A few, several»: before a plural noun. */
export const FEW: readonly string[] = ['بضع', 'بضعة', 'عدة'];

export const FRACTIONS: Readonly<Record<string, number>> = {
  نصف: 1 / 2,
  ثلث: 1 / 3,
  ثلثا: 2 / 3,
  ثلثي: 2 / 3,
  ثلثين: 2 / 3,
  ربع: 1 / 4,
};

/** «Quarters», after «ثلاثة». */
export const QUARTERS = 'أرباع';

/** Masculine and feminine ordinals, without the article. */
export const ORDINALS: Readonly<Record<string, number>> = {
  أول: 1,
  أولى: 1,
  ثاني: 2,
  ثانية: 2,
  ثالث: 3,
  ثالثة: 3,
  رابع: 4,
  رابعة: 4,
  خامس: 5,
  خامسة: 5,
  سادس: 6,
  سادسة: 6,
  سابع: 7,
  سابعة: 7,
  ثامن: 8,
  ثامنة: 8,
  تاسع: 9,
  تاسعة: 9,
  عاشر: 10,
  عاشرة: 10,
};

/** «Ten» as the second half of 11 to 19. */
export const TEEN: readonly string[] = ['عشر', 'عشرة'];

/** Words that look like a preposition on a number: «لست» is «I am not». */
export const NOT_NUMERALS: ReadonlySet<string> = keys('لست ولست فلست');

/** What stands between digits: thousands or decimals. */
export const DIGIT_SEPARATOR = /[.,،]/;
