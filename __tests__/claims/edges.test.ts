import { claimsOf } from './marked.ts';

describe('what is no claim', () => {
  test.each([
    ['تراجع نسبة البطالة في المدن⏎قال الوزير إن العمل بدأ.', ['العمل بدأ']],
    ['عقد جديد للمدرب مع النادي⏎قال الوزير إن العمل بدأ.', ['العمل بدأ']],
    ['يمكنكم استلام إشعارات بأهم الموضوعات على هاتفكم.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.text)).toEqual(expected);
  });
});
