import { claimsOf } from './marked.ts';

describe('key claims', () => {
  test('a text of one claim keeps it', () => {
    expect(claimsOf('أطلقت الشركة هاتفها الجديد.').map(({ key }) => key)).toEqual([true]);
  });

  test('the same thing is not kept twice where there is something else', () => {
    const claims = claimsOf(
      'رفع البنك المركزي سعر الفائدة ربع نقطة مئوية. رفع البنك المركزي سعر الفائدة ربع نقطة مئوية. خفضت الوزارة ضريبة الوقود الصناعي المستورد. عاد القطار. نام الطفل. هطل المطر.',
    );
    const kept = claims.filter(({ key }) => key).map(({ text }) => text);
    expect(new Set(kept).size).toBe(kept.length);
  });

  test('salience is between nought and one', () => {
    for (const { salience } of claimsOf('قالت [ميتا/ORG] إن الأرباح زادت 5%. ونام الطفل.')) {
      expect(salience).toBeGreaterThan(0);
      expect(salience).toBeLessThan(1);
    }
  });
});
