import { spansOf, valuesOf } from './find.ts';

/** The first date of a text with its one determined field. */
function dateOf(text: string): (string | null)[] {
  const [found] = valuesOf(text);
  const value = found?.value;
  if (found?.type !== 'DATE' || !value || !('iso' in value)) return [];
  return [found.text, value.iso ?? value.relative ?? value.hijri];
}

describe('calendar dates', () => {
  test.each([
    ['day, month and year', 'وقع في 12 مارس 2025 بالقاهرة', '12 مارس 2025', '2025-03-12'],
    ['Arabic-Indic digits', 'منذ ١٢ مارس ٢٠٢٥', '١٢ مارس ٢٠٢٥', '2025-03-12'],
    ['digits, day first', 'في 12/3/2025', '12/3/2025', '2025-03-12'],
    ['digits, year first', 'في 2025-03-12', '2025-03-12', '2025-03-12'],
    ['behind the year of another', 'المادة 2017 - 30 يونيو 2018', '30 يونيو 2018', '2018-06-30'],
    ['digits with full stops', 'بتاريخ 06.02.2023', '06.02.2023', '2023-02-06'],
    ['Levantine month', 'في 5 كانون الأول 2020', '5 كانون الأول 2020', '2020-12-05'],
    ['Algerian and Tunisian month', 'يوم 3 جويلية 2019', 'يوم 3 جويلية 2019', '2019-07-03'],
    ['Moroccan month', 'في 5 دجنبر 2021', '5 دجنبر 2021', '2021-12-05'],
    ['two names with a slash', 'في كانون الثاني/يناير 2018', 'كانون الثاني/يناير 2018', '2018-01'],
    ['two names side by side', 'في 30 يونيو حزيران', '30 يونيو حزيران', '--06-30'],
    ['two names with brackets', 'في أيار (مايو) 2018', 'أيار (مايو) 2018', '2018-05'],
    ['day as an ordinal', 'في الثامن والعشرين من يونيو 2018', 'الثامن والعشرين من يونيو 2018', '2018-06-28'],
    ['«first» before a month', 'في أول تموز/يوليو', 'أول تموز/يوليو', '--07-01'],
    ['weekday and date', 'الأربعاء، 25 مايو 2016', 'الأربعاء، 25 مايو 2016', '2016-05-25'],
    [
      'part of day, weekday, date',
      'صباح يوم الأربعاء 05 أغسطس 2015',
      'صباح يوم الأربعاء 05 أغسطس 2015',
      '2015-08-05',
    ],
    ['no year', 'في 7 أكتوبر', '7 أكتوبر', '--10-07'],
    ['range of days', 'من 12-15 أفريل 2017', '12-15 أفريل 2017', '2017-04-12/2017-04-15'],
    ['days joined by «و»', 'بين 26 و30 أبريل', '26 و30 أبريل', '--04-26/--04-30'],
    ['English date of a post', '(@name) April 7, 2022', 'April 7, 2022', '2022-04-07'],
  ])('%s', (_, text, span, value) => {
    expect(dateOf(text)).toEqual([span, value]);
  });

  test.each([
    ['day, month and year', 'في 12 رمضان 1446 هـ', '12 رمضان 1446 هـ', '1446-09-12'],
    ['month of two words', 'في الأول من ذي الحجة', 'الأول من ذي الحجة', '--12-01'],
    ['month with its blessing', 'خلال شهر رمضان المبارك', 'شهر رمضان المبارك', '--09'],
    ['year without its era', 'بداية عام 1438', 'بداية عام 1438', '1438'],
    ['two years', 'العام المالي 1438/1439هـ', 'العام المالي 1438/1439هـ', '1438/1439'],
    ['both calendars: the Gregorian year decides', 'سنة 726هـ/1326م', 'سنة 726هـ/1326م', '1326'],
  ])('Hijri: %s', (_, text, span, value) => {
    expect(dateOf(text)).toEqual([span, value]);
  });

  test.each([
    ['«مارس» as a verb', 'مارس الرياضة بانتظام'],
    ['«رمضان» as a name', 'قال طارق رمضان للصحفيين'],
    ['«أب», father', 'بعد أب وأم'],
    ['a score of nil', 'انتهت صفر-صفر'],
    ['a date that names a street', 'نهج 9 أفريل'],
    ['metres', 'سباق 800 م'],
    ['the year of a law', 'القانون رقم 92 لسنة 2016'],
  ])('no date: %s', (_, text) => {
    expect(spansOf('DATE', text)).toEqual([]);
  });

  test('takes an unsure month name after a preposition', () => {
    expect(spansOf('DATE', 'أعلن في مارس أنه سيرحل')).toEqual(['مارس']);
  });
});

