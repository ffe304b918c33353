import { betterNoun, objectOf } from '../../src/claims/objects.ts';
import { passageIn, tokenOf } from './marked.ts';

/** The word of a marked text at which the object of the cue begins, or null. */
function objectAfter(marked: string, cue: string): string | null {
  const passage = passageIn(marked);
  const verb = tokenOf(passage, cue);
  const entry = passage.words[verb]?.verb?.cue;
  if (!entry) throw new RangeError(`${cue} is no cue`);
  const found = objectOf(passage, verb + 1, passage.tokens.length, entry, null);
  return found && (passage.tokens[found.content]?.light ?? null);
}

describe('the object of a cue begins', () => {
  test.each([
    ['after a noun that is the subject', 'نفت الشركة وجود خلاف.', 'نفت', 'وجود'],
    ['after a name', 'نفت [ميتا/ORG] وجود خلاف.', 'نفت', 'وجود'],
    ['after the adjective of the subject', 'نفت الشركة الأمريكية وجود خلاف.', 'نفت', 'وجود'],
    ['after a time', 'نفت [ميتا/ORG] اليوم وجود خلاف.', 'نفت', 'وجود'],
    ['after a date between commas', 'نفى [رونالدو/PERSON]، [الأربعاء/DATE]، الاتهامات.', 'نفى', 'الاتهامات'],
    ['behind the adjective of such a noun', 'نفت [ميتا/ORG] في بيان رسمي وجود خلاف.', 'نفت', 'وجود'],
    ['at a definite act', 'أعلنت [ميتا/ORG] الاستعانة بخبراء.', 'أعلنت', 'الاستعانة'],
    ['after a preposition and its noun', 'نفت [ميتا/ORG] في بيان وجود خلاف.', 'نفت', 'وجود'],
    ['after the nationality of a person', 'نفى [رونالدو/PERSON] البرتغالي وجود خلاف.', 'نفى', 'وجود'],
    ['right after a verb without a subject', 'ونفت علاقتها بالهجوم.', 'ونفت', 'علاقتها'],
    ['nowhere before a preposition alone', 'نفت [ميتا/ORG] في بيان.', 'نفت', null],
    ['nowhere before a mark', 'نفت [ميتا/ORG].', 'نفت', null],
  ])('%s', (_, marked, cue, expected) => {
    expect(objectAfter(marked, cue)).toBe(expected);
  });
});

describe('what is announced', () => {
  test.each([
    ['is an act', 'أعلنت الشركة إطلاق هاتف.', 'إطلاق'],
    ['is one that a verb is written like', 'أعلنت الشركة رفع الأسعار.', 'رفع'],
    ['is of its own', 'أعلنت الشركة أرباحها الفصلية.', 'أرباحها'],
    ['may be that something does not happen', 'أعلنت الشركة عدم رغبتها في البيع.', 'عدم'],
    ['is no thing', 'أعلنت الشركة موعد الحفل.', null],
  ])('%s', (_, marked, expected) => {
    expect(objectAfter(marked, 'أعلنت')).toBe(expected);
  });
});

describe('of two contents with a preposition', () => {
  test.each([
    ['the act is the better one', 'وطالب في تغريدة بموقعه المواطنين بتسجيل أسمائهم.', 'بتسجيل'],
    ['the first stays where both are acts', 'وطالب في تغريدة بإغلاق الطريق وبفتح السوق.', 'بإغلاق'],
  ])('%s', (_, marked, expected) => {
    const passage = passageIn(marked);
    const entry = passage.words[tokenOf(passage, 'وطالب')]?.verb?.cue;
    if (!entry) throw new RangeError('no cue');
    let found: ReturnType<typeof betterNoun> = null;
    for (let i = 1; i < passage.tokens.length; i++) found = betterNoun(passage, found, i, entry);
    expect(passage.tokens[found?.content ?? -1]?.light).toBe(expected);
    expect(found?.skip).toBe(1);
  });
});
