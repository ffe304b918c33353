/**
 * Calendar words. Month names: Unicode CLDR 48 (`ar`, `ar-IQ`, `ar-LB`, `ar-DZ`, `ar-MA`, `ar-MR`, `ar-u-ca-islamic`);
 * spelling variants and relative words as they stand in news of the regions.
 */

/** A month: its number, its calendar, its names, and whether a name alone, without day or year, is surely the month. */
export interface MonthName {
  readonly month: number;
  readonly hijri: boolean;
  readonly sure: boolean;
  readonly names: readonly string[];
}

function month(number: number, sure: string, unsure = ''): MonthName[] {
  return [
    { month: number, hijri: false, sure: true, names: sure === '' ? [] : sure.split('|') },
    { month: number, hijri: false, sure: false, names: unsure === '' ? [] : unsure.split('|') },
  ];
}

function hijri(number: number, names: string): MonthName {
  return { month: number, hijri: true, sure: names.includes(' '), names: names.split('|') };
}

/** Month names of one word or two, and the English ones of «April 7, 2022» («كانون الثاني»). The unsure ones are also words or people's names («مارس», «جوان»). */
export const MONTHS: readonly MonthName[] = [
  ...month(1, 'يناير|جانفي|كانون الثاني|كانون ثاني'),
  ...month(2, 'فبراير|فيفري|شباط'),
  ...month(3, 'آذار', 'مارس'),
  ...month(4, 'أبريل|إبريل|أفريل|نيسان'),
  ...month(5, 'مايو|أيار', 'ماي'),
  ...month(6, 'يونيو|يونيه|حزيران', 'جوان'),
  ...month(7, 'يوليو|يوليه|يوليوز|جويلية|تموز'),
  ...month(8, 'أغسطس|أغشت|غشت', 'آب|أوت'),
  ...month(9, 'سبتمبر|شتنبر|شتمبر|أيلول'),
  ...month(10, 'أكتوبر|تشرين الأول|تشرين أول'),
  ...month(11, 'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني'),
  ...month(12, 'ديسمبر|دجنبر|دجمبر|كانون الأول|كانون أول'),
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].flatMap((name, index) => month(index + 1, '', name)),
  hijri(1, 'محرم|المحرم'),
  hijri(2, 'صفر'),
  hijri(3, 'ربيع الأول'),
  hijri(4, 'ربيع الآخر|ربيع الثاني'),
  hijri(5, 'جمادى الأولى|جمادى الأول'),
  hijri(6, 'جمادى الآخرة|جمادى الثانية|جمادى الثاني'),
  hijri(7, 'رجب'),
  hijri(8, 'شعبان'),
  hijri(9, 'رمضان'),
  hijri(10, 'شوال'),
  hijri(11, 'ذو القعدة|ذي القعدة'),
  hijri(12, 'ذو الحجة|ذي الحجة'),
];

/** ISO weekday (Monday is 1) by name. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  الاثنين: 1,
  الإثنين: 1,
  الثلاثاء: 2,
  الأربعاء: 3,
  الخميس: 4,
  الجمعة: 5,
  السبت: 6,
  الأحد: 7,
};

/** A unit of time: its ISO 8601 designator (`TM` minutes, `M` months) and its written forms. */
export interface TimeUnit {
  readonly iso: string;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
}

function unit(iso: string, one: string, two: string, many: string): TimeUnit {
  return { iso, one: one.split(' '), two: two.split(' '), many: many.split(' ') };
}

