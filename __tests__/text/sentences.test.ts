import { documentOf } from '../../src/text/document.ts';

function sentences(text: string): string[] {
  return documentOf(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

describe('a sentence ends', () => {
  test.each<[string, string, string[]]>([
    ['at a full stop', 'قال نعم. ثم خرج.', ['قال نعم.', 'ثم خرج.']],
    ['at an Arabic question mark', 'هل قال؟ نعم', ['هل قال؟', 'نعم']],
    ['at a line break', 'العنوان هنا\nقال نعم.', ['العنوان هنا', 'قال نعم.']],
    ['after the closing quotation mark', 'قال «نعم.» ثم خرج', ['قال «نعم.» ثم خرج']],
    [
      'with a long quotation that ends in a full stop',
      'قال "العمليات مستمرة في كل مكان داخل الفندق." ودمرت عاصفة الجسر',
      ['قال "العمليات مستمرة في كل مكان داخل الفندق."', 'ودمرت عاصفة الجسر'],
    ],
    ['after several marks', 'ماذا؟! لا...', ['ماذا؟!', 'لا...']],
    ['at a full stop without a space', 'قال نعم.ثم خرج', ['قال نعم.', 'ثم خرج']],
    ['after an acronym', 'شاهد سي إن إن. ثم خرج', ['شاهد سي إن إن.', 'ثم خرج']],
  ])('%s', (_, text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });
});

describe('a sentence does not end', () => {
  test.each([
    ['after a title', 'قال د. أحمد ذلك'],
    ['after a chain of titles', 'قال أ.د. أحمد ذلك'],
    ['in a decimal number', 'بلغ 3.5 مليون'],
    ['in a Latin name', 'موقع Booking.com يعمل'],
    ['after an initial', 'كتب J. K. رواية'],
    ['after an Arabic initial', 'اعترفت ن. غ. بذلك'],
    ['between the letters of an acronym', 'قالت سي.إن.إن ذلك'],
    ['between its letters apart', 'قالت بي. بي. سي ذلك'],
    ['inside a quotation', 'قال «نعم. سنفعل. غدا» ثم خرج'],
    ['inside straight quotation marks', 'قال "نعم. سنفعل" ثم خرج'],
    ['at a comma', 'نعم، ثم لا'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('a quotation that is never closed does not swallow the next sentences', () => {
  expect(sentences('قال «نعم. ثم خرج. وعاد')).toHaveLength(3);
});

test('sentences cover all tokens, in order', () => {
  const { sentences: all, tokens } = documentOf('أ ب.\nج «د. ه» و؟ ز');
  expect(all.map(({ first, last }) => [first, last])).toEqual(
    all.map(({ last }, i) => [all[i - 1]?.last ?? 0, last]),
  );
  expect(all.at(-1)?.last).toBe(tokens.length);
});

describe('the headline', () => {
  test('is a first line without a full stop', () => {
    const document = documentOf('ميتا تدرس نماذج جوجل\nكشفت تقارير اليوم ذلك.');
    expect(document.title).toBe(document.sentences[0]);
  });

  test('may have parts that two full stops set apart', () => {
    const headline = 'ميتا تدرس نماذج جوجل.. والسوق ترتفع';
    const document = documentOf(`${headline}\nقالت الشركة ذلك.. ثم نفته.`);
    expect(document.title).toMatchObject({ start: 0, end: headline.length });
    expect(document.sentences).toHaveLength(3);
  });

  test.each([
    ['a line with a full stop', 'قالت الشركة ذلك.\nثم قالت غيره.'],
    ['a single line', 'قالت الشركة ذلك'],
    ['a first sentence on the same line as the next', 'هل ذلك صحيح؟ نعم.'],
    ['nothing', ''],
  ])('is missing with %s', (_, text) => {
    expect(documentOf(text).title).toBeNull();
  });
});
