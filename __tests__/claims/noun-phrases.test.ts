import { phraseBefore, phraseFrom } from '../../src/claims/noun-phrases.ts';
import { spanOf } from '../../src/claims/spans.ts';
import { passageIn } from './marked.ts';

describe('a noun phrase', () => {
  test.each([
    ['with its attribute', 'الجيش الوطني', 'الجيش الوطني'],
    ['but no object', 'الجيش الطريق', 'الجيش'],
    ['but no predicate', 'مرض الرجل غير معروف', 'مرض الرجل'],
    ['with «غير»', 'صادرات مصر غير النفطية', 'صادرات مصر غير النفطية'],
    ['with its possessor', 'مدير الشركة الجديد', 'مدير الشركة الجديد'],
    ['a plural with its ن without an object', 'ناشطون المقطع', 'ناشطون'],
    ['but no indefinite object', 'الوزير خطة جديدة', 'الوزير'],
    ['with the many of a few', 'عدد من السكان', 'عدد من السكان'],
    ['with the name of a role', 'الرئيس الفرنسي [ماكرون/PERSON]', 'الرئيس الفرنسي ماكرون'],
    ['with a name set apart', 'رئيس الوزراء، [فلان/PERSON]، أمس', 'رئيس الوزراء، فلان'],
    ['with a quoted name', 'شركة "الأمل" للنقل', 'شركة "الأمل"'],
    ['a name alone', '[ميتا/ORG] شركة', 'ميتا'],
    ['with a demonstrative', 'هذا القرار المهم', 'هذا القرار المهم'],
  ])('%s', (_name, text, phrase) => {
    const passage = passageIn(text);
    const found = phraseFrom(passage, 0, passage.tokens.length, 0);
    expect(found && spanOf(passage, found.first, found.last, found.skip).text).toBe(phrase);
  });

  test.each([
    ['a preposition', 'في المدينة'],
    ['a noun with a preposition', 'بخماسية نظيفة'],
    ['a verb', 'يقول الرجل'],
    ['a date', '[أمس/DATE] مساء'],
    ['a mark', '، الرجل'],
    ['a participle that reports', 'مشيرا إلى ذلك'],
  ])('does not begin with %s', (_name, text) => {
    const passage = passageIn(text);
    expect(phraseFrom(passage, 0, passage.tokens.length, 0)).toBeNull();
  });

  test.each([
    ['all of it', 'انهار جسر المدينة القديم', 'جسر المدينة القديم'],
    ['without its preposition', 'تحدث للأمير الهندي', 'لأمير الهندي'],
  ])('read from its end: %s', (_name, text, phrase) => {
    const passage = passageIn(text);
    const found = phraseBefore(passage, 0, passage.tokens.length);
    expect(found && spanOf(passage, found.first, found.last, found.skip).text).toBe(phrase);
  });
});
