import { keys } from './keys.ts';

/**
 * Calendar words. Month names: Unicode CLDR 48 (`ar`, `ar-IQ`, `ar-LB`, `ar-DZ`, `ar-MA`, `ar-MR`, `ar-u-ca-islamic`);
 * spelling variants as they stand in news of the regions. Sets hold keys (the loose form); lists and records are in plain
 * spelling.
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

/**
 * Month names of one word or two («كانون الثاني»), and the English ones of «April 7, 2022». The unsure ones are also words or
 * people's names («مارس», «جوان»).
 */
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

/** «first», in the loose form: the day before a month («أول يوليو»). */
export const FIRST = 'اول';

/** «Father», which differs from the month «آب» by its hamza. */
export const FATHER = 'أب';

/** «May», a blessing and holy days: «شهر رمضان المبارك». */
export const MONTH_TAILS: ReadonlySet<string> = keys('المبارك الكريم الفضيل الحرام المعظم');

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

export const SEASONS: readonly string[] = ['صيف', 'شتاء', 'ربيع', 'خريف'];

/** Parts of the day, which come before a day: «صباح الثلاثاء». */
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

export const GREENWICH: ReadonlySet<string> = keys('غرينتش غرينيتش جرينتش غرينيش');

/** «One», as an hour. */
export const ONE_OCLOCK = 'الواحده';

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

/** «Financial», «academic» between «year» and its number. */
export const YEAR_KINDS: ReadonlySet<string> = keys('المالي الماليه مالي ماليه الدراسي الدراسيه');

/** Marks of the era after a year: of the Gregorian and of the Hijri calendar. */
export const GREGORIAN: ReadonlySet<string> = keys('م الميلادي الميلاديه ميلادي ميلاديه');

export const HIJRI: ReadonlySet<string> = keys('ه هجري هجريه الهجري الهجريه للهجره');

export const BEFORE_CHRIST: readonly (readonly string[])[] = [
  ['قبل', 'الميلاد'],
  ['ق', '.', 'م'],
];

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

/** Named ages by their adjective: «العصر الحجري القديم». */
export const AGES: ReadonlySet<string> = keys(
  'الحجري الحجريه البرونزي الحديدي الجاهلي الجليدي الوسطي العباسي الاموي العثماني',
);

export const AGE_PARTS: ReadonlySet<string> = keys('القديم الحديث الاوسط الاعلي الصغير المتاخر');

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
