import { spansOf, valuesOf } from './find.ts';

describe('percentages', () => {
  test.each([
    ['sign', 'ارتفع 15% اليوم', '15%', 0.15],
    ['Arabic sign', 'بنحو ٣٫٥٪', 'نحو ٣٫٥٪', 0.035],
    ['sign apart', 'بنسبة 96 % من', '96 %', 0.96],
    ['sign before', 'هي %100 مؤكدة', '%100', 1],
    ['one word', '0.4 بالمئة', '0.4 بالمئة', 0.004],
    ['two words', '12,2 في المئة', '12,2 في المئة', 0.122],
    ['Arabic comma as decimal mark', '4،6 بالمائة', '4،6 بالمائة', 0.046],
    ['number word', 'بنسبة ثلاثة في المئة', 'ثلاثة في المئة', 0.03],
    ['number word with article', 'لتتجاوز الثلاثة بالمئة', 'الثلاثة بالمئة', 0.03],
    ['negative', 'إلى -1.1% في', '-1.1%', -0.011],
    ['basis points', 'رفع الفائدة 25 نقطة أساس', '25 نقطة أساس', 0.0025],
    ['percentage points', 'بمقدار 3 نقاط مئوية', '3 نقاط مئوية', 0.03],
  ])('%s', (_, text, span, ratio) => {
    expect(valuesOf(text)[0]).toMatchObject({ type: 'PERCENT', text: span, value: { ratio } });
  });

  test('reads a range with one sign as one', () => {
    expect(valuesOf('بنسبة 10 إلى 20%')[0]).toMatchObject({
      text: '10 إلى 20%',
      value: { ratio: 0.1, upTo: 0.2 },
    });
  });

  test('reads two signs as two', () => {
    expect(spansOf('PERCENT', 'بين 3% و5%')).toEqual(['3%', '5%']);
  });
});