describe('years and longer periods', () => {
  test.each([
    ['year with its noun', 'في عام 2018', 'عام 2018', '2018'],
    ['bare year after a preposition', 'في 2014 وقعت', '2014', '2014'],
    ['two years', 'عامي 2014 و2016', 'عامي 2014 و2016', '2014/2016'],
    ['years with a hyphen', 'بين 2015-2018', '2015-2018', '2015/2018'],
    ['financial year', 'السنة المالية 2018/2019', 'السنة المالية 2018/2019', '2018/2019'],
    ['before Christ, short', 'سنة 500 ق.م', 'سنة 500 ق.م', '-0499'],
    ['before Christ', 'إلى عام 6600 قبل الميلاد', 'عام 6600 قبل الميلاد', '-6599'],
    ['half', 'النصف الأول من عام 2026', 'النصف الأول من عام 2026', '2026-01/2026-06'],
    ['quarter', 'الربع الثالث من 2018', 'الربع الثالث من 2018', '2018-07/2018-09'],
    ['half as the Maghreb says it', 'نهاية السداسي الأول', 'نهاية السداسي الأول', null],
    [
      'quarter as the Maghreb says it',
      'الثلاثي الأول من سنة 2017',
      'الثلاثي الأول من سنة 2017',
      '2017-01/2017-03',
    ],
    ['season', 'في صيف عام 1966', 'صيف عام 1966', '1966'],
    ['decade', 'في التسعينيات', 'التسعينيات', '199'],
    ['decade of the last century', 'منذ سبعينيات القرن الماضي', 'سبعينيات القرن الماضي', '197'],
    ['century', 'القرن التاسع عشر الميلادي', 'القرن التاسع عشر الميلادي', '18'],
    ['edge', 'في أواخر 2014', 'أواخر 2014', '2014'],
    ['named age', 'من العصر الحجري القديم', 'العصر الحجري القديم', null],
  ])('%s', (_, text, span, value) => {
    expect(dateOf(text)).toEqual([span, value]);
  });
});

describe('relative dates', () => {
  test.each([
    ['today', 'قال اليوم إن', 'اليوم', 'P0D'],
    ['yesterday with its weekday', 'أمس الثلاثاء', 'أمس الثلاثاء', '-P1D'],
    ['the day before yesterday', 'أمس الأول', 'أمس الأول', '-P2D'],
    ['the day after tomorrow', 'بعد غد', 'بعد غد', 'P2D'],
    ['weekday', 'أعلن الأربعاء', 'الأربعاء', '-W-3'],
    ['weekday with a place', 'يوم الخميس الماضي', 'يوم الخميس الماضي', '-W-4'],
    ['two weekdays', 'يومي السبت والأحد', 'يومي السبت والأحد', '-W-6'],
    ['part of a weekday', 'صباح الثلاثاء', 'صباح الثلاثاء', '-W-2'],
    ['afternoon', 'بعد ظهر الاثنين', 'بعد ظهر الاثنين', '-W-1'],
    ['this', 'خلال هذا العام', 'هذا العام', 'P0Y'],
    ['last', 'في العام الماضي', 'العام الماضي', '-P1Y'],
    ['next', 'الأسبوع المقبل', 'الأسبوع المقبل', 'P1W'],
    ['counted', 'السنوات الخمس الماضية', 'السنوات الخمس الماضية', '-P5Y'],
    ['counted, noun behind', 'خلال الـ48 ساعة المقبلة', 'الـ48 ساعة المقبلة', 'PT48H'],
    ['uncounted', 'الأيام القليلة الماضية', 'الأيام القليلة الماضية', null],
    ['edge', 'نهاية الشهر الجاري', 'نهاية الشهر الجاري', 'P0M'],
    ['month of this year', 'يناير من العام الجاري', 'يناير من العام الجاري', '--01'],
    ['day of this month', '14 من الشهر الجاري', '14 من الشهر الجاري', null],
    ['time within a period', 'وقت لاحق من هذا العام', 'وقت لاحق من هذا العام', 'P0Y'],
    ['assimilated article', 'استعدادا للموسم المقبل', 'لموسم المقبل', 'P1Y'],
  ])('%s', (_, text, span, value) => {
    expect(dateOf(text)).toEqual([span, value]);
  });

  test.each([
    ['a rate', 'حبة في اليوم'],
    ['a counted day', 'لليوم الثاني على التوالي'],
    ['a named day', 'اليوم العالمي للمستهلك'],
    ['a title', 'الأمين العام السابق للحزب'],
    ['a contract', 'وصف هذا العقد بالمجحف'],
  ])('no date: %s', (_, text) => {
    expect(spansOf('DATE', text)).toEqual([]);
  });
});

describe('clock times', () => {
  test.each([
    ['digits and zone', 'في الساعة 07:00 بتوقيت غرينتش', 'الساعة 07:00 بتوقيت غرينتش', 'T07:00Z'],
    ['abbreviated zone', 'عند 13.00 ت.غ', '13.00 ت.غ', 'T13:00Z'],
    ['word and part of day', 'الثامنة مساء', 'الثامنة مساء', 'T20:00'],
    ['half past', 'الساعة الثامنة والنصف مساء', 'الساعة الثامنة والنصف مساء', 'T20:30'],
    ['minutes past', 'الساعة الثانية وأربع وأربعين دقيقة', 'الساعة الثانية وأربع وأربعين دقيقة', 'T02:44'],
    ['word and local time', 'الساعة الثالثة بالتوقيت المحلي', 'الساعة الثالثة بالتوقيت المحلي', 'T03:00'],
  ])('%s', (_, text, span, value) => {
    expect(dateOf(text)).toEqual([span, value]);
  });

  test('leaves the time stamp of a video alone', () => {
    expect(spansOf('DATE', 'في الدقيقة 01:05 من المقطع')).toEqual([]);
  });
});
