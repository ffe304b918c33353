import { sureMentions } from '../../src/entities/sureness.ts';
import { marked } from './sample.ts';

function confidenceOf(markup: string, confidence = 0.94): number | undefined {
  const { document, mentions } = marked(markup);
  const names = mentions.map((mention) => ({ ...mention, evidence: 'lexicon' as const, confidence }));
  return sureMentions(document, names)[0]?.confidence;
}

test('a name behind a preposition is surer than one before an adjective that goes on with it', () => {
  expect(confidenceOf('سافر إلى [LOC كوريا] أمس')).toBeGreaterThan(
    confidenceOf('قالت [LOC كوريا] الشمالية') ?? 0,
  );
});

test('a name that rests on little is left out', () => {
  expect(confidenceOf('قالت [ORG الشباب] الشمالية أمس', 0.72)).toBeUndefined();
});

test('a name named often is surer', () => {
  const once = confidenceOf('قالت [LOC مصر] أمس') ?? 0;
  const often = confidenceOf('قالت [LOC مصر] أمس. زار [LOC مصر] ثم [LOC مصر] ثم [LOC مصر]') ?? 0;
  expect(often).toBeGreaterThan(once);
});

test('other types keep their confidence', () => {
  expect(confidenceOf('قال [PERSON أحمد] أمس', 0.3)).toBe(0.3);
});

test('every confidence is a share', () => {
  for (const markup of ['[LOC مصر]', '"[LOC مصر]"', '#[ORG ميتا]', '«[PRODUCT واتساب', '2 [LOC مصر|م] 3']) {
    const confidence = confidenceOf(markup) ?? 1;
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
