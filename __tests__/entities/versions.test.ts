import { findValues } from '../../src/entities/values/values.ts';
import { withVersions } from '../../src/entities/versions.ts';
import type { EntitySubtype } from '../../src/record.ts';
import { marked, textsOf } from './sample.ts';

function lengthened(markup: string, subtype: EntitySubtype | null = 'device'): string[] {
  const { document, mentions } = marked(markup);
  const named = mentions.map((mention) => ({ ...mention, subtype }));
  return textsOf(document, withVersions(document, named, findValues(document)));
}

test.each<[string, string, string[]]>([
  ['a number', 'أطلقت [PRODUCT آيفون] 16 أمس', ['آيفون 16']],
  ['a number and words', 'أطلقت [PRODUCT آيفون] 16 برو ماكس أمس', ['آيفون 16 برو ماكس']],
  ['a Latin code', 'أطلقت [PRODUCT غالاكسي] S25 أمس', ['غالاكسي S25']],
  ['a number behind a hyphen', 'نموذج [PRODUCT GPT]-5 الجديد', ['GPT-5']],
  ['no other word', 'باعت [PRODUCT آيفون] جديدا', ['آيفون']],
  ['no number of a sum', 'بلغت مبيعات [PRODUCT آيفون] 200 مليون دولار', ['آيفون']],
  ['no year', 'أطلقت [PRODUCT آيفون] 2024 في السوق', ['آيفون']],
  ['the year of an event', 'في [EVENT كأس العالم] 2026 القادم', ['كأس العالم 2026']],
  ['nothing of an organisation', 'أعلنت [ORG سامسونغ] 16 مرة', ['سامسونغ']],
])('takes %s', (_, markup, names) => {
  expect(lengthened(markup)).toEqual(names);
});

test('an app has no number', () => {
  expect(lengthened('حمل [PRODUCT واتساب] 16 الآن', 'app')).toEqual(['واتساب']);
});
