import fc from 'fast-check';
import { loadTagger } from '../../../src/entities/tagger/tagger.ts';
import { documentOf } from '../../../src/text/document.ts';

const tagger = loadTagger();

function tag(text: string) {
  const document = documentOf(text);
  return tagger.tag(document, new Uint32Array(document.tokens.length));
}

function namesIn(text: string): string[] {
  return tag(text).candidates.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

test.each([
  ['وقال الخبير الاقتصادي سلمان الزرقوني إن الأسعار سترتفع.', 'PERSON سلمان الزرقوني'],
  ['وقالت شركة ساندكور الأميركية إنها ستطرح أسهمها.', 'ORG ساندكور'],
  ['وقعت المعارك في مدينة عين الدرب شمال سوريا.', 'LOC عين الدرب'],
  ['أضافت المتحدثة باسم الوزارة هالة بن زرقة أن التحقيق مستمر.', 'PERSON هالة بن زرقة'],
])('in «%s» it finds %s, which no list holds', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test('the span leaves proclitics out and the prefix holds them', () => {
  const text = 'التقى الوزير في القاهرة وبيروت وفودا من المعارضة.';
  const beirut = tag(text).candidates.find(({ start, end }) => text.slice(start, end) === 'بيروت');
  expect(beirut).toMatchObject({ type: 'LOC', prefix: 'و', assimilated: false, evidence: 'model' });
});

test('vowel signs and tatweel change nothing but the offsets', () => {
  const plain = namesIn('قال سلمان الزرقوني إن الأسعار سترتفع.');
  const marked = namesIn('قال سَلمان الزرقـوني إنّ الأسعار سترتفع.');
  expect(marked.map((name) => name.replace(/[\u0640\u064b-\u0652]/g, ''))).toEqual(plain);
});

test('confidence is the score of the span', () => {
  const { candidates, score } = tag(
    'قال سلمان الزرقوني في بيروت إن الأسعار سترتفع.\nوزار الرئيس الفرنسي تونس.',
  );
  expect(candidates.length).toBeGreaterThan(1);
  for (const { first, last, type, confidence } of candidates) {
    expect(score(first, last, type)).toBeCloseTo(confidence, 6);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1.000001);
  }
});

test('spans that are none score 0', () => {
  const { score } = tag('قال أحمد.\nزار تونس.');
  expect(score(1, 4, 'PERSON')).toBe(0);
  expect(score(1, 1, 'PERSON')).toBe(0);
  expect(score(0, 1, 'DATE')).toBe(0);
});

test('the same text gives the same mentions, whatever was read before', () => {
  const text = 'وقال الخبير الاقتصادي سلمان الزرقوني في بيروت.';
  const before = tag(text).candidates;
  namesIn('زار وزير الخارجية المصري سامح شكري العاصمة الإيطالية روما.');
  expect(tag(text).candidates).toEqual(before);
});

test('any string is read, with spans in order that lie on tokens', () => {
  const word = fc.constantFrom(
    'قال',
    'محمد',
    'في',
    'القاهرة',
    '«',
    '»',
    '.',
    '\n',
    'Google',
    '2018',
    '@a_b',
    'لل',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (text) => {
      let from = 0;
      for (const { start, end, first, last } of tag(text).candidates) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(last).toBeGreaterThan(first);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
