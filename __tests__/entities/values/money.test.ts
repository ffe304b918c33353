import { spansOf, valuesOf } from './find.ts';

function moneyOf(text: string): unknown[] {
  const [found] = valuesOf(text);
  const value = found?.value;
  if (found?.type !== 'MONEY' || !value || !('currency' in value)) return [];
  return [found.text, value.amount, value.currency];
}

describe('sums of money', () => {
  test.each([
    ['digits and scale', 'بقيمة 100 مليون دولار', '100 مليون دولار', 1e8, 'USD'],
    ['clitic before digits', 'بـ15 مليون دولار أمريكي', '15 مليون دولار أمريكي', 15e6, 'USD'],
    ['falling scales', '8 مليارات و300 مليون ريال سعودي', '8 مليارات و300 مليون ريال سعودي', 8.3e9, 'SAR'],
    ['mixed digits and words', '146 ألفا و500 ريال', '146 ألفا و500 ريال', 146500, null],
    ['all words', 'مئة وخمسة وتسعين مليار جنيه', 'مئة وخمسة وتسعين مليار جنيه', 195e9, null],
    ['dual scale', 'ملياري جنيه مصري', 'ملياري جنيه مصري', 2e9, 'EGP'],
    ['scale alone', 'دفع مليون دولار', 'مليون دولار', 1e6, 'USD'],
    ['fraction of a scale', 'نصف مليون دولار', 'نصف مليون دولار', 5e5, 'USD'],
    ['feminine adjective', 'من فئة 5 جنيهات إسترلينية', '5 جنيهات إسترلينية', 5, 'GBP'],
    ['cents', 'مرتفعا 29 سنتا', '29 سنتا', 0.29, 'USD'],
    ['one', 'مقابل دولار واحد', 'دولار واحد', 1, 'USD'],
    ['vague', 'تقدر بملايين الدولارات', 'ملايين الدولارات', null, 'USD'],
    ['vague with «من»', 'مئات المليارات من الدولارات', 'مئات المليارات من الدولارات', null, 'USD'],
    ['sign before', 'مقابل $4 فقط', '$4', 4, 'USD'],
    ['sign before, English scale', '€222 million', '€222 million', 222e6, 'EUR'],
    ['thousands and decimals', '1,744,000 دولار', '1,744,000 دولار', 1744000, 'USD'],
    ['ambiguous currency', '30 مليون دينار', '30 مليون دينار', 3e7, null],
  ])('%s', (_, text, span, amount, currency) => {
    expect(moneyOf(text)).toEqual([span, amount, currency]);
  });

  test('takes a converted sum in brackets as one of its own', () => {
    const text = '30 مليون جنيه إسترليني (38 مليون دولار)';
    expect(spansOf('MONEY', text)).toEqual(['30 مليون جنيه إسترليني', '38 مليون دولار']);
  });

  test.each([
    ['«ما بين»', 'ما بين 7 إلى 8 ملايين دولار', 'ما بين 7 إلى 8 ملايين دولار', 7e6, 8e6],
    ['shared unit', 'بين 615 و630 مليون جنيه', '615 و630 مليون جنيه', 615e6, 630e6],
    ['full numbers', '400 ألف و600 ألف دولار', '400 ألف و600 ألف دولار', 4e5, 6e5],
  ])('range: %s', (_, text, span, amount, upTo) => {
    expect(valuesOf(text)[0]).toMatchObject({ type: 'MONEY', text: span, value: { amount, upTo } });
  });

  test.each([
    ['أكثر من 3 ملايين دولار', 'over'],
    ['ما يزيد قليلا عن مليار دولار', 'over'],
    ['ما يصل إلى 30 مليون دولار', 'under'],
    ['حوالي 19 مليون يورو', 'about'],
  ])('keeps the hedge of «%s»', (text, bound) => {
    expect(valuesOf(text)).toEqual([{ type: 'MONEY', text, value: expect.objectContaining({ bound }) }]);
  });

  test('is not misled by a club with «ريال» in its name', () => {
    expect(spansOf('MONEY', 'برشلونة 1-2 ريال مدريد')).toEqual([]);
  });
});
