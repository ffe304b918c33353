import type { Claim } from '../../src/record.ts';

/** What is compared of a claim; offsets of gold and prediction in the same unit. */
export type ScoredClaim = Pick<Claim, 'start' | 'end' | 'polarity' | 'modality' | 'quote' | 'key'> & {
  readonly source: { readonly start: number; readonly end: number; readonly kind: string | null } | null;
};

/** One article: its text, the annotated claims and the claims that were found. */
export interface ClaimPair {
  readonly text: string;
  readonly gold: readonly ScoredClaim[];
  readonly predicted: readonly ScoredClaim[];
}

export interface Ratio {
  readonly hits: number;
  readonly total: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of the claim evaluation; matches are one to one by token F1 of the spans. */
export interface ClaimScores {
  readonly gold: number;
  readonly predicted: number;
  /** Claims matched with token F1 of at least 0.5, at least 0.8, and with equal tokens. */
  readonly at50: Score;
  readonly at80: Score;
  readonly exact: Score;
  /** Among matched claims with a source in gold: the predicted source shares a word with it. */
  readonly sourceRight: Ratio;
  /** Among matched claims with a source of a known kind in gold and a right one predicted: the kind is equal. */
  readonly sourceKind: Ratio;
  /** Among matched claims without a source in gold: none was predicted. */
  readonly sourceNone: Ratio;
  /** Over all claims of both sides: `negative` polarity, and any modality but `asserted`. */
  readonly negative: Score;
  readonly modal: Score;
  readonly quote: Ratio;
  /** Gold claims matched with source, polarity and modality all right, of all gold claims. */
  readonly full: Ratio;
  /** How many of the first three claims by salience are key in gold, and of the first three in text order. */
  readonly top3: Ratio;
  readonly lead3: Ratio;
  readonly key: Score;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Scores the claims of many articles. `ranked` gives a predicted claim's rank; higher is more important. */
export function scoreClaims(
  pairs: readonly ClaimPair[],
  ranked: (claim: ScoredClaim) => number,
): ClaimScores {
  const sum = {
    gold: 0,
    predicted: 0,
    at50: 0,
    at80: 0,
    exact: 0,
    sources: 0,
    sourceRight: 0,
    kinds: 0,
    sourceKind: 0,
    none: 0,
    noneRight: 0,
    goldNegative: 0,
    saidNegative: 0,
    negative: 0,
    goldModal: 0,
    saidModal: 0,
    modal: 0,
    quote: 0,
    full: 0,
    top: 0,
    topKey: 0,
    lead: 0,
    leadKey: 0,
    goldKey: 0,
    saidKey: 0,
    key: 0,
  };
  for (const { text, gold, predicted } of pairs) {
    const words = [...text.matchAll(WORD)].map((match) => match.index);
    const partner = align(gold, predicted, words);
    sum.gold += gold.length;
    sum.predicted += predicted.length;
    sum.goldNegative += gold.filter(isNegative).length;
    sum.saidNegative += predicted.filter(isNegative).length;
    sum.goldModal += gold.filter(isModal).length;
    sum.saidModal += predicted.filter(isModal).length;
    sum.goldKey += gold.filter((claim) => claim.key).length;
    sum.saidKey += predicted.filter((claim) => claim.key).length;
    const keyOf = new Map<ScoredClaim, boolean>();
    for (const [wanted, { claim, f1 }] of partner) {
      keyOf.set(claim, wanted.key);
      sum.at50++;
      if (f1 >= 0.8) sum.at80++;
      if (f1 === 1) sum.exact++;
      const sourceRight = sameSource(wanted, claim);
      if (wanted.source) {
        sum.sources++;
        if (sourceRight) sum.sourceRight++;
        if (sourceRight && wanted.source.kind !== null) {
          sum.kinds++;
          if (wanted.source.kind === claim.source?.kind) sum.sourceKind++;
        }
      } else {
        sum.none++;
        if (sourceRight) sum.noneRight++;
      }
      if (isNegative(wanted) && isNegative(claim)) sum.negative++;
      if (isModal(wanted) && wanted.modality === claim.modality) sum.modal++;
      if (wanted.quote === claim.quote) sum.quote++;
      if (wanted.key && claim.key) sum.key++;
      if (sourceRight && wanted.polarity === claim.polarity && wanted.modality === claim.modality) sum.full++;
    }
    const byRank = [...predicted].sort((a, b) => ranked(b) - ranked(a)).slice(0, 3);
    const first = [...predicted].sort((a, b) => a.start - b.start).slice(0, 3);
    sum.top += byRank.length;
    sum.topKey += byRank.filter((claim) => keyOf.get(claim)).length;
    sum.lead += first.length;
    sum.leadKey += first.filter((claim) => keyOf.get(claim)).length;
  }
  const matched = (hits: number) => score(hits, sum.predicted, sum.gold);
  return {
    gold: sum.gold,
    predicted: sum.predicted,
    at50: matched(sum.at50),
    at80: matched(sum.at80),
    exact: matched(sum.exact),
    sourceRight: { hits: sum.sourceRight, total: sum.sources },
    sourceKind: { hits: sum.sourceKind, total: sum.kinds },
    sourceNone: { hits: sum.noneRight, total: sum.none },
    negative: score(sum.negative, sum.saidNegative, sum.goldNegative),
    modal: score(sum.modal, sum.saidModal, sum.goldModal),
    quote: { hits: sum.quote, total: sum.at50 },
    full: { hits: sum.full, total: sum.gold },
    top3: { hits: sum.topKey, total: sum.top },
    lead3: { hits: sum.leadKey, total: sum.lead },
    key: score(sum.key, sum.saidKey, sum.goldKey),
  };
}

/** For each matched gold claim, its partner: pairs with token F1 of at least 0.5, the best first, each claim once. */
function align(
  gold: readonly ScoredClaim[],
  predicted: readonly ScoredClaim[],
  words: readonly number[],
): Map<ScoredClaim, { claim: ScoredClaim; f1: number }> {
  const pairs: { wanted: ScoredClaim; claim: ScoredClaim; f1: number }[] = [];
  for (const wanted of gold) {
    for (const claim of predicted) {
      const f1 = spanF1(wanted, claim, words);
      if (f1 >= 0.5) pairs.push({ wanted, claim, f1 });
    }
  }
  pairs.sort((a, b) => b.f1 - a.f1);
  const partner = new Map<ScoredClaim, { claim: ScoredClaim; f1: number }>();
  const taken = new Set<ScoredClaim>();
  for (const { wanted, claim, f1 } of pairs) {
    if (partner.has(wanted) || taken.has(claim)) continue;
    partner.set(wanted, { claim, f1 });
    taken.add(claim);
  }
  return partner;
}

/** Token F1 of two spans; a word counts where it begins, or where the span begins inside it (after a proclitic). */
function spanF1(
  a: { start: number; end: number },
  b: { start: number; end: number },
  words: readonly number[],
): number {
  const from = [wordAt(words, a.start), wordAt(words, b.start)] as const;
  const to = [wordAt(words, a.end - 1) + 1, wordAt(words, b.end - 1) + 1] as const;
  const common = Math.min(to[0], to[1]) - Math.max(from[0], from[1]);
  return common <= 0 ? 0 : (2 * common) / (to[0] - from[0] + (to[1] - from[1]));
}

/** Index of the last word that begins at or before `offset`. */
function wordAt(words: readonly number[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sameSource(wanted: ScoredClaim, claim: ScoredClaim): boolean {
  if (wanted.source === null || claim.source === null) return wanted.source === claim.source;
  return wanted.source.start < claim.source.end && claim.source.start < wanted.source.end;
}

function isNegative(claim: ScoredClaim): boolean {
  return claim.polarity === 'negative';
}

function isModal(claim: ScoredClaim): boolean {
  return claim.modality !== 'asserted';
}

function score(hits: number, predicted: number, gold: number): Score {
  const precision = predicted ? hits / predicted : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 };
}
