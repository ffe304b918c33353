import type { Passage } from '../../src/claims/passage.ts';
import type { Quotation } from '../../src/claims/quotes.ts';
import { holdsVerb, isRemark, isSpeech, isTitled } from '../../src/claims/speech.ts';
import { passageIn, tokenOf } from './marked.ts';

/** A passage and its first quotation. */
function quoted(marked: string): { passage: Passage; pair: Quotation } {
  const passage = passageIn(marked);
  const pair = passage.quotationAt.find((quotation) => quotation !== null);
  if (!pair) throw new RangeError(`no quotation in ${marked}`);
  return { passage, pair };
}

describe('a quotation is speech', () => {
  test.each([
    ['with a verb', 'وقال: "سنعود غدا".', true],
    ['of five words without one', 'وقال: "لا حل من دون حوار".', true],
    ['but not of a few words without one', 'وأطلقت "الهاتف الذكي" أمس.', false],
    ['and not of one name', 'وقالت صحيفة "البيان" ذلك.', false],
  ])('%s', (_, marked, expected) => {
    const { passage, pair } = quoted(marked);
    expect(isSpeech(passage, pair.open, pair.close)).toBe(expected);
  });
});

test('a verb outside the marks is not held by the quotation', () => {
  const { passage, pair } = quoted('ذكرت "البيان" وأعلنت ذلك.');
  expect(holdsVerb(passage, pair.open, pair.close)).toBe(false);
});

describe('a short quotation is a remark', () => {
  test.each([
    ['after a noun that speaks', 'قال السفير "لا حاجة".', true],
    ['after one whose article the tables hold', 'قال الوزير "لا حاجة".', true],
    ['after the name of a person', 'قال [كلوب/PERSON] "لا حاجة".', true],
    ['after a date', 'قال السفير [الأحد/DATE] "لا حاجة".', true],
    ['right after the verb, where the sentence ends', 'وقال "لا حاجة".', true],
    ['but not right after the verb before more', 'وقال "البيان" أمس.', false],
    ['not after a preposition', 'قال السفير في "لا حاجة".', false],
    ['not after a noun that it names', 'قالت صحيفة "أخبار اليوم".', false],
    ['not after the name of a company', 'قالت [ميتا/ORG] "لا حاجة".', false],
    ['not where it is one name', 'قال السفير "[ميتا/ORG]".', false],
    ['not in the middle of a clause', 'قال السفير "لا حاجة" أمس.', false],
  ])('%s', (_, marked, expected) => {
    const { passage, pair } = quoted(marked);
    expect(isRemark(passage, pair, 1, passage.tokens.length)).toBe(expected);
  });
});

describe('a short quotation is the name of the source', () => {
  test.each([
    ['where its content follows', 'قال موقع "ذا فيرج" إن السوق هادئة.', true],
    ['after a noun that takes names, whatever follows', 'قالت حملة "النضال من أجل المناخ" أمس.', true],
    ['but not where a verb comes first', 'قال الرجل "أبو علي" وغادر بعد أن وصل.', false],
    ['not right after a mark', 'وقال: "ذا فيرج" إن السوق هادئة.', false],
    ['not where it is long', 'وقال الرجل "أبو علي من أهل المدينة القديمة" إن السوق هادئة.', false],
  ])('%s', (_, marked, expected) => {
    const { passage, pair } = quoted(marked);
    expect(isTitled(passage, pair, passage.tokens.length)).toBe(expected);
  });

  test('only within the reach of the cue', () => {
    const { passage, pair } = quoted('قال الرجل "أبو علي" إن السوق هادئة.');
    expect(isTitled(passage, pair, tokenOf(passage, 'السوق'))).toBe(true);
    expect(isTitled(passage, pair, pair.close)).toBe(false);
  });
});
