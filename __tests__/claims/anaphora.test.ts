import { claimsOf } from './marked.ts';

/** Claims and their subjects. */
function subjects(text: string): Record<string, string | undefined> {
  return Object.fromEntries(claimsOf(text).map((claim) => [claim.text, claim.subject?.text]));
}

describe('a relative clause is about', () => {
  test.each([
    ['the noun before it', 'أغلقت الشرطة الجسر، الذي انهار أمس.', 'انهار أمس', 'الجسر'],
    ['a noun with its possessor', 'أغلقت الشرطة جسر المدينة، الذي انهار أمس.', 'انهار أمس', 'جسر المدينة'],
    ['a noun behind a preposition', 'تراجعت الزيادة في الإنتاج، الذي قفز في مايو.', 'قفز في مايو', 'الإنتاج'],
    [
      'a quoted name behind another',
      'هاجم [سامي/PERSON] "حزب الرابطة"، الذي خسر الانتخابات أمس.',
      'خسر الانتخابات أمس',
      'حزب الرابطة',
    ],
    [
      'the noun of the clause before, where it begins with و',
      'رافقت العاصفة الأمطار الغزيرة، التي هطلت أمس بكثافة، والتي أغرقت المدينة القديمة كلها.',
      'أغرقت المدينة القديمة كلها',
      'الأمطار الغزيرة',
    ],
    [
      'a name with its age in brackets',
      'وصل [سامي/PERSON] (40 عاما)، الذي قاد الفريق أمس.',
      'قاد الفريق أمس',
      'سامي',
    ],
    [
      'a name behind a tatweel',
      'سافر الوفد لـ[موسكو/LOC]، التي شهدت احتجاجات كبيرة.',
      'شهدت احتجاجات كبيرة',
      'موسكو',
    ],
    [
      'a name behind a vowel sign',
      'سافر الوفد لِ[موسكو/LOC]، التي شهدت احتجاجات كبيرة.',
      'شهدت احتجاجات كبيرة',
      'موسكو',
    ],
    [
      'a noun with a quoted name',
      'أغلقت الشرطة شركة "الأمل"، التي انهارت أمس تماما.',
      'انهارت أمس تماما',
      'شركة "الأمل"',
    ],
    [
      'a feminine noun, before a verb that is not known',
      'أغلقت الشرطة شركة الأمل، التي أفلست أمس تماما.',
      'أفلست أمس تماما',
      'شركة الأمل',
    ],
    [
      'the subject of its verb, where a pronoun takes the noun up',
      'أغلقت الشرطة الجسر، الذي زاره الوزير أمس.',
      'زاره الوزير أمس',
      'الوزير',
    ],
    [
      'the subject of its verb, where that is of another gender',
      'أغلقت الشرطة المدرسة، التي عمل الوزير فيها أمس.',
      'عمل الوزير فيها أمس',
      'الوزير',
    ],
  ])('%s', (_name, text, claim, subject) => {
    expect(subjects(text)[claim]).toBe(subject);
  });
});

describe('what is said is about the one who says it', () => {
  test.each([
    ['«أنه»', 'قال الوزير إنه فوجئ بالقرار.', 'إنه فوجئ بالقرار', 'الوزير'],
    ['«أنها»', 'أعلنت [ميتا/ORG] أنها أطلقت خدمة جديدة.', 'أنها أطلقت خدمة جديدة', 'ميتا'],
    ['«أنها», of a woman', 'قالت الأم إنها وافقت على القرار.', 'إنها وافقت على القرار', 'الأم'],
    ['in the first person', 'قال الوزير: "سنفعل كل شيء".', 'سنفعل كل شيء', 'الوزير'],
    ['what is his', 'أعلنت الحركة مسؤوليتها عن الهجوم.', 'مسؤوليتها عن الهجوم', 'الحركة'],
    ['what he does', 'أعلنت الوزارة صرف المبلغ للعمال.', 'صرف المبلغ للعمال', 'الوزارة'],
    ['but not what befalls others', 'أعلنت الوزارة مقتل خمسة جنود.', 'مقتل خمسة جنود', 'مقتل خمسة جنود'],
  ])('%s', (_name, text, claim, subject) => {
    expect(subjects(text)[claim]).toBe(subject);
  });

  test.each([
    ['where the pronoun is of another gender', 'قال الوزير إنها أطلقت خدمة جديدة.'],
    ['where the verb of the source is of another gender', 'قالت [أونيل/PERSON] إنه أطلق خدمة جديدة.'],
    ['where many are sources of one thing', 'قال ناشطون إنه يظهر جنودا.'],
    ['where the pronoun means many and one speaks', 'قال [سامي/PERSON] إنهم أطلقوا خدمة جديدة.'],
    ['where the pronoun means many and a role is of one', 'قال الوزير إنهم أطلقوا خدمة جديدة.'],
    ['where it is the matter that is judged', 'قال الوزير إنه من الخطأ.'],
    ['where others are spoken to', 'قال الوزير إنكم ستدفعون المال كله.'],
    ['where a document speaks', 'ذكر التقرير أنه أطلق خدمة جديدة.'],
  ])('but not %s', (_name, text) => {
    expect(claimsOf(text)[0]?.subject).toBeNull();
  });
});

describe('the pronoun after «أن» means', () => {
  test.each([
    [
      'what the clause before was about',
      'زار الوزير المدينة، لكنه لم يعقد اجتماعا.',
      'لكنه لم يعقد اجتماعا',
      'الوزير',
    ],
    [
      'its object, where that alone agrees',
      'تداول ناشطون المقطع أمس، زاعمين أنه يظهر جنودا كثيرين.',
      'أنه يظهر جنودا كثيرين',
      'المقطع',
    ],
    ['its feminine object', 'زار الوزير الشركة، لكنها أغلقت أبوابها.', 'لكنها أغلقت أبوابها', 'الشركة'],
  ])('%s', (_name, text, claim, subject) => {
    expect(subjects(text)[claim]).toBe(subject);
  });
});

describe('what is asked or alleged is about the one it is said to', () => {
  test.each([
    ['urged', 'حثت الوزارة المواطنين على الابتعاد عن الجسر.', 'المواطنين'],
    ['accused', 'اتهمت [واشنطن/LOC] [موسكو/LOC] بدعم المتمردين.', 'موسكو'],
  ])('%s', (_name, text, subject) => {
    expect(claimsOf(text)[0]?.subject?.text).toBe(subject);
  });
});
