import { claimsOf } from './marked.ts';

describe('a source goes on with', () => {
  test.each([
    ['where it belongs', 'قال مصدر في وزارة الدفاع إن الطريق مغلق.', 'مصدر في وزارة الدفاع'],
    ['its place', 'قالت الشرطة في [لندن/LOC] إن الطريق مغلق.', 'الشرطة في لندن'],
    ['for whom it speaks', 'قال متحدث باسم الجيش إن الطريق مغلق.', 'متحدث باسم الجيش'],
    ['whom a text comes from', 'كشف تقرير صادر عن الوزارة أن الطريق مغلق.', 'تقرير صادر عن الوزارة'],
    ['what he knows of', 'قال مصدر مطلع على القضية إن الطريق مغلق.', 'مصدر مطلع على القضية'],
    [
      'where an envoy is sent',
      'قال مبعوث [بريطانيا/LOC] لدى المنظمة إن الطريق مغلق.',
      'مبعوث بريطانيا لدى المنظمة',
    ],
    ['what it counts', 'العديد من الدول أكدت أن الطريق مغلق.', 'العديد من الدول'],
    ['the adjective of a plural', 'وقال مسؤولون أتراك إن الطريق مغلق.', 'مسؤولون أتراك'],
    ['what a participle governs', 'قالت اللجنة التابعة للوزارة إن الطريق مغلق.', 'اللجنة التابعة للوزارة'],
  ])('%s', (_name, text, source) => {
    expect(claimsOf(text)[0]?.source?.text).toBe(source);
  });

  test.each([
    ['the occasion', 'قال الوزير في بيان إن الطريق مغلق.', 'الوزير'],
    ['the day', 'قالت الشرطة في [يناير/DATE] إن الطريق مغلق.', 'الشرطة'],
    ['its object behind a name', 'وصف الرئيس، [روحاني/PERSON]، الإجراءات بأنها ظالمة.', 'الرئيس، روحاني'],
    ['a feminine object', 'وصف المحامي عملية الاعتقال بأنها ظالمة.', 'المحامي'],
    ['the verb behind a topic', 'أما النادي فكتب منشورا قال فيه إن الطريق مغلق.', 'النادي'],
    ['all whom it is to hear', 'دعا الوزير إلى الهدوء وحث جميع الأطراف على الالتزام بالهدنة.', 'الوزير'],
    ['whom it is told', 'قال مصدر ل[رويترز/ORG] إن الطريق مغلق.', 'مصدر'],
  ])('but not with %s', (_name, text, source) => {
    expect(claimsOf(text)[0]?.source?.text).toBe(source);
  });
});