export const TIME_UNITS: readonly TimeUnit[] = [
  unit('TS', 'ثانية', 'ثانيتان ثانيتين', 'ثوان ثواني'),
  unit('TM', 'دقيقة', 'دقيقتان دقيقتين', 'دقائق'),
  unit('TH', 'ساعة', 'ساعتان ساعتين', 'ساعات'),
  unit('D', 'يوم يوما', 'يومان يومين', 'أيام أياما'),
  unit('D', 'ليلة', 'ليلتان ليلتين', 'ليالي ليال'),
  unit('W', 'أسبوع أسبوعا', 'أسبوعان أسبوعين', 'أسابيع'),
  unit('M', 'شهر شهرا', 'شهران شهرين', 'أشهر أشهرا شهور شهورا'),
  unit('Y', 'عام عاما', 'عامان عامين', 'أعوام أعواما'),
  unit('Y', 'سنة', 'سنتان سنتين', 'سنوات سنين'),
  unit('Y', 'موسم موسما', 'موسمان موسمين', 'مواسم'),
  unit('DECADE', 'عقد عقدا', 'عقدان عقدين', 'عقود'),
  unit('CENTURY', 'قرن قرنا', 'قرنان قرنين', 'قرون'),
];

/** Nouns that open a year number: «عام 2018», «سنة 1446». */
export const YEAR_HEADS: readonly string[] = [
  'عام',
  'العام',
  'سنة',
  'السنة',
  'عامي',
  'أعوام',
  'سنوات',
  'موسم',
  'الموسم',
  'موسمي',
];

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

/** Parts of the day, which come before a day; `only` those that also stand after a clock hour («الثامنة مساء»). */
export const DAYPARTS: readonly string[] = [
  'صباح',
  'صبيحة',
  'مساء',
  'ليل',
  'ليلة',
  'فجر',
  'ظهر',
  'عصر',
  'ظهيرة',
  'عشية',
  'ضحى',
];

/** Days counted from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  اليوم: 0,
  أمس: -1,
  البارحة: -1,
  غدا: 1,
  غد: 1,
};

export const SEASONS: readonly string[] = ['صيف', 'شتاء', 'ربيع', 'خريف'];

/** Decades of a century by name; the value is the first year within the century. */
export const DECADES: Readonly<Record<string, number>> = {
  عشرينيات: 20,
  ثلاثينيات: 30,
  أربعينيات: 40,
  خمسينيات: 50,
  ستينيات: 60,
  سبعينيات: 70,
  ثمانينيات: 80,
  تسعينيات: 90,
  عشرينات: 20,
  ثلاثينات: 30,
  أربعينات: 40,
  خمسينات: 50,
  ستينات: 60,
  سبعينات: 70,
  ثمانينات: 80,
  تسعينات: 90,
};

/** Adjectives that turn a bare plural of time into a duration: «سنوات طويلة». */
export const VAGUE_LENGTHS: ReadonlySet<string> = new Set([
  'عده',
  'عديده',
  'طويله',
  'قليله',
  'كثيره',
  'معدوده',
  'متتاليه',
  'كامله',
  'كاملا',
  'كاملين',
  'كاملتين',
]);
/** Marks of the era after a year: of the Gregorian and of the Hijri calendar. */
export const GREGORIAN: ReadonlySet<string> = new Set(['م', 'الميلادي', 'الميلاديه', 'ميلادي', 'ميلاديه']);
export const HIJRI: ReadonlySet<string> = new Set(['ه', 'هجري', 'هجريه', 'الهجري', 'الهجريه', 'للهجره']);
export const BEFORE_CHRIST: readonly string[] = ['قبل', 'الميلاد'];
/** «Financial», «academic» between «year» and its number. */
export const YEAR_KINDS: ReadonlySet<string> = new Set([
  'المالي',
  'الماليه',
  'مالي',
  'ماليه',
  'الدراسي',
  'الدراسيه',
]);
/** «May», a blessing and holy days: «شهر رمضان المبارك». */
export const MONTH_TAILS: ReadonlySet<string> = new Set(['المبارك', 'الكريم', 'الفضيل', 'الحرام', 'المعظم']);
/** «Falling on», between a weekday and its date. */
export const FALLING: ReadonlySet<string> = new Set(['الموافق', 'الموافقه', 'الموافقين']);

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
  القرن: 'century',
  العصر: 'age',
  العصور: 'age',
};

