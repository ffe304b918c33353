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
  ['the head inside a name', 'في [ORG جامعة الشمال] أمس', 'university'],
  ['no head', 'قالت [ORG المساء] ذلك', null],
  ['a head of another type', 'قال الرئيس [ORG المساء] ذلك', null],
])('the subtype by %s', (_, markup, subtype) => {
  const { document, mentions } = marked(markup);
  const [mention] = mentions;
  expect(mention && subtypeOf(document, mention)).toBe(subtype);
});

test.each([
  ['does something is its company', 'وأعلنت [PRODUCT فيسبوك] ذلك', 'ORG'],
  ['has users stays an app', 'بيانات [PRODUCT فيسبوك] سرية', 'PRODUCT'],
])('an app that %s', (_, markup, type) => {
  const { document, mentions } = marked(markup);
  const apps = mentions.map((mention) => ({ ...mention, subtype: 'app' as const }));
  expect(headed(document, apps)[0]?.type).toBe(type);
});
