import { createExtractor } from '../../src/extract.ts';
import type { Extraction } from '../../src/record.ts';
import { type ClaimPair, type ClaimScores, pairOf, type ScoredClaim, scoreClaims } from './claims.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { percent } from './table.ts';

const RESAMPLES = 200;

/** One figure of the report: its name, and its value from the scores, 0 to 1, or NaN where nothing was annotated for it. */
type Figure = readonly [name: string, of: (scores: ClaimScores) => number];

const FIGURES: readonly Figure[] = [
  ['claims F1, half of the words', (s) => s.half.f1],
  ['claims F1, four fifths of the words', (s) => s.most.f1],
  ['claims F1, exact', (s) => s.exact.f1],
  ['claims precision, half of the words', (s) => s.half.precision],
  ['claims recall, half of the words', (s) => s.half.recall],
  ['source right, of those that have one', (s) => s.source.any.share],
  ['  … where it stands with the claim', (s) => s.source.overt.share],
  ['  … carried within the sentence', (s) => s.source.carried.share],
  ['  … in a sentence before', (s) => s.source.across.share],
  ['source kind right, of those', (s) => s.sourceKind.share],
  ['no source invented, of those without', (s) => s.sourceNone.share],
  ['cue right, of those that have one', (s) => s.cue.share],
  ['subject right, of those that have one', (s) => s.subject.share],
  ['quote right', (s) => s.quote.share],
  ['polarity, macro F1', (s) => s.polarityMacro],
  ['negative F1', (s) => s.negative.f1],
  ['  … over all claims', (s) => s.negativeOfAll.f1],
  ['modality, macro F1', (s) => s.modalityMacro],
  ['not asserted F1', (s) => s.notAsserted.f1],
  ['  … over all claims', (s) => s.notAssertedOfAll.f1],
  ['  … and the very modality right', (s) => s.modalityOfAll.f1],
  ['records fully right, of all gold', (s) => s.full.share],
  ['key claims F1', (s) => s.key.f1],
  ['first by salience that is key', (s) => s.first[1].bySalience.share],
  ['first of the text that is key', (s) => s.first[1].byPlace.share],
  ['first three by salience that are key', (s) => s.first[3].bySalience.share],
  ['first three of the text that are key', (s) => s.first[3].byPlace.share],
  ['first five by salience that are key', (s) => s.first[5].bySalience.share],
  ['first five of the text that are key', (s) => s.first[5].byPlace.share],
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
    const gold = claims.map(scored);
    const record = await extractor.extract(text);
    for (const claim of record.claims) salience.set(claim, claim.salience);
    const fromPersons = record.claims.map((claim) => fromNearest(claim, record));
    ours.push(pairOf(text, gold, record.claims));
    sentences.push(pairOf(text, gold, wholeSentences(record, text)));
    plain.push(pairOf(text, gold, record.claims.map(asserted)));
    nearest.push(pairOf(text, gold, fromPersons));
  }
  const columns = [ours, sentences, plain, nearest];
  const rank = (claim: ScoredClaim): number => salience.get(claim) ?? -claim.start;
  const scores = columns.map((pairs) => scoreClaims(pairs, rank));
  const resampled = resamples(ours, seed).map((pairs) => scoreClaims(pairs, rank));
  const lines = [
    `${ours.length} articles with ${scores[0]?.half.gold} claims; ${scores[0]?.half.predicted} found`,
    `${''.padEnd(40)}   ours  (95 % interval)  sentences  asserted  nearest`,
  ];
  for (const [name, of] of FIGURES) {
    const [first = Number.NaN, ...others] = scores.map(of);
    if (Number.isNaN(first)) continue;
    const values = resampled.map(of).sort((a, b) => a - b);
    const interval = `(${percent(values[Math.floor(RESAMPLES * 0.025)] ?? 0)}–${percent(values[Math.floor(RESAMPLES * 0.975)] ?? 0)})`;
    lines.push(
      `${name.padEnd(40)}${percent(first).padStart(7)}  ${interval.padStart(16)}${others.map((other) => percent(other).padStart(10)).join('')}`,
    );
  }
  return lines;
}

function scored({ cue, subject, ...claim }: GoldClaim): ScoredClaim {
  return {
    ...claim,
    cue: cue && { start: cue[0], end: cue[1] },
    subject: subject && { start: subject[0], end: subject[1] },
  };
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
        cue: null,
        subject: null,
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
