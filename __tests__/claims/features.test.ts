import { featuresOf } from '../../src/claims/features.ts';
import { statedIn } from '../../src/claims/stated.ts';
import { passageIn } from './marked.ts';

const ARTICLE = `المصرف يرفع الفائدة في تونس

رفع المصرف المركزي سعر الفائدة في تونس. وقال المحافظ إن القرار يحد من التضخم، وأضاف أن الأسعار استقرت. وكشف المحافظ أن الاحتياطي ارتفع.
هبط الدينار أمس. نام الطفل.`;

function measured(text: string) {
  const passage = passageIn(text);
  const stated = statedIn(passage);
  const features = featuresOf(passage, stated);
  return stated.map(({ claim: { text } }, index) => ({ text, features: features[index] ?? {} }));
}

function featuresWith(word: string, text = ARTICLE) {
  return measured(text).find((claim) => claim.text.includes(word))?.features;
}

describe('features', () => {
  test.each<[string, string, Record<string, number>]>([
    ['the title', 'المصرف يرفع', { title: 1, heading: 0, lead: 0, early: 0 }],
    ['the lead', 'رفع المصرف', { title: 0, told: 1, lead: 1, early: 1, first: 1 }],
    ['a claim with its speaker', 'القرار', { sourced: 1, carried: 0, lead: 0, early: 1, first: 1 }],
    ['a claim of the same speaker', 'الأسعار', { sourced: 1, carried: 1, first: 0 }],
    ['what is revealed', 'الاحتياطي', { news: 1 }],
    ['the fourth sentence', 'هبط', { early: 0, sourced: 0, news: 0 }],
  ])('%s', (_, word, wanted) => {
    expect(featuresWith(word)).toMatchObject(wanted);
  });

  test('all the words of a heading, some, none', () => {
    expect(featuresWith('رفع المصرف')?.heading).toBeGreaterThan(0.5);
    expect(featuresWith('نام')?.heading).toBe(0);
  });

  test('without a title nothing stands in it, and the first sentence leads', () => {
    expect(featuresWith('هبط', 'هبط الدينار أمس.')).toMatchObject({ title: 0, heading: 0, lead: 1, few: 1 });
  });

  test('every feature is between nought and one', () => {
    for (const { features } of measured(ARTICLE))
      for (const value of Object.values(features)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});