/** Periods other than units of time that take «الماضي» and the like, with the length that «last» goes back by. */
export const PERIODS: Readonly<Record<string, string>> = {
  اليوم: 'D',
  الليلة: 'D',
  المساء: 'D',
  الصباح: 'D',
  الأسبوع: 'W',
  الشهر: 'M',
  العام: 'Y',
  السنة: 'Y',
  الموسم: 'Y',
  الصيف: 'Y',
  الشتاء: 'Y',
  الربيع: 'Y',
  الخريف: 'Y',
  العقد: 'DECADE',
  القرن: 'CENTURY',
  الألفية: 'MILLENNIUM',
};

/** Adjectives of «وقت» in «وقت لاحق من العام», as keys. */
export const TIME_ADJECTIVES: ReadonlySet<string> = new Set(['لاحق', 'سابق', 'متاخر', 'مبكر']);
/** «Few», between a definite plural of time and its place: «الأيام القليلة الماضية». */
export const FEW_LAST = 'القليله';
/** «First», after a definite plural of time: «الأشهر الخمسة الأولى», and in «أمس الأول». */
export const FIRST_OF: ReadonlySet<string> = new Set(['الاولي', 'الاول', 'اول']);
/** «Last», as the ordinal of a quarter. */
export const LAST_ORDINAL = 'الاخير';
/** Named ages by their adjective: «العصر الحجري القديم». */
export const AGES: ReadonlySet<string> = new Set([
  'الحجري',
  'الحجريه',
  'البرونزي',
  'الحديدي',
  'الجاهلي',
  'الجليدي',
  'الوسطي',
  'العباسي',
  'الاموي',
  'العثماني',
]);
export const AGE_PARTS: ReadonlySet<string> = new Set([
  'القديم',
  'الحديث',
  'الاوسط',
  'الاعلي',
  'الصغير',
  'المتاخر',
]);
/** Names of days and ages that only fixed phrases give, in keys. */
export const NAMED_TIMES: readonly (readonly string[])[] = [
  ['يوم', 'عرفه'],
  ['يوم', 'الترويه'],
  ['يوم', 'النحر'],
  ['يوم', 'عاشوراء'],
  ['ايام', 'التشريق'],
  ['يوم', 'عيد', 'الاضحي'],
  ['يوم', 'عيد', 'الفطر'],
  ['ما', 'قبل', 'التاريخ'],
  ['فصل', 'الصيف'],
  ['فصل', 'الشتاء'],
  ['فصل', 'الربيع'],
  ['فصل', 'الخريف'],
  ['ساعات', 'الصباح', 'الباكر'],
];

/** Parts of the day as they follow a clock hour, true for those after noon. */
export const CLOCK_PARTS: Readonly<Record<string, boolean>> = {
  صباحا: false,
  فجرا: false,
  ظهرا: true,
  عصرا: true,
  مساء: true,
  ليلا: true,
  عشاء: true,
};
/** «By the clock of», with a place after it. */
export const CLOCK_ZONE = 'بتوقيت';
/** Phrases that end a clock time, and whether they say Greenwich. */
export const CLOCK_ENDS: readonly { readonly words: readonly string[]; readonly greenwich: boolean }[] = [
  { words: ['بالتوقيت', 'المحلي'], greenwich: false },
  { words: ['بعد', 'الظهر'], greenwich: false },
  { words: ['بعد', 'الزوال'], greenwich: false },
  { words: ['ت', '.', 'غ'], greenwich: true },
  { words: ['gmt'], greenwich: true },
];
export const GREENWICH: ReadonlySet<string> = new Set(['غرينتش', 'غرينيتش', 'جرينتش', 'غرينيش']);
/** «One», as an hour. */
export const ONE_OCLOCK = 'الواحده';

