import type { Claim } from '../../src/record.ts';
import { align, type Match, type Span } from './alignment.ts';
import { macroF1, type Score, scoreOf } from './score.ts';

/** What is compared of a claim; offsets of gold and prediction in code points. */
export type ScoredClaim = Pick<Claim, 'start' | 'end' | 'polarity' | 'modality' | 'quote' | 'key'> & {
  readonly source: (Span & { readonly kind: string | null }) | null;
  readonly cue: Span | null;
  readonly subject: Span | null;
};

/** Where a source stands: at its claim, at another claim of the sentence before, or in a sentence before. */
export type Standing = 'overt' | 'carried' | 'across';

/** One article: the annotated claims, the claims that were found, the pairs of both, and where the sources stand. */
export interface ClaimPair {
  readonly gold: readonly ScoredClaim[];
  readonly predicted: readonly ScoredClaim[];
  readonly matches: readonly Match<ScoredClaim>[];
  readonly standings: ReadonlyMap<ScoredClaim, Standing>;
}

/** How many of a total were right; the share, 0 to 1, is NaN where there was nothing to count. */
export interface Ratio {
  readonly hits: number;
  readonly total: number;
  readonly share: number;
}

/** How good the first k claims are: those with most salience, and those first in the text. */
export interface Leading {
  readonly bySalience: Ratio;
  readonly byPlace: Ratio;
}

/** The figures of the claim evaluation. */
export interface ClaimScores {
  /** Claims matched with a word F1 of at least 0.5, at least 0.8, and with equal words. */
  readonly half: Score;
  readonly most: Score;
  readonly exact: Score;
  /** Among matched claims with a source in gold: the predicted source shares a character with it. */
  readonly source: Readonly<Record<Standing | 'any', Ratio>>;
  /** Among those where it does and the kind is annotated: the kind is equal. */
  readonly sourceKind: Ratio;
  /** Among matched claims without a source in gold: none was predicted. */
  readonly sourceNone: Ratio;
  /** Among matched claims with a cue in gold: the predicted cue shares a character with it. */
  readonly cue: Ratio;
  /** Among matched claims with a subject in gold: the predicted subject shares a character with it. */
  readonly subject: Ratio;
  readonly quote: Ratio;
  /** Over matched claims: the mean of the F1 of each value, and the F1 of the rare side. */
  readonly polarityMacro: number;
  readonly negative: Score;
  readonly modalityMacro: number;
  readonly notAsserted: Score;
  /** The same of the rare side over all claims, where one that is cut otherwise counts as missed and as invented. */
  readonly negativeOfAll: Score;
  readonly notAssertedOfAll: Score;
  /** Over all claims, and the very modality must be equal. */
  readonly modalityOfAll: Score;
  /** Gold claims matched with source, polarity and modality all right, of all gold claims. */
  readonly full: Ratio;
  readonly key: Score;
  /** Of the first one, three and five claims, how many are key in gold. */
  readonly first: Readonly<Record<1 | 3 | 5, Leading>>;
}

const SENTENCE_END = /[.!?؟](?:\s|$)|\n/;

/** An article ready to be scored. */
export function pairOf(
  text: string,
  gold: readonly ScoredClaim[],
  predicted: readonly ScoredClaim[],
): ClaimPair {
  const points = [...text];
  const standings = gold.map((claim) => [claim, standingOf(claim, gold, points)] as const);
  return { gold, predicted, matches: align(text, gold, predicted), standings: new Map(standings) };
}

