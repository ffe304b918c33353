import { type ScoredClaim, scoreClaims } from '../../../tools/evaluate/claims.ts';

const TEXT = 'قال زيد إن الأرباح زادت كثيرا هذا العام';

function claim(part: string, rest: Partial<ScoredClaim> = {}): ScoredClaim {
  const start = TEXT.indexOf(part);
  return {
    start,
    end: start + part.length,
    source: null,
    polarity: 'positive',
    modality: 'asserted',
    quote: 'none',
    key: false,
    ...rest,
  };
}

const ZAYD = { start: 4, end: 7, kind: 'person' };

function scoresOf(gold: ScoredClaim[], predicted: ScoredClaim[]) {
  return scoreClaims([{ text: TEXT, gold, predicted }], () => 0);
}

describe('scoreClaims', () => {
  test('equal claims are found in full', () => {
    const scores = scoresOf([claim('الأرباح زادت كثيرا')], [claim('الأرباح زادت كثيرا')]);
    expect([scores.at50.f1, scores.at80.f1, scores.exact.f1]).toEqual([1, 1, 1]);
    expect(scores.full).toEqual({ hits: 1, total: 1 });
  });

  test('a span that shares half of the words counts at one half only', () => {
    const scores = scoresOf([claim('الأرباح زادت كثيرا')], [claim('زادت كثيرا هذا العام')]);
    expect([scores.at50.f1, scores.at80.f1]).toEqual([1, 0]);
  });

  test('a prediction is matched once', () => {
    const scores = scoresOf([claim('الأرباح زادت'), claim('الأرباح زادت كثيرا')], [claim('الأرباح زادت')]);
    expect(scores.at50).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('a source is right where it shares a word, and wrong where it was invented', () => {
    const gold = claim('الأرباح زادت', { source: ZAYD });
    expect(scoresOf([gold], [claim('الأرباح زادت', { source: ZAYD })]).sourceRight).toEqual({
      hits: 1,
      total: 1,
    });
    expect(scoresOf([gold], [claim('الأرباح زادت')]).sourceRight).toEqual({ hits: 0, total: 1 });
    expect(scoresOf([claim('الأرباح زادت')], [gold]).sourceNone).toEqual({ hits: 0, total: 1 });
  });

  test('a record is full only with source, polarity and modality', () => {
    const gold = claim('الأرباح زادت', { modality: 'planned' });
    expect(scoresOf([gold], [claim('الأرباح زادت')]).full).toEqual({ hits: 0, total: 1 });
    expect(scoresOf([gold], []).full).toEqual({ hits: 0, total: 1 });
  });
});
