import type { Lexicon } from '../../../src/entities/lexicon/lexicon.ts';
import { matchForms } from '../../../src/entities/lexicon/matcher.ts';
import { settle, type Vote } from '../../../src/entities/lexicon/settle.ts';
import { documentOf } from '../../../src/text/document.ts';
import { lexiconWith } from './sample.ts';

const lexicon = lexiconWith(
  ['ORG/company', 'ميتا', 'Meta Platforms', 'Meta|نVIDIA', 'Q380', '-'],
  ['ORG/government', 'الأمم المتحدة', 'United Nations', '-', '-', '-'],
  ['LOC/country', 'لبنان', 'Lebanon', '-', '-', '-'],
  ['LOC/city', 'القاهرة', 'Cairo', '-', '-', '-'],
  ['ORG/university', 'جامعة القاهرة', '-', '-', '-', '-'],
  ['ORG/other', 'الاتحاد الأوروبي', '-', '-', '-', '-'],
  ['ORG/team', '?برشلونة', '-', 'نادي برشلونة الإسباني', '-', '@sport'],
  ['LOC/city', 'برشلونة', 'Barcelona', '-', '-', '-'],
  ['ORG/company', '?آبل', 'Apple', '-', '-', 'آيفون|شركة'],
  ['PRODUCT/model', 'GPT-4', '-', '-', '-', '-'],
);

function found(text: string, from: Lexicon = lexicon, vote?: Vote): string[] {
  const document = documentOf(text);
  return settle(document, from, matchForms(document, from), vote).map(
    ({ prefix, start, end, type, subtype }) => `${prefix}+${text.slice(start, end)} ${subtype ?? type}`,
  );
}

describe('matching', () => {
  test.each<[string, string, string[]]>([
    ['a whole word before its reading with a proclitic', 'سافر إلى لبنان', ['+لبنان country']],
    ['a proclitic on an Arabic name', 'تراجعت أسهم وميتا', ['و+ميتا company']],
    ['a proclitic on a Latin name', 'تعاون وMeta', ['و+Meta company']],
    ['a chain of proclitics', 'قال وبالقاهرة', ['وب+القاهرة city']],
    ['an assimilated article', 'مقر للأمم المتحدة', ['ل+لأمم المتحدة government']],
    ['a Latin letter written in Arabic', 'ونVIDIA', ['و+نVIDIA company']],
    ['the longest form', 'في جامعة القاهرة', ['+جامعة القاهرة university']],
    ['vowel signs and tatweel', 'مِيتـا', ['+مِيتـا company']],
    [
      'other spellings of hamza and teh marbuta',
      'القاهره والاتحاد الاوروبي',
      ['+القاهره city', 'و+الاتحاد الاوروبي other'],
    ],
    ['a hyphen, a space or nothing', 'GPT-4 وGPT 4', ['+GPT-4 model', 'و+GPT 4 model']],
    ['nothing across lines', 'الأمم\nالمتحدة', []],
    ['nothing in a word with tanwin', 'وجد ميتًا وميتاً', []],
    ['nothing inside a longer word', 'ميتافيرس', []],
  ])('%s', (_, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('ambiguous forms', () => {
  test.each<[string, string, string[]]>([
    ['fall without evidence', 'أكل آبل', []],
    ['stand with an evidence word near', 'أطلقت شركة آبل', ['+آبل company']],
    ['stand with an evidence word that carries a proclitic', 'لشركة آبل', ['+آبل company']],
    [
      'stand where the document names the entry otherwise',
      'Apple كبيرة. هكذا قيل عن آبل أمس',
      ['+Apple company', '+آبل company'],
    ],
    ['leave the word to the entry that owns it', 'زار برشلونة', ['+برشلونة city']],
    ['take the word where their evidence is near', 'مباراة برشلونة', ['+برشلونة team']],
  ])('%s', (_, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  test('stand far from evidence in a document that is full of it', () => {
    const filler = 'كلمة '.repeat(20);
    const about = lexiconWith(['ORG/company', '?آبل', '-', '-', '-', 'آيفون|حواسيب']);
    expect(found(`آيفون حواسيب ${filler} آبل`, about)).toEqual(['+آبل company']);
    expect(found(`آيفون ${filler} آبل`, about)).toEqual([]);
  });

  test('stand where another finder votes for their type', () => {
    expect(found('أكل آبل', lexicon, (_first, _last, type) => type === 'ORG')).toEqual(['+آبل company']);
  });
});

describe('generic heads', () => {
  const parties = lexiconWith(
    ['ORG/party', 'حزب المحافظين', '-', '?المحافظين', '-', '-'],
    ['ORG/party', 'حزب الله', '-', '-', '-', '-'],
  );
  test.each<[string, string, string[]]>([
    ['stay outside where the name stands without them', 'قال حزب المحافظين', ['+المحافظين party']],
    ['stay outside behind a proclitic', 'وحزب المحافظين', ['+المحافظين party']],
    ['stay inside where it does not', 'قال حزب الله', ['+حزب الله party']],
  ])('%s', (_, text, mentions) => {
    expect(found(text, parties)).toEqual(mentions);
  });
});

test.each<[string, string, string[]]>([
  ['beside it counts against the plain name of another', 'لاعب برشلونة هدف أمس', ['+برشلونة team']],
  ['far from it does not', 'زار برشلونة في يوم ممطر قبل أن تبدأ مباراة', ['+برشلونة city']],
])('evidence for an ambiguous form %s', (_, text, mentions) => {
  expect(found(text)).toEqual(mentions);
});

test.each([
  ['«كأس» is no ambiguous name behind ك', 'شركة كآبل جديدة', []],
  ['«وآبل» may be', 'شركة وآبل جديدة', ['و+آبل company']],
])('%s', (_, text, mentions) => {
  expect(found(text)).toEqual(mentions);
});
