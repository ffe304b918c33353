import { pairOf, type ScoredClaim, scoreClaims } from '../../../tools/evaluate/claims.ts';

const TEXT = 'قال زيد إن الأرباح زادت كثيرا وإن الديون قلت. وأضاف أن الأسعار ثبتت';

function claim(part: string, rest: Partial<ScoredClaim> = {}): ScoredClaim {
  const start = TEXT.indexOf(part);
  return {
    start,
    end: start + part.length,
    source: null,
    cue: null,
    subject: null,
    polarity: 'positive',
    modality: 'asserted',
    quote: 'none',
    key: false,
    ...rest,
  };
}

const ZAYD = { start: 4, end: 7, kind: 'person' };
const PROFITS = 'الأرباح زادت كثيرا';
const DEBTS = 'الديون قلت';
const PRICES = 'الأسعار ثبتت';

function scoresOf(gold: ScoredClaim[], predicted: ScoredClaim[]) {
  return scoreClaims([pairOf(TEXT, gold, predicted)], ({ end }) => end);
}

describe('spans', () => {
  test('equal claims are found in full', () => {
    const { half, most, exact } = scoresOf([claim(PROFITS)], [claim(PROFITS)]);
    expect([half.f1, most.f1, exact.f1]).toEqual([1, 1, 1]);
  });

  test('two of three words count at one half and at four fifths', () => {
    const { half, most, exact } = scoresOf([claim(PROFITS)], [claim('الأرباح زادت')]);
    expect([half.f1, most.f1, exact.f1]).toEqual([1, 1, 0]);
  });
});

describe('sources', () => {
  test('a source is right where it shares a word', () => {
    const { source } = scoresOf([claim(PROFITS, { source: ZAYD })], [claim(PROFITS, { source: ZAYD })]);
    expect(source.any).toMatchObject({ hits: 1, total: 1 });
  });

  test('a source is wrong where none was found, or where it was invented', () => {
    const scores = scoresOf(
      [claim(PROFITS, { source: ZAYD }), claim(DEBTS)],
      [claim(PROFITS), claim(DEBTS, { source: ZAYD })],
    );
    expect(scores.source.any).toMatchObject({ hits: 0, total: 1 });
    expect(scores.sourceNone).toMatchObject({ hits: 0, total: 1 });
  });

  test('the kind is asked where the source is right only', () => {
    const gold = [claim(PROFITS, { source: ZAYD }), claim(DEBTS, { source: ZAYD })];
    const predicted = [claim(PROFITS, { source: { ...ZAYD, kind: 'organization' } }), claim(DEBTS)];
    expect(scoresOf(gold, predicted).sourceKind).toMatchObject({ hits: 0, total: 1 });
  });

  test('with the claim, carried within the sentence and from a sentence before are told apart', () => {
    const all = [PROFITS, DEBTS, PRICES].map((part) => claim(part, { source: ZAYD }));
    const { overt, carried, across } = scoresOf(all, all).source;
    expect([overt.total, carried.total, across.total]).toEqual([1, 1, 1]);
  });

  test('a cue is right where it shares a word', () => {
    const gold = [claim(PROFITS, { cue: { start: 0, end: 3 } }), claim(DEBTS, { cue: { start: 0, end: 3 } })];
    const predicted = [claim(PROFITS, { cue: { start: 0, end: 3 } }), claim(DEBTS)];
    expect(scoresOf(gold, predicted).cue).toMatchObject({ hits: 1, total: 2 });
  });
});

test('a subject is right where it shares a word', () => {
  const gold = [claim(PROFITS, { subject: { start: 11, end: 18 } }), claim(DEBTS)];
  const predicted = [claim(PROFITS, { subject: { start: 11, end: 23 } }), claim(DEBTS)];
  expect(scoresOf(gold, predicted).subject).toMatchObject({ hits: 1, total: 1 });
});

describe('polarity and modality', () => {
  const gold = [claim(PROFITS, { modality: 'planned' }), claim(DEBTS, { polarity: 'negative' })];

  test('the rare side counts as found whatever the modality; the very modality is asked apart', () => {
    const scores = scoresOf(gold, [claim(PROFITS, { modality: 'expected' }), claim(DEBTS)]);
    expect([scores.notAsserted.f1, scores.modalityOfAll.f1]).toEqual([1, 0]);
    expect(scores.negative.f1).toBe(0);
  });

  test('a claim that is not matched counts over all claims only', () => {
    const scores = scoresOf(gold, [claim(PROFITS, { modality: 'planned' })]);
    expect([scores.negative.gold, scores.negativeOfAll.gold]).toEqual([0, 1]);
    expect([scores.notAsserted.f1, scores.notAssertedOfAll.f1]).toEqual([1, 1]);
  });

  test('a record is full only with source, polarity and modality', () => {
    expect(scoresOf(gold, gold).full).toMatchObject({ hits: 2, total: 2 });
    expect(scoresOf(gold, [claim(PROFITS), claim(DEBTS)]).full).toMatchObject({ hits: 0, total: 2 });
  });
});

test('the first by rank and the first of the text are asked whether they are key', () => {
  const gold = [claim(PROFITS), claim(DEBTS), claim(PRICES, { key: true })];
  const { first } = scoresOf(gold, [claim(PROFITS), claim(DEBTS), claim(PRICES)]);
  expect(first[1]).toMatchObject({ bySalience: { hits: 1, total: 1 }, byPlace: { hits: 0, total: 1 } });
  expect(first[5]).toMatchObject({ bySalience: { hits: 1, total: 3 }, byPlace: { hits: 1, total: 3 } });
});

test('nothing to count is NaN, not a share', () => {
  expect(scoresOf([claim(PROFITS)], [claim(PROFITS)]).cue.share).toBeNaN();
});