/** Scores the claims of many articles. `rank` gives a predicted claim's rank; higher is more important. */
export function scoreClaims(pairs: readonly ClaimPair[], rank: (claim: ScoredClaim) => number): ClaimScores {
  const gold = pairs.flatMap((pair) => pair.gold);
  const predicted = pairs.flatMap((pair) => pair.predicted);
  const matches = pairs.flatMap((pair) => pair.matches);
  const goldOfMatched = matches.map(({ wanted }) => wanted);
  const foundOfMatched = matches.map(({ found }) => found);
  const standings = new Map(pairs.flatMap((pair) => [...pair.standings]));

  const spans = (least: number) =>
    scoreOf(gold.length, predicted.length, matches.filter(({ f1 }) => f1 >= least).length);
  const sourced = matches.filter(({ wanted }) => wanted.source !== null);
  const standing = (where: Standing) =>
    ratio(
      sourced.filter(({ wanted }) => standings.get(wanted) === where),
      hasSource,
    );
  const rareSide = (
    isRare: (claim: ScoredClaim) => boolean,
    wanted: readonly ScoredClaim[],
    found: readonly ScoredClaim[],
    isRight: (match: Match<ScoredClaim>) => boolean = () => true,
  ) =>
    scoreOf(
      wanted.filter(isRare).length,
      found.filter(isRare).length,
      matches.filter((match) => isRare(match.wanted) && isRare(match.found) && isRight(match)).length,
    );
  const isKey = ({ key }: ScoredClaim) => key;
  return {
    half: spans(0.5),
    most: spans(0.8),
    exact: spans(1),
    source: {
      any: ratio(sourced, hasSource),
      overt: standing('overt'),
      carried: standing('carried'),
      across: standing('across'),
    },
    sourceKind: ratio(
      sourced.filter((match) => hasSource(match) && match.wanted.source?.kind != null),
      ({ wanted, found }) => wanted.source?.kind === found.source?.kind,
    ),
    sourceNone: ratio(
      matches.filter(({ wanted }) => wanted.source === null),
      hasSource,
    ),
    cue: ratio(
      matches.filter(({ wanted }) => wanted.cue !== null),
      ({ wanted, found }) => overlaps(wanted.cue, found.cue),
    ),
    subject: ratio(
      matches.filter(({ wanted }) => wanted.subject !== null),
      ({ wanted, found }) => overlaps(wanted.subject, found.subject),
    ),
    quote: ratio(matches, ({ wanted, found }) => wanted.quote === found.quote),
    polarityMacro: macroF1(matches.map(({ wanted, found }) => [wanted.polarity, found.polarity])),
    negative: rareSide(isNegative, goldOfMatched, foundOfMatched),
    modalityMacro: macroF1(matches.map(({ wanted, found }) => [wanted.modality, found.modality])),
    notAsserted: rareSide(isNotAsserted, goldOfMatched, foundOfMatched),
    negativeOfAll: rareSide(isNegative, gold, predicted),
    notAssertedOfAll: rareSide(isNotAsserted, gold, predicted),
    modalityOfAll: rareSide(isNotAsserted, gold, predicted, hasModality),
    full: ratioOf(
      matches.filter(
        (match) => hasSource(match) && match.wanted.polarity === match.found.polarity && hasModality(match),
      ).length,
      gold.length,
    ),
    key: rareSide(isKey, gold, predicted),
    first: { 1: leading(pairs, 1, rank), 3: leading(pairs, 3, rank), 5: leading(pairs, 5, rank) },
  };
}

function standingOf(claim: ScoredClaim, gold: readonly ScoredClaim[], points: readonly string[]): Standing {
  const { source } = claim;
  if (source === null) return 'overt';
  const [from, to] = [Math.min(source.end, claim.end), Math.max(source.start, claim.start)];
  if (SENTENCE_END.test(points.slice(from, to).join(''))) return 'across';
  const isTaken = gold.some((other) => other.start < claim.start && overlaps(other.source, source));
  return isTaken ? 'carried' : 'overt';
}

function leading(pairs: readonly ClaimPair[], count: number, rank: (claim: ScoredClaim) => number): Leading {
  const first = (order: (a: ScoredClaim, b: ScoredClaim) => number) =>
    pairs.flatMap(({ predicted, matches }) => {
      const keys = new Set(matches.filter(({ wanted }) => wanted.key).map(({ found }) => found));
      return [...predicted]
        .sort(order)
        .slice(0, count)
        .map((claim) => keys.has(claim));
    });
  return {
    bySalience: ratio(
      first((a, b) => rank(b) - rank(a)),
      (isKey) => isKey,
    ),
    byPlace: ratio(
      first((a, b) => a.start - b.start),
      (isKey) => isKey,
    ),
  };
}

function hasSource({ wanted, found }: Match<ScoredClaim>): boolean {
  return wanted.source === null ? found.source === null : overlaps(wanted.source, found.source);
}

function hasModality({ wanted, found }: Match<ScoredClaim>): boolean {
  return wanted.modality === found.modality;
}

function overlaps(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

function isNegative({ polarity }: ScoredClaim): boolean {
  return polarity === 'negative';
}

function isNotAsserted({ modality }: ScoredClaim): boolean {
  return modality !== 'asserted';
}

function ratio<T>(all: readonly T[], isRight: (one: T) => boolean): Ratio {
  return ratioOf(all.filter(isRight).length, all.length);
}

function ratioOf(hits: number, total: number): Ratio {
  return { hits, total, share: hits / total };
}