/** Words after which a bare singular or plural of time is a duration. */
export const DURING: ReadonlySet<string> = new Set([
  'خلال',
  'منذ',
  'مده',
  'لمده',
  'طوال',
  'طيله',
  'مدي',
  'مدار',
  'غضون',
  'بعد',
  'وبعد',
  'قبل',
  'استمر',
  'استمرت',
  'تستمر',
  'يستمر',
  'امضي',
  'مستوي',
  'مستوياته',
  'مستوياتها',
]);
/** Words after which a bare four-digit number is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'في',
  'وفي',
  'ففي',
  'منذ',
  'ومنذ',
  'بحلول',
  'وبحلول',
  'حتي',
  'وحتي',
  'خلال',
  'بعد',
  'قبل',
  'الي',
  'بين',
  'من',
  'عن',
  'مع',
  'و',
  'مواليد',
]);
/** Prepositions before which a name that is also a word («مارس») is the month. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'في',
  'منذ',
  'بحلول',
  'حتي',
  'خلال',
  'بعد',
  'قبل',
  'الي',
  'تسليم',
]);
/** After these «اليوم» is any day, not today, or part of a name. */
export const NOT_TODAY: ReadonlySet<string> = new Set(['في', 'ذلك', 'تلك', 'حتي', 'اوقات', 'روسيا', 'ساعات']);
/** Words about a person's age. */
export const AGE: ReadonlySet<string> = new Set([
  'العمر',
  'عمر',
  'عمره',
  'عمرها',
  'عمري',
  'بعمر',
  'اعمارهم',
  'اعمارهن',
  'عمرهم',
  'سن',
  'السن',
  'بسن',
  'ناهز',
]);
/** Words that own an age: «صاحب الـ25 عاما». */
export const AGE_OWNERS: ReadonlySet<string> = new Set([
  'صاحب',
  'صاحبه',
  'ذات',
  'ذو',
  'ذي',
  'ذا',
  'بلغت',
  'بلغ',
  'عن',
]);
/** After these, minutes are those of a match: «بعد 28 دقيقة». */
export const MATCH_MINUTES: ReadonlySet<string> = new Set(['بعد', 'عقب', 'مرور', 'مضي']);
/** Titles with «general», which looks like «year»: «الأمين العام السابق». */
export const GENERALS: ReadonlySet<string> = new Set([
  'الامين',
  'المدير',
  'النائب',
  'المدعي',
  'القائد',
  'المراقب',
  'المفتش',
  'الراي',
  'القطاع',
  'الاتحاد',
  'المنسق',
  'الادعاء',
]);
/** «Light», after «year»: a measure of length. */
export const LIGHT: ReadonlySet<string> = new Set(['ضوئيه', 'ضوئي']);
/** «Only», between a length of time and what it counts from. */
export const ONLY: ReadonlySet<string> = new Set(['فقط', 'تقريبا', 'قليله']);

/** «Highest level», before «في» and a length of time. */
export const LEVELS: ReadonlySet<string> = new Set(['مستوي', 'مستوياته', 'مستوياتها', 'مستويات', 'سعر']);
/** Streets, revolutions and the like that bear a date as their name: «ثورة 26 سبتمبر». */
export const NAMED_BY_DATE: ReadonlySet<string> = new Set([
  'نهج',
  'شارع',
  'ثوره',
  'لاحداث',
  'احداث',
  'هجمات',
  'كذبه',
  'بكذبه',
  'ساحه',
  'ميدان',
  'جسر',
  'مستشفي',
  'مدينه',
  'اتفاق',
  'انقلاب',
]);

/** «After», written alone or with «و». */
export const AFTERS: ReadonlySet<string> = new Set(['بعد', 'وبعد', 'فبعد']);

/** Units of time that are no duration without a number: «خلال موسم الحج», «بعد عقد الاجتماع». */
export const NEVER_ALONE: ReadonlySet<string> = new Set(['موسم', 'عقد', 'ليله', 'قرن', 'يوم']);
/** «Father», which differs from the month «آب» by its hamza. */
export const FATHER = 'أب';
