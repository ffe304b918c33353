import { findInstitutions } from '../../src/entities/institutions/institutions.ts';
import { matchForms } from '../../src/entities/lexicon/matcher.ts';
import { documentOf } from '../../src/text/document.ts';
import { lexiconWith } from './lexicon/sample.ts';

const lexicon = lexiconWith(
  ['LOC/country', 'مصر', 'Egypt', '-', '-', '-'],
  ['LOC/city', 'القاهرة', 'Cairo', '-', '-', '-'],
);

function found(text: string): string[] {
  const document = documentOf(text);
  return findInstitutions(document, lexicon, matchForms(document, lexicon).matches).map(
    ({ prefix, start, end, subtype }) => `${prefix}+${text.slice(start, end)} ${subtype}`,
  );
}

test.each<[string, string, string[]]>([
  ['a head with a nationality', 'قالت الحكومة الأميركية أمس', ['+الحكومة الأميركية government']],
  ['a head after proclitics', 'وللحكومة الفرنسية رأي', ['ول+لحكومة الفرنسية government']],
  ['nothing for the head alone', 'قالت الحكومة أمس', []],
  ['nothing where the adjective agrees with another word', 'وزير الخارجية الأميركي', []],
  ['a ministry with its field', 'أعلنت وزارة الدفاع أن', ['+وزارة الدفاع government']],
  [
    'a ministry with two fields and a nationality',
    'وزارة التربية والتعليم المصرية تعلن',
    ['+وزارة التربية والتعليم المصرية government'],
  ],
  ['a ministry before a word of time', 'قالت وزارة الصحة اليوم', ['+وزارة الصحة government']],
  ['a team with its country', 'فاز منتخب مصر', ['+منتخب مصر team']],
  ['a team with a nationality', 'فاز المنتخب المصري', ['+المنتخب المصري team']],
  ['no team with a city', 'فاز منتخب القاهرة', []],
  [
    'a facility with its place and its adjective',
    'في مطار القاهرة الدولي',
    ['+مطار القاهرة الدولي facility'],
  ],
  ['a hospital with an adjective', 'في مستشفى القاهرة العسكري أمس', ['+مستشفى القاهرة العسكري facility']],
  ['no time in place of an adjective', 'في مستشفى القاهرة العام الماضي', ['+مستشفى القاهرة facility']],
  [
    'a university with its purpose',
    'في جامعة القاهرة للعلوم والتكنولوجيا أمس',
    ['+جامعة القاهرة للعلوم والتكنولوجيا university'],
  ],
  [
    'a body with a purpose of several nouns',
    'قال مركز القاهرة لدراسات حقوق الإنسان',
    ['+مركز القاهرة لدراسات حقوق الإنسان other'],
  ],
  ['no body without a purpose', 'في مركز القاهرة أمس', []],
  ['an event with its year', 'في معرض القاهرة الدولي للكتاب 2024', ['+معرض القاهرة الدولي للكتاب 2024 null']],
  [
    'a ministry whose noun is followed by another noun',
    'أعلنت وزارة المالية الترفيع في',
    ['+وزارة المالية government'],
  ],
  [
    'a ministry of public security',
    'أصدرت وزارة الأمن العام الصينية',
    ['+وزارة الأمن العام الصينية government'],
  ],
  ['nothing behind a word that makes it a title', 'وزيرة الخارجية الأميركية قالت', []],
  ['a stadium by its city', 'على ملعب القاهرة أمس', ['+ملعب القاهرة facility']],
  ['nothing across a comma', 'جامعة، القاهرة', []],
])('%s', (_, text, mentions) => {
  expect(found(text)).toEqual(mentions);
});
