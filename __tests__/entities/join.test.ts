import type { Candidate } from '../../src/entities/candidate.ts';
import { join, outside } from '../../src/entities/join.ts';
import { marked, textsOf } from './sample.ts';

/** Mentions of two finders in one text: those marked with the second set of types are the second finder's. */
function two(first: string, second: string, confidences: [number, number]) {
  const a = marked(first);
  const b = marked(second);
  const sure = (list: Candidate[], confidence: number) => list.map((mention) => ({ ...mention, confidence }));
  return { document: a.document, a: sure(a.mentions, confidences[0]), b: sure(b.mentions, confidences[1]) };
}

test.each<[string, string, string, [number, number], string[]]>([
  [
    'the longer of two sure ones wins',
    'في [ORG جامعة القاهرة] أمس',
    'في جامعة [LOC القاهرة] أمس',
    [0.9, 0.9],
    ['جامعة القاهرة'],
  ],
  [
    'a much surer one wins over a longer one',
    '[ORG ميتا تعلن ذلك] أمس',
    '[ORG ميتا] تعلن ذلك أمس',
    [0.5, 0.95],
    ['ميتا'],
  ],
  [
    'those apart both stay, in text order',
    'قال سامي في [LOC لندن]',
    'قال [PERSON سامي] في لندن',
    [0.9, 0.9],
    ['سامي', 'لندن'],
  ],
])('%s', (_, first, second, confidences, kept) => {
  const { document, a, b } = two(first, second, confidences);
  expect(textsOf(document, join(a, b))).toEqual(kept);
});

test('outside leaves what others cover', () => {
  const { document, a, b } = two(
    '[ORG جامعة القاهرة] في مصر',
    'جامعة [LOC القاهرة] في [LOC مصر]',
    [0.9, 0.9],
  );
  expect(textsOf(document, outside(b, a))).toEqual(['مصر']);
});
