import { WordClass } from '../../src/claims/lexicon.ts';
import { loadLexicon } from '../../src/claims/unpack.ts';
import { type Word, wordOf } from '../../src/claims/words.ts';
import { documentOf } from '../../src/text/document.ts';

function read(written: string): Word {
  const [token] = documentOf(written).tokens;
  if (token === undefined) throw new Error('no token');
  return wordOf(token, loadLexicon());
}

describe('finite verbs by their form', () => {
  test.each([
    ['قال', 'قال'],
    ['وقالت', 'قال'],
    ['فقالوا', 'قال'],
    ['يقولون', 'قال'],
    ['أضافت', 'أضاف'],
    ['ستطلق', 'أطلق'],
    ['سيتم', 'تم'],
    ['اعتبروه', 'اعتبر'],
    ['وصفته', 'وصف'],
    ['دعت', 'دعا'],
    ['ودعت', 'دعا'],
    ['تلقى', 'تلقى'],
    ['ألغيت', 'ألغى'],
  ])('%s is of %s', (written, lemma) => {
    const word = read(written);
    expect(word.verbal).toBeGreaterThan(0);
    expect(word.verb?.lemma).toBe(lemma);
  });

  test.each(['شركة', 'السيارة', 'يوم', 'تقرير', 'تحسين', 'وزير', 'فريق', 'سيارات', 'من'])(
    '%s is no verb',
    (written) => {
      expect(read(written).verbal).toBe(0);
    },
  );

  test.each(['عقد', 'تطور', 'بحث'])('%s may be either', (written) => {
    expect(read(written).verbal).toBe(1);
  });

  test('a future says so', () => {
    expect(read('سترتفع')).toMatchObject({ future: true, past: false });
  });

  test('a command is told from a statement', () => {
    expect(read('اضغط').imperative).toBe(true);
    expect(read('استخدم').imperative).toBe(false);
  });

  test('an unknown word with the prefix of the imperfect is taken for one', () => {
    expect(read('يتبرعم').verbal).toBe(2);
  });
});

describe('what is written onto a word', () => {
  test.each([
    ['وقال', 1],
    ['وصل', 0],
    ['وأنه', 1],
    ['فريق', 0],
    ['واتساب', 0],
    ['واضحة', 0],
    ['وجوب', 0],
    ['وشركة', 1],
    ['فرنسا', 0],
    ['فتحت', 0],
    ['وفي', 1],
  ])('%s has %i conjunctions', (written, count) => {
    expect(read(written).conjunction).toBe(count);
  });

  test('hamza tells «ألا» from «إلا»', () => {
    expect(read('ألا').classes & WordClass.negator).not.toBe(0);
    expect(read('إلا').classes & WordClass.negator).toBe(0);
    expect(read('إلا').classes & WordClass.restriction).not.toBe(0);
  });

  test('a pronoun on أن is seen', () => {
    expect(read('أنها').classes & WordClass.suffixed).not.toBe(0);
    expect(read('أن').classes & WordClass.suffixed).toBe(0);
  });

  test.each([
    ['مشيراً', 'أشار'],
    ['مؤكدة', 'أكد'],
    ['قائلين', 'قال'],
  ])('%s is a participle of %s', (written, lemma) => {
    expect(read(written).participle?.lemma).toBe(lemma);
  });
});
