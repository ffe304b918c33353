import { claimsOf } from './marked.ts';

describe('subjects', () => {
  test.each([
    ['after the verb', 'هبطت مبيعات التجزئة في يناير.', 'مبيعات التجزئة', 'overt'],
    ['before the verb', 'الشركة لم تعلق على الخبر.', 'الشركة', 'overt'],
    ['behind an adverb', 'أخيرا وصلت الوزيرة.', 'الوزيرة', 'overt'],
    ['behind a connective', 'لذلك غادرت الوزيرة.', 'الوزيرة', 'overt'],
    ['behind an adjunct', 'بالفعل غادرت الوزيرة.', 'الوزيرة', 'overt'],
    ['as a pronoun', 'غادر الوفد أمس، وهو في بلده.', 'الوفد', 'carried'],
    ['a name', 'أطلقت [ميتا/ORG] خدمة جديدة.', 'ميتا', 'overt'],
    ['of a nominal sentence', 'السبب الرئيسي للمرض غير معروف.', 'السبب الرئيسي للمرض', 'overt'],
    ['dropped', 'غادر الوفد أمس ثم عاد إلى بلده.', 'الوفد', 'carried'],
  ])('%s', (_name, text, subject, resolved) => {
    const found = claimsOf(text).map((claim) => [claim.subject?.text, claim.subject?.resolved]);
    expect(found).toContainEqual([subject, resolved]);
  });

  test('a subject that is named has its id', () => {
    expect(claimsOf('أطلقت [ميتا/ORG] خدمة جديدة.')[0]?.subject?.entity).toBe('e1');
  });
});
