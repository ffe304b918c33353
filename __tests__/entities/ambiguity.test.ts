import { extract } from '../../src/extract.ts';

/** What is named, with the lexicon that ships: `type/subtype name`. */
async function named(text: string, tagger: 'crf' | 'none'): Promise<string[]> {
  const { entities } = await extract(text, {
    tagger,
    only: 'entities',
    types: ['PERSON', 'ORG', 'LOC', 'PRODUCT'],
  });
  return entities.map(
    ({ type, subtype, name }) => `${subtype === null ? type : `${type}/${subtype}`} ${name}`,
  );
}

describe.each(['crf', 'none'] as const)('names of several things, tagger %s', (tagger) => {
  test.each<[string, string, string[]]>([
    ['a company', 'أعلنت شركة أمازون عن خدمة جديدة في متاجرها', ['ORG/company أمازون']],
    ['the river of that name', 'نهر الأمازون يجف', ['LOC/natural نهر الأمازون']],
    ['a city', 'وقع حادث في مدينة الخبر شرق البلاد', ['LOC/city الخبر']],
    ['the word of that spelling', 'نشرت الصحيفة الخبر أمس', []],
    ['a channel', 'بثت قناة الجزيرة مقابلة', ['ORG/media الجزيرة']],
    ['an island', 'غرقت الجزيرة في المياه', []],
    ['a channel by its letters', 'قالت قناة سي.إن.إن ذلك', ['ORG/media سي.إن.إن']],
    ['a company by its device', 'أطلقت آبل هاتف آيفون', ['ORG/company آبل', 'PRODUCT/device آيفون']],
    ['a company by its head', 'أطلقت شركة ميتا نظارة', ['ORG/company ميتا']],
    ['the word of that spelling', 'وجد ميتا في منزله', []],
    ['an app of one letter', 'نشر على منصة X (تويتر سابقا)', ['PRODUCT/app تويتر']],
    ['the letter', 'المعادلة X تساوي', []],
    ['an app that is used', 'نشر صورة على فيسبوك', ['PRODUCT/app فيسبوك']],
    ['a city that has a club', 'زار مدينة برشلونة', ['LOC/city برشلونة']],
    [
      'the club of that city',
      'فاز برشلونة على ريال مدريد في الدوري',
      ['ORG/team برشلونة', 'ORG/team ريال مدريد'],
    ],
    ['clubs that are words', 'فاز الأهلي على الزمالك في الدوري', ['ORG/team الأهلي', 'ORG/team الزمالك']],
    ['the word of that spelling', 'تناول الشباب العشاء', []],
    [
      'a person whose first name is a preposition in another spelling',
      'قال علي خامنئي',
      ['PERSON علي خامنئي'],
    ],
    ['the preposition', 'سار على الطريق', []],
    ['an adjective that is also a given name', 'كان سعيد جدا بذلك', []],
  ])('%s: %s', async (_, text, names) => {
    expect(await named(text, tagger)).toEqual(names);
  });
});

test('an app that acts as its company is of no app subtype', async () => {
  expect(await named('أعلنت فيسبوك نتائجها الفصلية', 'none')).toEqual(['ORG/company فيسبوك']);
});
