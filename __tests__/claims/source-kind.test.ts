import { claimsOf } from './marked.ts';

describe('the kind of a source', () => {
  test.each([
    ['of a person with a title', 'قال الوزير [سامي نصر/PERSON] إن الطريق مغلق.', 'person'],
    ['of a body', 'قالت الشركة إن الطريق مغلق.', 'organization'],
    [
      'of a body that bears the name of a person',
      'قالت إدارة [سامي نصر/PERSON] إن الطريق مغلق.',
      'organization',
    ],
    ['of a family', 'قالت عائلة [سامي نصر/PERSON] إن الطريق مغلق.', 'anonymous'],
    ['of a text', 'قالت الدراسة إن الطريق مغلق.', 'document'],
    ['of an outlet', 'قالت صحيفة محلية إن الطريق مغلق.', 'media'],
    ['of a share of people', 'قال [19 بالمئة/PERCENT] من السكان إن الطريق مغلق.', 'anonymous'],
  ])('%s', (_, text, kind) => {
    expect(claimsOf(text).map((claim) => claim.source?.kind)).toContain(kind);
  });
});
