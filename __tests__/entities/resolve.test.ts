import { findGlosses } from '../../src/entities/gloss.ts';
import { resolve } from '../../src/entities/resolve.ts';
import { marked, textsOf } from './sample.ts';

function groups(markup: string): string[][] {
  const { document, mentions } = marked(markup);
  return resolve(document, mentions, findGlosses(document, mentions)).map((group) =>
    textsOf(document, group),
  );
}

test.each<[string, string, string[][]]>([
  ['one name twice', '[ORG ميتا] ثم [ORG ميتا]', [['ميتا', 'ميتا']]],
  ['one name with and without a proclitic', '[ORG ميتا] ثم [ORG وميتا|و]', [['ميتا', 'ميتا']]],
  ['a body with and without its article', '[ORG أرسنال] ثم [ORG الأرسنال]', [['أرسنال', 'الأرسنال']]],
  ['one name in two spellings', '[LOC القاهرة] ثم [LOC القاهره]', [['القاهرة', 'القاهره']]],
  [
    'a name with and without hashtag signs',
    '[PERSON دونالد ترمب] ثم [PERSON دونالد_ترمب]',
    [['دونالد ترمب', 'دونالد_ترمب']],
  ],
  ['a family name with its full name', '[PERSON سام ألتمان] ثم [PERSON ألتمان]', [['سام ألتمان', 'ألتمان']]],
  [
    'a family name of two words',
    '[PERSON محمد بن سلمان] ثم [PERSON بن سلمان]',
    [['محمد بن سلمان', 'بن سلمان']],
  ],
  [
    'the beginning of a longer institution',
    '[ORG البنك المركزي المصري] ثم [ORG البنك المركزي]',
    [['البنك المركزي المصري', 'البنك المركزي']],
  ],
  ['a glossed name', '[ORG ميتا] ([ORG Meta Platforms])', [['ميتا', 'Meta Platforms']]],
  ['not two types of one word', '[LOC برشلونة] ثم [ORG برشلونة]', [['برشلونة'], ['برشلونة']]],
  [
    'a short form in a headline before the full name',
    '[PERSON ألتمان] يعود\nقال [PERSON سام ألتمان]',
    [['ألتمان', 'سام ألتمان']],
  ],
  [
    'a family name with the last person of that name',
    '[PERSON علي حسن] ثم [PERSON سامي حسن] ثم [PERSON حسن]',
    [['علي حسن'], ['سامي حسن', 'حسن']],
  ],
  [
    'a family name with the one of two people who is named last',
    '[PERSON علي حسن] ثم [PERSON حسن] ثم [PERSON سامي حسن] ثم [PERSON حسن]',
    [
      ['علي حسن', 'حسن'],
      ['سامي حسن', 'حسن'],
    ],
  ],
  [
    'the given name and that of the father',
    '[PERSON مريم مصطفى عبد السلام] ثم [PERSON مريم مصطفى]',
    [['مريم مصطفى عبد السلام', 'مريم مصطفى']],
  ],
  [
    'the given with the family name',
    '[PERSON ديفيد جون إيلام] ثم [PERSON ديفيد إيلام]',
    [['ديفيد جون إيلام', 'ديفيد إيلام']],
  ],
  ['a given name of two words', '[PERSON عبد الله حسن] ثم [PERSON عبد الله]', [['عبد الله حسن', 'عبد الله']]],
  ['not the name of a father', '[PERSON عائشة بن أحمد] ثم [PERSON أحمد]', [['عائشة بن أحمد'], ['أحمد']]],
  [
    'an organisation with the adjective of its country',
    '[ORG الزمالك المصري] ثم [ORG الزمالك]',
    [['الزمالك المصري', 'الزمالك']],
  ],
  ['not the last word of an institution', '[ORG بنك مصر] ثم [ORG مصر]', [['بنك مصر'], ['مصر']]],
])('%s', (_, markup, expected) => {
  expect(groups(markup)).toEqual(expected);
});

test.each<[string, string, string, string[][]]>([
  [
    'a listed family name is not of another person with it',
    'أليك بالدوين',
    '[PERSON هايلي بالدوين] ثم [PERSON بالدوين]',
    [['هايلي بالدوين'], ['بالدوين']],
  ],
  [
    'a listed family name is of a longer form of the listed name',
    'أليك بالدوين',
    '[PERSON أليك راي بالدوين] ثم [PERSON بالدوين]',
    [['أليك راي بالدوين', 'بالدوين']],
  ],
])('%s', (_, ar, markup, expected) => {
  const { document, mentions } = marked(markup);
  const thing = {
    type: 'PERSON',
    subtype: null,
    labels: { ar, en: null },
    wikidata: null,
    ref: null,
    exact: null,
  } as const;
  const listed = mentions.map((mention, index) => (index === 1 ? { ...mention, thing } : mention));
  expect(resolve(document, listed, []).map((group) => textsOf(document, group))).toEqual(expected);
});
