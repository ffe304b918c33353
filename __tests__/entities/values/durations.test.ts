import { spansOf, valuesOf } from './find.ts';

function durationOf(text: string): (string | null)[] {
  const [found] = valuesOf(text);
  const value = found?.value;
  return found && value && 'iso' in value ? [found.text, value.iso ?? value.relative] : [];
}

describe('durations', () => {
  test.each([
    ['dual', 'استمر لعامين', 'عامين', 'P2Y'],
    ['number word', 'خلال ثمانية أيام', 'ثمانية أيام', 'P8D'],
    ['digits', 'لمدة 878 يوما', '878 يوما', 'P878D'],
    ['scale', 'تعود إلى 15 ألف سنة', '15 ألف سنة', 'P15000Y'],
    ['hedge', 'في أقل من خمس ساعات', 'أقل من خمس ساعات', 'PT5H'],
    ['hedge and bare noun', 'بعد أكثر من أسبوع', 'أكثر من أسبوع', 'P1W'],
    ['one', 'خلال يوم واحد', 'يوم واحد', 'P1D'],
    ['and a half', 'على مدار موسمين ونصف', 'موسمين ونصف', 'P2.5Y'],
    ['two units', 'ستكون سبع ساعات وخمس دقائق', 'سبع ساعات وخمس دقائق', 'PT425M'],
    ['decades', 'قضى أربعة عقود', 'أربعة عقود', 'P40Y'],
    ['bare after «لمدة»', 'لمدة أسبوع', 'أسبوع', 'P1W'],
    ['bare plural with «لـ»', 'استمر لسنوات', 'سنوات', null],
    ['described plural', 'سنوات عديدة', 'سنوات عديدة', null],
    ['a few', 'بضعة أسابيع', 'بضعة أسابيع', null],
    ['in brackets, after what it lasts', 'العقوبة (السجن 5 سنوات) نفذت', '5 سنوات', 'P5Y'],
    ['over', 'استمر فوق 10 سنوات', '10 سنوات', 'P10Y'],
    ['vague count', 'ملايين السنين', 'ملايين السنين', null],
  ])('%s', (_, text, span, value) => {
    expect(durationOf(text)).toEqual([span, value]);
  });

  test.each([
    ['before now', 'حدث قبل عامين', 'قبل عامين', '-P2Y'],
    ['before now, vague', 'وقبل أيام', 'قبل أيام', null],
    ['since, vague', 'منذ سنوات', 'منذ سنوات', null],
    ['since, counted: without the preposition', 'منذ 7 سنوات', '7 سنوات', 'P7Y'],
    ['before something else: without the preposition', 'قبل 3 أيام من المباراة', '3 أيام', 'P3D'],
    ['after, vague', 'بعد أيام انتشرت', 'بعد أيام', null],
  ])('distance from now: %s', (_, text, span, value) => {
    expect(durationOf(text)).toEqual([span, value]);
  });

  test.each([
    ['an age', 'البالغ من العمر 34 عاما'],
    ['an age in brackets', 'توري (34 عاما) لاعب'],
    ['a range of ages', 'تتراوح أعمارهم بين 40 و69 عاما'],
    ['an owner of an age', 'صاحب الـ25 عاما'],
    ['a limit of age', 'القاصرون دون 18 عاما'],
    ['an age of sport', 'منتخب مصر تحت 23 عاما'],
    ['a limit of age from below', 'كل من هم فوق 65 عاما'],
    ['minutes of a match', 'سجل بعد 28 دقيقة'],
    ['hours of something', 'خلال ساعات النهار'],
    ['a light year', 'على بعد 12.4 مليار سنة ضوئية'],
  ])('no duration: %s', (_, text) => {
    expect(spansOf('DATE', text)).toEqual([]);
  });
});
