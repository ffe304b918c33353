import { createExtractor } from '../../src/extract.ts';
import type { Extraction } from '../../src/record.ts';
import { type ClaimPair, type ClaimScores, type Ratio, type ScoredClaim, scoreClaims } from './claims.ts';
import type { GoldArticle } from './gold.ts';
import { percent } from './table.ts';

const RESAMPLES = 200;

/** Left out where the kinds of sources were not annotated. */
const KIND = 'source kind right, of those';

/** One figure of the report: its name, and its value in percent from the scores. */
type Figure = readonly [name: string, of: (scores: ClaimScores) => number];

const FIGURES: readonly Figure[] = [
  ['claims F1, half of the words', (s) => s.at50.f1],
  ['claims F1, four fifths of the words', (s) => s.at80.f1],
  ['claims F1, exact', (s) => s.exact.f1],
  ['claims precision, half of the words', (s) => s.at50.precision],
  ['claims recall, half of the words', (s) => s.at50.recall],
  ['source right, of those that have one', (s) => share(s.sourceRight)],
  [KIND, (s) => share(s.sourceKind)],
  ['no source invented, of those without', (s) => share(s.sourceNone)],
  ['quote right', (s) => share(s.quote)],
  ['negative F1', (s) => s.negative.f1],
  ['not asserted F1', (s) => s.modal.f1],
  ['records fully right, of all gold', (s) => share(s.full)],
  ['key claims F1', (s) => s.key.f1],
  ['first three by salience that are key', (s) => share(s.top3)],
  ['first three of the text that are key', (s) => share(s.lead3)],
];

/** Scores the claims of articles and of simpler ways, with bootstrap intervals over articles; gives the lines to print. */
export async function claimsReport(articles: readonly GoldArticle[], seed: number): Promise<string[]> {
  const extractor = createExtractor({ offsetUnit: 'codepoint' });
  const ours: ClaimPair[] = [];
  const sentences: ClaimPair[] = [];
  const plain: ClaimPair[] = [];
  const nearest: ClaimPair[] = [];
  const salience = new Map<ScoredClaim, number>();
  for (const { text, claims } of articles) {
    if (claims === null) continue;
    const record = await extractor.extract(text);
    for (const claim of record.claims) salience.set(claim, claim.salience);
    ours.push({ text, gold: claims, predicted: record.claims });
    sentences.push({ text, gold: claims, predicted: wholeSentences(record, text) });
    plain.push({ text, gold: claims, predicted: record.claims.map(asserted) });
    nearest.push({ text, gold: claims, predicted: record.claims.map((claim) => fromNearest(claim, record)) });
  }
  const columns = [ours, sentences, plain, nearest];
  const rank = (claim: ScoredClaim): number => salience.get(claim) ?? -claim.start;
  const scores = columns.map((pairs) => scoreClaims(pairs, rank));
  const resampled = resamples(ours, seed).map((pairs) => scoreClaims(pairs, rank));
  const lines = [
    `${ours.length} articles with ${scores[0]?.gold} claims; ${scores[0]?.predicted} found`,
    `${''.padEnd(40)}   ours  (95 % interval)  sentences  asserted  nearest`,
  ];
  for (const [name, of] of FIGURES) {
    if (name === KIND && scores[0]?.sourceKind.total === 0) continue;
    const values = resampled.map(of).sort((a, b) => a - b);
    const interval = `(${percent(values[Math.floor(RESAMPLES * 0.025)] ?? 0)}–${percent(values[Math.floor(RESAMPLES * 0.975)] ?? 0)})`;
    const [first = '', ...others] = scores.map((score) => percent(of(score)));
    lines.push(
      `${name.padEnd(40)}${first.padStart(7)}  ${interval.padStart(16)}${others.map((other) => other.padStart(10)).join('')}`,
    );
  }
  return lines;
}

/** Baseline: every sentence is a claim of the article's own, positive and asserted. */
function wholeSentences(record: Extraction, text: string): ScoredClaim[] {
  const points = [...text];
  const claims: ScoredClaim[] = [];
  let start = 0;
  for (let i = 0; i <= points.length; i++) {
    if (i < points.length && !/[.!?؟\n]/.test(points[i] ?? '')) continue;
    if (points.slice(start, i).join('').trim() !== '') {
      claims.push({
        start,
        end: i,
        source: null,
        polarity: 'positive',
        modality: 'asserted',
        quote: 'none',
        key: claims.length < record.claims.length / 4,
      });
    }
    start = i + 1;
  }
  return claims;
}

/** Baseline: our claims, all of them positive and asserted. */
function asserted(claim: ScoredClaim): ScoredClaim {
  return { ...claim, polarity: 'positive', modality: 'asserted' };
}

/** Baseline: our claims, each from the person named last before it. */
function fromNearest(claim: ScoredClaim, record: Extraction): ScoredClaim {
  const persons = record.entities.filter(({ type }) => type === 'PERSON').flatMap(({ mentions }) => mentions);
  const before = persons.filter(({ end }) => end <= claim.start).sort((a, b) => b.end - a.end)[0];
  return { ...claim, source: before ? { start: before.start, end: before.end, kind: 'person' } : null };
}

function resamples(pairs: readonly ClaimPair[], seed: number): ClaimPair[][] {
  let state = seed;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: RESAMPLES }, () =>
    pairs.map((pair) => pairs[Math.floor(draw() * pairs.length)] ?? pair),
  );
}

function share({ hits, total }: Ratio): number {
  return total === 0 ? 0 : hits / total;
}
