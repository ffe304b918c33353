import { headed } from '../../src/entities/headed.ts';
import { subtypeOf } from '../../src/entities/subtype.ts';
import { marked } from './sample.ts';

test.each([
  [
    'an app after «شركة» is its company',
    'قالت شركة [PRODUCT فيسبوك] ذلك',
    { type: 'ORG', subtype: 'company' },
  ],
  ['a company after «تطبيق» is its app', 'حمل تطبيق [ORG أوبر] الآن', { type: 'PRODUCT', subtype: 'app' }],
  ['a company after a device stays a company', 'هاتف [ORG سامسونغ] الجديد', { type: 'ORG', confidence: 0.9 }],
  ['a place after an event is doubted', 'افتتح مهرجان [LOC برلين] أمس', { type: 'LOC', confidence: 0.45 }],
  ['a place after a street is doubted', 'في شارع [LOC صنعاء] أمس', { type: 'LOC', confidence: 0.45 }],
  ['a place after a title is not', 'زار الرئيس [LOC لندن] أمس', { type: 'LOC', confidence: 0.9 }],
  ['a place that carries a proclitic is not', 'مهرجان [LOC بلندن|ب] أمس', { type: 'LOC', confidence: 0.9 }],
])('%s', (_, markup, expected) => {
  const { document, mentions } = marked(markup);
  expect(headed(document, mentions)[0]).toMatchObject(expected);
});

test.each([
  ['the head before a name', 'ذكرت صحيفة [ORG المساء] ذلك', 'media'],
  ['the head before a name, its proclitic off', 'وصحيفة [ORG المساء] قالت', 'media'],
  ['the head before a quoted name', 'صحيفة "[ORG المساء]" أمس', 'media'],
  ['the head inside a name', 'في [ORG جامعة الشمال] أمس', 'university'],
  ['no head', 'قالت [ORG المساء] ذلك', null],
  ['a head of another type', 'قال الرئيس [ORG المساء] ذلك', null],
])('the subtype by %s', (_, markup, subtype) => {
  const { document, mentions } = marked(markup);
  const [mention] = mentions;
  expect(mention && subtypeOf(document, mention)).toBe(subtype);
});

test.each([
  ['of a listed adjective behind a definite noun', 'دخلت السوق [LOC السعودية] أمس', 0.45],
  ['of such an adjective behind a quoted name', 'على قناة "إخبارية" [LOC السعودية] أمس', 0.45],
  ['of a place behind a preposition', 'سافر إلى [LOC السعودية] أمس', 0.9],
  ['inside a hashtag', 'وسم #حكومة_[LOC البحرين] أمس', 0.45],
  ['inside a Latin name', 'في [LOC London] Clinic أمس', 0.45],
  ['alone in Latin letters', 'في [LOC London] أمس', 0.9],
  ['in a sentence of a Latin language', 'he left and came to [LOC London] and then he left it', 0.9],
  ['that opens a short quotation', 'تطبيق "[ORG آبل] باي" أمس', 0.45],
  ['alone in quotation marks', 'شركة "[ORG آبل]" أمس', 0.9],
  ['that opens a list in quotation marks', 'قال عن "[LOC كندا] والمكسيك" أمس', 0.9],
  ['behind two heads', 'حكمت محكمة ولاية [LOC كاليفورنيا] أمس', 0.45],
  ['behind the head of a place alone', 'في ولاية [LOC كاليفورنيا] أمس', 0.9],
  ['behind two joined heads', 'قالت محكمة ومدينة [LOC باريس] أمس', 0.9],
  ['before the second word of a club', 'فاز [LOC سوانسي] سيتي أمس', 0.45],
  ['before the code of a product', 'طائرة [ORG إيرباص] A320 أمس', 0.9],
])('the confidence in a name %s', (_, markup, confidence) => {
  const { document, mentions } = marked(markup);
  expect(headed(document, mentions)[0]?.confidence).toBeCloseTo(confidence);
});

test('a company before the code of a product is doubted', () => {
  const { document, mentions } = marked('طائرة [ORG إيرباص] A320 أمس');
  const companies = mentions.map((mention) => ({ ...mention, subtype: 'company' as const }));
  expect(headed(document, companies)[0]?.confidence).toBeCloseTo(0.45);
});

test('a short word that is only loosely spelt like a place is doubted', () => {
  const labels = { ar: 'جدة', en: 'Jeddah' };
  const thing = { type: 'LOC', subtype: 'city', labels, wikidata: null, ref: null, exact: null } as const;
  const confidenceOf = (markup: string): number | undefined => {
    const { document, mentions } = marked(markup);
    return headed(
      document,
      mentions.map((mention) => ({ ...mention, thing })),
    )[0]?.confidence;
  };
  expect(confidenceOf('قال والده [LOC وجده|و] ذلك')).toBeCloseTo(0.45);
  expect(confidenceOf('سافر إلى [LOC جدة] أمس')).toBeCloseTo(0.9);
});

test.each([
  ['does something is its company', 'وأعلنت [PRODUCT فيسبوك] ذلك', 'ORG'],
  ['does something under a hash sign is its company', 'وأعلنت #[PRODUCT فيسبوك] ذلك', 'ORG'],
  ['has a management is its company', 'قال نائب رئيس [PRODUCT فيسبوك] ذلك', 'ORG'],
  ['has a chief executive is its company', 'الرئيس التنفيذي [PRODUCT لفيسبوك|ل] قال', 'ORG'],
  ['opens the line and acts is its company', '"[PRODUCT يوتيوب]" تعلن إصلاح العطل', 'ORG'],
  ['opens the line before a noun stays an app', '[PRODUCT فيسبوك] تحديث جديد', 'PRODUCT'],
  ['has users stays an app', 'بيانات [PRODUCT فيسبوك] سرية', 'PRODUCT'],
])('an app that %s', (_, markup, type) => {
  const { document, mentions } = marked(markup);
  const apps = mentions.map((mention) => ({ ...mention, subtype: 'app' as const }));
  expect(headed(document, apps)[0]?.type).toBe(type);
});

test('the name of a search engine is a service, that of a company with users stays a company', () => {
  const typesOf = (markup: string): (string | null | undefined)[] => {
    const { document, mentions } = marked(markup);
    const [name] = headed(
      document,
      mentions.map((mention) => ({ ...mention, subtype: 'company' as const })),
    );
    return [name?.type, name?.subtype];
  };
  expect(typesOf('في محرك البحث [ORG جوجل] أمس')).toEqual(['PRODUCT', 'service']);
  expect(typesOf('قال مستخدمي [ORG سامسونغ] ذلك')).toEqual(['ORG', 'company']);
});

test('where the company of an app acts in the text, only a clear use of the app is sure', () => {
  const { document, mentions } = marked(
    'أعلنت [PRODUCT فيسبوك] ذلك. نشر على [PRODUCT فيسبوك] صورة. تحدث عن [PRODUCT فيسبوك] كثيرا',
  );
  const labels = { ar: 'فيسبوك', en: 'Facebook' };
  const thing = { type: 'PRODUCT', subtype: 'app', labels, wikidata: null, ref: null, exact: null } as const;
  const apps = mentions.map((mention) => ({ ...mention, subtype: 'app' as const, thing }));
  expect(headed(document, apps).map(({ type }) => type)).toEqual(['ORG', 'PRODUCT', 'PRODUCT']);
  expect(headed(document, apps).map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.9 * 0.6]);
});
