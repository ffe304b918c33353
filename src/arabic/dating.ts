import { keys } from './keys.ts';

/**
 * Words that place a time in a text: against now, within a period, before or behind a date. Sets hold keys (the loose form);
 * lists and records are in plain spelling. Compiled from news of the regions.
 */

/** Adjectives that place a period against now: -1 last, 0 this, 1 next, null against another time. */
export const PLACES: Readonly<Record<string, -1 | 0 | 1 | null>> = {
  الماضي: -1,
  الماضية: -1,
  الماضيين: -1,
  الماضيتين: -1,
  المنصرم: -1,
  المنصرمة: -1,
  الفائت: -1,
  الفائتة: -1,
  الفارط: -1,
  الفارطة: -1,
  المنقضي: -1,
  المنقضية: -1,
  الأخير: -1,
  الأخيرة: -1,
  الأخيرين: -1,
  الجاري: 0,
  الجارية: 0,
  الحالي: 0,
  الحالية: 0,
  المقبل: 1,
  المقبلة: 1,
  المقبلين: 1,
  القادم: 1,
  القادمة: 1,
  القادمين: 1,
  الجديد: null,
  الجديدة: null,
  التالي: null,
  التالية: null,
  السابق: null,
  السابقة: null,
  نفسه: null,
  نفسها: null,
  ذاته: null,
  ذاتها: null,
};

/** Edges of a period, which come before it. */
export const EDGES: readonly string[] = [
  'بداية',
  'بدايات',
  'مطلع',
  'مستهل',
  'أوائل',
  'منتصف',
  'وسط',
  'أواسط',
  'أواخر',
  'نهاية',
  'نهايات',
  'ختام',
];

/** Adjectives that turn a bare plural of time into a duration: «سنوات طويلة». */
export const VAGUE_LENGTHS: ReadonlySet<string> = keys(
  'عده عديده طويله قليله كثيره معدوده متتاليه كامله كاملا كاملين كاملتين',
);

/** «Falling on», between a weekday and its date. */
export const FALLING: ReadonlySet<string> = keys('الموافق الموافقه الموافقين');

/**
 * Words that open a date or length of time without being one: «this», the prepositions from which a distance from now is
 * counted, and nouns that stand before a date, a weekday, a month or an hour.
 */
export type Head =
  | 'this'
  | 'before'
  | 'since'
  | 'after'
  | 'first'
  | 'day'
  | 'days'
  | 'month'
  | 'time'
  | 'hour'
  | 'quarter'
  | 'half'
  | 'trimester'
  | 'century'
  | 'age';

export const HEADS: Readonly<Record<string, Head>> = {
  هذا: 'this',
  هذه: 'this',
  نفس: 'this',
  ذات: 'this',
  قبل: 'before',
  قبيل: 'before',
  منذ: 'since',
  بعد: 'after',
  أول: 'first',
  آخر: 'first',
  يوم: 'day',
  يومي: 'days',
  أيام: 'day',
  ليالي: 'day',
  شهر: 'month',
  شهري: 'month',
  شهور: 'month',
  أشهر: 'month',
  وقت: 'time',
  الساعة: 'hour',
  الربع: 'quarter',
  النصف: 'half',
  السداسي: 'half',
  الثلاثي: 'trimester',
  القرن: 'century',
  العصر: 'age',
  العصور: 'age',
};

/** Adjectives of «وقت» in «وقت لاحق من العام», as keys. */
export const TIME_ADJECTIVES: ReadonlySet<string> = keys('لاحق سابق متاخر مبكر');

/** «Few», between a definite plural of time and its place: «الأيام القليلة الماضية». */
export const FEW_LAST = 'القليله';

/** «First», after a definite plural of time: «الأشهر الخمسة الأولى», and in «أمس الأول». */
export const FIRST_OF: ReadonlySet<string> = keys('الاولي الاول اول');

/** «Last», as the ordinal of a quarter. */
export const LAST_ORDINAL = 'الاخير';

/** Words after which a bare singular or plural of time is a duration. */
export const DURING: ReadonlySet<string> = keys(
  'خلال منذ مده لمده طوال طيله مدي مدار غضون بعد وبعد قبل استمر استمرت تستمر يستمر امضي مستوي',
  'مستوياته مستوياتها',
);

/** Words after which a bare four-digit number is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = keys(
  'في وفي ففي منذ ومنذ بحلول وبحلول حتي وحتي خلال بعد قبل الي بين من عن مع و مواليد',
);

/** Prepositions before which a name that is also a word («مارس») is the month. */
export const BEFORE_MONTH: ReadonlySet<string> = keys('في منذ بحلول حتي خلال بعد قبل الي تسليم');

/** After these «اليوم» is any day, not today, or part of a name. */
export const NOT_TODAY: ReadonlySet<string> = keys('في ذلك تلك حتي اوقات روسيا ساعات');

/** Words about a person's age. */
export const AGE: ReadonlySet<string> = keys(
  'العمر عمر عمره عمرها عمري عمرهما عمرهم عمرهن بعمر اعمارهم اعمارهن اعمارهما سن السن بسن ناهز',
);

/** Words that own an age, or limit one: «صاحب الـ25 عاما», «دون 18 عاما». */
export const AGE_OWNERS: ReadonlySet<string> = keys('صاحب صاحبه ذات ذو ذي ذا بلغت بلغ عن دون تحت');

/** «Over»: before many years it limits an age («فوق 65 عاما»), before few it is a length. */
export const OVER = 'فوق';

/** After these, minutes are those of a match: «بعد 28 دقيقة». */
export const MATCH_MINUTES: ReadonlySet<string> = keys('بعد عقب مرور مضي');

/** Titles with «general», which looks like «year»: «الأمين العام السابق». */
export const GENERALS: ReadonlySet<string> = keys(
  'الامين المدير النائب المدعي القائد المراقب المفتش الراي القطاع الاتحاد المنسق الادعاء',
);

/** «Light», after «year»: a measure of length. */
export const LIGHT: ReadonlySet<string> = keys('ضوئيه ضوئي');

/** «Only», between a length of time and what it counts from. */
export const ONLY: ReadonlySet<string> = keys('فقط تقريبا قليله');

/** «Highest level», before «في» and a length of time. */
export const LEVELS: ReadonlySet<string> = keys('مستوي مستوياته مستوياتها مستويات سعر');

/** Streets, revolutions and the like that bear a date as their name: «ثورة 26 سبتمبر». */
export const NAMED_BY_DATE: ReadonlySet<string> = keys(
  'نهج شارع ثوره لاحداث احداث هجمات كذبه بكذبه ساحه ميدان جسر مستشفي مدينه اتفاق انقلاب',
);

/** Units of time that are no duration without a number: «خلال موسم الحج», «بعد عقد الاجتماع». */
export const NEVER_ALONE: ReadonlySet<string> = keys('موسم عقد ليله قرن يوم');

export const COMMAS: ReadonlySet<string> = keys('، ,');
