import { claimsOf } from './marked.ts';

describe('a source goes on with', () => {
  test.each([
    ['where it belongs', 'قال مصدر في وزارة الدفاع إن الطريق مغلق.', 'مصدر في وزارة الدفاع'],
    ['its place', 'قالت الشرطة في [لندن/LOC] إن الطريق مغلق.', 'الشرطة في لندن'],
    ['for whom it speaks', 'قال متحدث باسم الجيش إن الطريق مغلق.', 'متحدث باسم الجيش'],
    ['what a participle governs', 'قالت اللجنة التابعة للوزارة إن الطريق مغلق.', 'اللجنة التابعة للوزارة'],
  ])('%s', (_name, text, source) => {
    expect(claimsOf(text)[0]?.source?.text).toBe(source);
  });

  test.each([
    ['the occasion', 'قال الوزير في بيان إن الطريق مغلق.', 'الوزير'],
    ['the day', 'قالت الشرطة في [يناير/DATE] إن الطريق مغلق.', 'الشرطة'],
    ['whom it is told', 'قال مصدر ل[رويترز/ORG] إن الطريق مغلق.', 'مصدر'],
  ])('but not with %s', (_name, text, source) => {
    expect(claimsOf(text)[0]?.source?.text).toBe(source);
  });
});
