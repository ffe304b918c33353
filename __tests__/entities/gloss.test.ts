import { findGlosses } from '../../src/entities/gloss.ts';
import { marked, textsOf } from './sample.ts';

function glosses(markup: string): string[][] {
  const { document, mentions } = marked(markup);
  return findGlosses(document, mentions).map(({ name, gloss }) => textsOf(document, [name, gloss]));
}

test.each<[string, string, string[][]]>([
  ['joins two known names', 'شركة [ORG ميتا] ([ORG Meta Platforms]) تدرس', [['ميتا', 'Meta Platforms']]],
  [
    'learns Latin words in brackets from the name before them',
    '[ORG منظمة الصحة العالمية] (WHO) قالت',
    [['منظمة الصحة العالمية', 'WHO']],
  ],
  [
    'learns quoted words from the known name in brackets',
    'نموذج "للاي" ([PRODUCT Llama])',
    [['للاي', 'Llama']],
  ],
  ['learns words in guillemets', 'تطبيق «ثريدز» ([PRODUCT Threads])', [['ثريدز', 'Threads']]],
  ['learns nothing from Arabic words in brackets', '[PERSON سامي علي] (يسار) يتحدث', []],
  ['learns nothing from a number in brackets', '[PERSON سامي علي] (45 عاما)', []],
  ['does not join names of different types', '[PERSON سامي علي] ([LOC لندن])', []],
  ['joins no sums', 'بلغت [MONEY 3 مليارات يورو] ([MONEY 4 مليارات دولار]) أمس', []],
  ['learns nothing from a long aside', '[ORG ميتا] (one two three four five six seven) قالت', []],
  ['learns nothing from brackets that never close', '[ORG ميتا] (Meta تدرس', []],
])('%s', (_, markup, pairs) => {
  expect(glosses(markup)).toEqual(pairs);
});
