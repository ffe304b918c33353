import fc from 'fast-check';
import { findValues } from '../../../src/entities/values/values.ts';
import { documentOf } from '../../../src/text/document.ts';
import { expectLinear } from '../../linear.ts';
import { spansOf } from './find.ts';

const pieces = fc.constantFrom(
  ...'و ال ب ل لل 12 2018 3.5 1،5 - / % $ ( ) ، من في إلى بين ما نحو أكثر قبل منذ بعد هذا يوم شهر عام سنة سنوات عامين'.split(
    ' ',
  ),
  ...'مارس أيار كانون الثاني الأول رمضان الأربعاء اليوم أمس الماضي المقبل صباح نهاية الربع القرن الساعة مساء بتوقيت'.split(
    ' ',
  ),
  ...'خمسة عشر عشرين مئة ألف آلاف مليون ملياري مليارات عشرات نصف ثلث دولار ريال جنيهات واحد بالمئة نقطة شخصا كيلومتر هـ'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u0640',
  '\u064b',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('findValues', () => {
  test('gives slices of the text, in order, without overlap, on whole tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        let end = 0;
        for (const found of findValues(document)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(document.tokens[found.last - 1]?.end).toBe(found.end);
          expect(found.value).not.toBeNull();
          end = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('passes endless digits', () => {
    expect(spansOf('QUANTITY', `بلغ ${'9'.repeat(400)} شخص`)).toEqual([]);
  });

  test('gives finite numbers', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of findValues(documentOf(text))) {
          for (const field of Object.values(value ?? {})) {
            if (typeof field === 'number') expect(Number.isFinite(field)).toBe(true);
          }
        }
      }),
    );
  });

  test('does not read across a line break', () => {
    expect(spansOf('MONEY', 'بلغ 15\nدولار')).toEqual([]);
  });

  test('leaves proclitics out of the span and names them', () => {
    const [found] = findValues(documentOf('وبـ15 مليون دولار'));
    expect(found).toMatchObject({ start: 3, prefix: 'وب' });
  });

  test('marks an article that lost its alef', () => {
    const [found] = findValues(documentOf('استعدادا للموسم المقبل'));
    expect(found).toMatchObject({ prefix: 'ل', assimilated: true });
  });

  test.each([
    ...[
      'و',
      '5 و',
      'مليون ',
      'الـ',
      '1-',
      '1',
      'من ',
      'يوم ',
      'عام ونصف ',
      'صباح ',
      'الأحد ',
      '726هـ/',
      'نهاية ',
      'القرن ',
    ],
    ...['الموافق ', 'العصر الحجري ', '12 من ', 'مارس/', 'كم مربع ', 'قبل ', 'أكثر من ', 'هذا ', '(', '1.'],
  ])('takes linear time over a long run of «%s»', (unit) => {
    expectLinear(unit, (text) => findValues(documentOf(text)));
  });
});
