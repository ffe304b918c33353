import type { Bound } from '../record.ts';
import { keys } from './keys.ts';

/** A hedge before an amount: the words as they follow each other, and what they say of the amount. */
export interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound | null;
}

function hedges(bound: Bound | null, ...phrases: string[]): Hedge[] {
  return phrases.map((phrase) => ({ words: phrase.split(' '), bound }));
}

/** Hedges that belong to an amount, longest first where one begins another. */
export const HEDGES: readonly Hedge[] = [
  ...hedges('about', 'ما يقرب من', 'ما يقارب من', 'ما يقارب', 'ما يناهز'),
  ...hedges('about', 'نحو', 'حوالي', 'حوال', 'قرابة', 'زهاء', 'تقريبا'),
  ...hedges('over', 'ما يزيد قليلا على', 'ما يزيد قليلا عن', 'ما يزيد على', 'ما يزيد عن', 'ما يربو على'),
  ...hedges('over', 'ما يربو عن', 'ما يفوق', 'ما لا يقل عن', 'ما لا يقل على', 'لا يقل عن', 'لا تقل عن'),
  ...hedges('over', 'أكثر من', 'أكثر بقليل من', 'أزيد من', 'أعلى من'),
  ...hedges('under', 'ما يقل قليلا عن', 'ما يقل عن', 'ما يصل إلى', 'ما لا يزيد على', 'ما لا يزيد عن'),
  ...hedges('under', 'أقل بقليل من', 'أقل قليلا من', 'أقل من', 'أدنى من'),
  ...hedges(null, 'ما بين'),
];

/** After «ريال» a football club. */
export const MADRID = 'مدريد';
/** «On», in the loose form. */
export const ON = 'علي';
/** Prepositions written onto a word: «لسنوات», «بأسبوع». */
export const FOR = 'ل';
export const BY = 'ب';
/** Between the two ends of a range. */
export const TO: ReadonlySet<string> = keys('الي حتي او ل ×');
/** The decimal mark of some agencies, with the digits after it first: «5ر4» is 4.5. */
export const DECIMAL_LETTER = 'ر';
/** «Minus» as a word. */
export const MINUS = 'سالب';
/** «One» after a singular noun: «دولار واحد». */
export const ONE: ReadonlySet<string> = keys('واحد واحدا واحده');

/** «In the hundred» as one word. */
export const PERCENT_WORDS: ReadonlySet<string> = keys('بالمئه بالمائه بالميه بالمءه');
/** «The hundred», after «في». */
export const HUNDREDTH: ReadonlySet<string> = keys('المئه المائه الميه الماءه');
/** «Point», after a number and before «of percent» or «of base». */
export const POINTS: ReadonlySet<string> = keys('نقطه نقاط');
/** What a point is a share of, with how many make one. */
export const POINT_KINDS: Readonly<Record<string, number>> = { مئويه: 100, اساس: 10000 };

/** The written ending of an indefinite accusative. */
export const ACCUSATIVE = 'ا';
