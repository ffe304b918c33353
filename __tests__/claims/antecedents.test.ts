import { antecedentOf, carried, qualifiedBy } from '../../src/claims/antecedents.ts';
import { readSource } from '../../src/claims/sources.ts';
import { passageIn, textOf, tokenOf } from './marked.ts';

describe('a relative pronoun takes up', () => {
  test.each([
    ['the name before it', 'زار [كلوب/PERSON] الذي غادر النادي المدينة.', 'الذي', 'كلوب'],
    ['the name before a comma', 'زار [يورغن كلوب/PERSON]، الذي غادر النادي، المدينة.', 'الذي', 'يورغن كلوب'],
    ['no mere noun', 'زار الرجل الذي غادر النادي المدينة.', 'الذي', null],
  ])('%s', (_, marked, pronoun, expected) => {
    const passage = passageIn(marked);
    expect(textOf(passage, antecedentOf(passage, 0, tokenOf(passage, pronoun), null))).toBe(expected);
  });

  test('the one who spoke last, where he stands before it', () => {
    const passage = passageIn('وفقا للشرطة، التي أضافت أن الطريق مغلق.');
    const pronoun = tokenOf(passage, 'التي');
    const speaker = readSource(passage, 1, pronoun - 1, 1);
    expect(textOf(passage, speaker)).toBe('لشرطة');
    expect(antecedentOf(passage, 0, pronoun, speaker)).toBe(speaker);
  });

  test('nothing from before its sentence', () => {
    const passage = passageIn('زار [يورغن كلوب/PERSON] الذي غادر.');
    const pronoun = tokenOf(passage, 'الذي');
    expect(textOf(passage, antecedentOf(passage, pronoun - 1, pronoun, null))).toBe('كلوب');
  });
});

describe('a verb tells of the noun before it', () => {
  test.each([
    ['without a pronoun', 'بالنظر إلى مؤشرات تفيد أن السوق هادئة.', 'تفيد', 'مؤشرات'],
    ['with an adjective', 'بالنظر إلى مؤشرات أخرى تفيد أن السوق هادئة.', 'تفيد', 'مؤشرات أخرى'],
    [
      'with a pronoun, where the noun is definite',
      'نقلا عن المصدر الذي قال إن السوق هادئة.',
      'قال',
      'المصدر',
    ],
    [
      'not where the noun is definite and no pronoun follows',
      'نقلا عن المصدر قال إن السوق هادئة.',
      'قال',
      null,
    ],
    ['not where the noun cannot speak', 'نقلا عن شجرة قال إن السوق هادئة.', 'قال', null],
    ['not where one speaks in a text', 'أصدر بيانا أكد فيه أن السوق هادئة.', 'أكد', null],
    ['not of a number of people', 'وصل إلى [مليون شخص/QUANTITY] يقولون إن السوق هادئة.', 'يقولون', null],
  ])('%s', (_, marked, verb, expected) => {
    const passage = passageIn(marked);
    expect(textOf(passage, qualifiedBy(passage, 0, tokenOf(passage, verb)))).toBe(expected);
  });
});

describe('a source is carried', () => {
  test('to the last mention of its name', () => {
    const passage = passageIn('قال [كلوب/PERSON] ذلك. وغادر [كلوب/PERSON]. وأضاف أن السوق هادئة.');
    const verb = tokenOf(passage, 'وأضاف');
    const first = readSource(passage, 1, 2);
    const again = first && carried(passage, first, verb);
    expect(again).toMatchObject({ resolved: 'carried', kind: 'person' });
    expect([again?.first, again?.last]).toEqual([verb - 2, verb - 1]);
  });

  test('without the proclitic of that mention', () => {
    const passage = passageIn('قال [كلوب/PERSON] ذلك. وفرح ل[كلوب/PERSON]. وأضاف أن السوق هادئة.');
    const first = readSource(passage, 1, 2);
    expect(textOf(passage, first && carried(passage, first, tokenOf(passage, 'وأضاف')))).toBe('كلوب');
  });

  test('to where it stands, where it has no name or is not named again', () => {
    const passage = passageIn('قال الوزير ذلك. وأضاف أن السوق هادئة.');
    const first = readSource(passage, 1, 2);
    const verb = tokenOf(passage, 'وأضاف');
    expect(first && carried(passage, first, verb)).toEqual({ ...first, resolved: 'carried' });
  });
});
