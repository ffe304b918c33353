import { formOf, keysOf } from '../../../src/entities/lexicon/rows.ts';
import { variantsOf } from '../../../src/entities/lexicon/variants.ts';

test.each<[string, string, string, string[]]>([
  ['another letter for a foreign g', 'Samsung', 'سامسونج', ['سامسونغ']],
  ['no other letter for a j', 'Beijing', 'بيجينغ', []],
  ['no other letter where the Latin name has no g', 'Sony', 'سوجوني', []],
  ['no other letter in a short word, which may be any word', 'IGAD', 'إيغاد', []],
  ['two words of one Latin word as one', 'TikTok', 'تيك توك', ['تيكتوك']],
  ['not where the Latin name has two words', 'Sky News', 'سكاي نيوز', []],
  ['other spellings of AI', 'xAI', 'إكس إيه آي', ['إكس أي آي']],
])('%s', (_, en, written, variants) => {
  const found = variantsOf(en, [formOf(written)]).map((form) => form.keys.join(' '));
  expect(found).toEqual(variants.map((variant) => keysOf(variant).join(' ')));
});

test('a variant of an ambiguous form is ambiguous', () => {
  expect(variantsOf('Samsung', [formOf('?سامسونج')]).map((form) => form.ambiguous)).toEqual([true]);
});
