import { scoreClusters } from '../../../tools/evaluate/entities.ts';
import { microScore, type ScoredMention, scoreMentions } from '../../../tools/evaluate/mentions.ts';

const gold: ScoredMention[] = [
  { start: 0, end: 4, type: 'ORG' },
  { start: 5, end: 9, type: 'LOC' },
];

describe('mentions', () => {
  test.each<[string, ScoredMention[], number[]]>([
    ['all right', gold, [1, 1, 1]],
    ['one missed', gold.slice(1), [1, 0.5, 2 / 3]],
    ['another type', [{ start: 0, end: 4, type: 'PERSON' }], [0, 0, 0]],
    ['another end', [{ start: 0, end: 5, type: 'ORG' }], [0, 0, 0]],
    ['one given twice', [...gold, ...gold], [1, 1, 1]],
    ['none', [], [0, 0, 0]],
  ])('%s', (_, predicted, [precision, recall, f1]) => {
    const score = microScore(scoreMentions([gold], [predicted]));
    expect(score.precision).toBeCloseTo(precision ?? -1);
    expect(score.recall).toBeCloseTo(recall ?? -1);
    expect(score.f1).toBeCloseTo(f1 ?? -1);
  });

  test('a mention of one document is not right in another', () => {
    expect(microScore(scoreMentions([gold, []], [[], gold])).correct).toBe(0);
  });
});

describe('entities (B³)', () => {
  const wanted = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '2'],
  ]);

  test('the same groups under other names', () => {
    const found = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
    ]);
    expect(scoreClusters([wanted], [found])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('all in one group: full recall, and precision by the shares 2/3, 2/3, 1/3', () => {
    const found = new Map([...wanted.keys()].map((key) => [key, 'x']));
    const { precision, recall } = scoreClusters([wanted], [found]);
    expect(recall).toBe(1);
    expect(precision).toBeCloseTo(5 / 9);
  });

  test('mentions that only one side has do not count', () => {
    expect(scoreClusters([wanted], [new Map([['a', 'x']])])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
