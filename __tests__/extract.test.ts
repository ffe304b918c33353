import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createExtractor, extract } from '../src/extract.ts';
import type { Claim, Entity, Extraction, TextSpan } from '../src/record.ts';

/** Every span of a record that repeats a stretch of the text. */
function spansOf(record: Extraction): TextSpan[] {
  const claims = record.claims.flatMap((claim) => [
    claim,
    claim.subject,
    claim.source,
    claim.via,
    claim.cue,
    ...claim.signals,
  ]);
  const mentions = record.entities.flatMap((entity) => entity.mentions);
  return [record.title, ...mentions, ...claims].filter((span) => span !== null);
}

function idsOf(record: Extraction): string[] {
  return record.claims.flatMap((claim) => [
    ...claim.entities,
    ...claim.values,
    ...[claim.subject?.entity, claim.source?.entity, claim.via?.entity].filter((id) => id != null),
  ]);
}

const pieces = [
  'قال الرئيس الأمريكي دونالد ترامب',
  'إن شركة ميتا (Meta Platforms)',
  'لن تطلق واتساب في الرياض',
  '«قد نفعل ذلك»',
  '15 مليون دولار',
  'في 12 مارس 2025',
  '.',
  '،',
  '\n',
  '"',
  '(',
  '👍🏽',
  '\ud800',
  '\u202e',
  'ﷺ',
  'وأضاف أن',
  'بنسبة 15%',
];
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }));

describe('for any text', () => {
  test('every span is exactly the text that it reports', async () => {
    const extractor = createExtractor();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const span of spansOf(await extractor.extract(text))) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  test('mentions do not overlap', async () => {
    const extractor = createExtractor();
    await fc.assert(
      fc.asyncProperty(news, async (text) => {
        const mentions = (await extractor.extract(text)).entities.flatMap((entity) => entity.mentions);
        mentions.sort((a, b) => a.start - b.start);
        for (const [i, mention] of mentions.entries()) {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
        }
      }),
    );
  });

  test('every id that a claim names is an entity of the record', async () => {
    const extractor = createExtractor({ types: ['ORG', 'MONEY'], minConfidence: 0.5 });
    await fc.assert(
      fc.asyncProperty(news, async (text) => {
        const record = await extractor.extract(text);
        const ids = new Set(record.entities.map((entity) => entity.id));
        for (const id of idsOf(record)) expect(ids).toContain(id);
      }),
    );
  });

  test('a claim lies within its sentence', async () => {
    const extractor = createExtractor();
    await fc.assert(
      fc.asyncProperty(news, async (text) => {
        const record = await extractor.extract(text);
        for (const claim of record.claims) {
          expect(claim.sentence).toBeLessThan(record.stats.sentences);
          expect(claim.text).not.toContain('\n');
        }
      }),
    );
  });
});

describe('the seed article', () => {
  const text = readFileSync(new URL('../fixtures/seed-article.txt', import.meta.url), 'utf8');
  let record: Extraction;
  beforeAll(async () => {
    record = await extract(text);
  });

  function named(text: string): Entity | undefined {
    return record.entities.find((entity) => entity.mentions.some((mention) => mention.text === text));
  }

  test.each([
    [['ميتا', 'Meta', 'Meta Platforms'], { type: 'ORG', subtype: 'company', wikidata: 'Q380' }],
    [['جوجل', 'Google'], { type: 'ORG', subtype: 'company' }],
    [['OpenAI'], { type: 'ORG', subtype: 'company' }],
    [['للاي', 'Llama'], { type: 'PRODUCT', subtype: 'model' }],
    [['فيسبوك'], { type: 'PRODUCT', subtype: 'app' }],
    [['إنستغرام'], { type: 'PRODUCT', subtype: 'app' }],
    [['واتساب'], { type: 'PRODUCT', subtype: 'app' }],
    [['أمازون'], { type: 'ORG', subtype: 'company' }],
    [['آبل'], { type: 'ORG', subtype: 'company' }],
    [['نVIDIA'], { type: 'ORG', subtype: 'company' }],
    [['The Information'], { type: 'ORG', subtype: 'media' }],
  ])('%p is one entity', (names, expected) => {
    const entities = new Set(names.map(named));
    expect(entities.size).toBe(1);
    expect([...entities][0]).toMatchObject(expected);
  });

  test('a proclitic is no part of the name', () => {
    expect(named('إنستغرام')?.mentions[0]).toMatchObject({ prefix: 'و', text: 'إنستغرام' });
    expect(named('نVIDIA')?.mentions[0]).toMatchObject({ prefix: 'و' });
  });

  test('a generic technology is no entity', () => {
    expect(named('الذكاء الاصطناعي')).toBeUndefined();
  });

  /** The claim whose text begins with some words. */
  function claimed(words: string): Claim | undefined {
    return record.claims.find((claim) => claim.text.startsWith(words));
  }

  test('what the report reveals is planned, and from the report', () => {
    expect(claimed('شركة ميتا (Meta Platforms) تدرس')).toMatchObject({
      source: { text: 'تقارير من صحيفة The Information', kind: 'document', resolved: 'overt' },
      cue: { text: 'كشفت', class: 'revelation' },
      quote: 'indirect',
      polarity: 'positive',
      modality: 'planned',
    });
  });

  test('what unnamed sources say is from them', () => {
    expect(claimed('هذه الخطوة تأتي في إطار')?.source).toMatchObject({
      text: 'مصادر مطلعة على المحادثات الداخلية',
      kind: 'anonymous',
    });
  });

  test('قد with an imperfect verb is possible, and listed as the signal', () => {
    const claim = claimed('دمج نماذج خارجية قد يسرّع');
    expect(claim).toMatchObject({ modality: 'possible' });
    expect(claim?.signals).toContainEqual(expect.objectContaining({ kind: 'modality', text: 'قد' }));
  });

  test('a statement that was not made is negative', () => {
    expect(claimed('لم تصدر ميتا أي تصريح رسمي')).toMatchObject({ polarity: 'negative', source: null });
  });

  test('a dropped speaker is carried over, and said to be', () => {
    const claim = claimed('التزامها بمواصلة الاستثمار');
    expect(claim?.source).toMatchObject({ text: 'ميتا', resolved: 'carried', entity: named('ميتا')?.id });
  });

  test('the headline is the title', () => {
    expect(record.title?.text).toMatch(/^Meta تدرس استخدام نماذج Google وOpenAI/);
  });
});
