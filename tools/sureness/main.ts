/**
 * `npm run fit-sureness -- --corpora FOLDER`: fits how sure a mention is where no tagger has read the text, and writes the
 * weights to `data/patterns/sureness.tsv`. What the tagger makes of a mention stands for whether it is right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseTable } from '../../src/data.ts';
import { spanOf } from '../../src/entities/candidate.ts';
import { evidenceOf } from '../../src/entities/evidence.ts';
import { joinTagged } from '../../src/entities/join-tagged.ts';
import { joinUntagged } from '../../src/entities/join-untagged.ts';
import { loadLexicon } from '../../src/entities/lexicon/lexicon.ts';
import { BASE, cluesOf } from '../../src/entities/sureness.ts';
import { loadTagger } from '../../src/entities/tagger/tagger.ts';
import { absentFrom, readUnannotated } from '../train/raw.ts';
import { type Example, regress } from './regression.ts';

const TABLE = 'data/patterns/sureness.tsv';
/** A neighbour is weighed if it was seen so often, and kept if it weighs so much; other clues if it can be written. */
const LEAST_COUNT = 120;
const LEAST_WEIGHT = 0.2;
const LEAST_SHOWN = 0.005;
const NEIGHBOURS = /^be(?:fore|hind)\t/;

/**
 * How many mentions are right where the tagger gives the same mention at least this confidence, in the dev part of the
 * annotated articles.
 */
const SHARES: readonly (readonly [confidence: number, share: number])[] = [
  [0.9, 0.983],
  [0.8, 0.942],
  [0, 0.695],
];
/** The same where it gives another mention or none. */
const OTHER_SHARE = 0.444;

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const absent = absentFrom(values.corpora);
if (absent !== null) {
  console.error(`fit-sureness: no ${absent} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}

const lexicon = loadLexicon();
const tagger = loadTagger();
const numbers = new Map<string, number>();
const counts: number[] = [];
const examples: Example[] = [];
for await (const { document } of readUnannotated(values.corpora)) {
  const evidence = evidenceOf(document, lexicon);
  const tagged = joinTagged(document, lexicon, evidence, tagger);
  const confidences = new Map(tagged.map((mention) => [spanOf(mention), mention.confidence]));
  const mentions = joinUntagged(evidence);
  for (const [index, clues] of cluesOf(document, mentions).entries()) {
    const mention = mentions[index];
    if (!clues || !mention) continue;
    const confidence = confidences.get(spanOf(mention));
    examples.push({ clues: clues.map(numberOf), share: shareOf(confidence) });
  }
}

function numberOf(clue: string): number {
  const number = numbers.get(clue) ?? numbers.size;
  numbers.set(clue, number);
  counts[number] = (counts[number] ?? 0) + 1;
  return number;
}

function shareOf(confidence: number | undefined): number {
  if (confidence === undefined) return OTHER_SHARE;
  return SHARES.find(([least]) => confidence >= least)?.[1] ?? OTHER_SHARE;
}

const clues = [...numbers.keys()];
const isFitted = clues.map((clue, number) => !NEIGHBOURS.test(clue) || (counts[number] ?? 0) >= LEAST_COUNT);
const { base, weights } = regress(
  examples.map((example) => ({ ...example, clues: example.clues.filter((number) => isFitted[number]) })),
  counts,
);
const table = new Map([[BASE, base]]);
for (const [number, clue] of clues.entries()) {
  const weight = weights[number] ?? 0;
  const least = NEIGHBOURS.test(clue) ? LEAST_WEIGHT : LEAST_SHOWN;
  if (isFitted[number] && Math.abs(weight) >= least) table.set(clue, weight);
}
for (const [kind, value, weight] of parseTable(
  readFileSync(new URL('by-hand.tsv', import.meta.url), 'utf8'),
)) {
  if (weight === '-') table.delete(`${kind}\t${value}`);
  else table.set(`${kind}\t${value}`, Number(weight));
}

const header = `# How sure a mention of an ORG, LOC or PRODUCT is where no tagger has read the text: weights that add up to log odds.
# Made by \`npm run fit-sureness\`: a logistic regression of how far the project's own tagger agrees with the lexicon and the patterns, on ${examples.length} of their
# mentions in the ANT Corpus (Apache-2.0) without the annotated articles. By hand: what tools/sureness/by-hand.tsv lists, with the reasons.
# Columns: what it looks at, its value, weight. kind: type and subtype. rest: what the mention rests on (its confidence so far). count: mentions of the name in the text,
# 4 for more. mark: quotation marks around the name or on one side, or a hash sign. before, behind: the word there as a key (^ and $ a line's start and end, 0 a
# number, LATIN a Latin word); +ب, +ل, +ك where the name carries that preposition.
`;
const rank = (clue: string): number =>
  ['all', 'kind', 'rest', 'count', 'mark', 'before', 'behind'].indexOf(clue.split('\t')[0] ?? '');
const rows = [...table]
  .map(([clue, weight]) => ({ clue, weight: (Math.round(weight * 100) / 100).toFixed(2) }))
  .sort(
    (a, b) =>
      rank(a.clue) - rank(b.clue) || Number(a.weight) - Number(b.weight) || (a.clue < b.clue ? -1 : 1),
  );
writeFileSync(TABLE, header + rows.map(({ clue, weight }) => `${clue}\t${weight}\n`).join(''));
console.log(`${TABLE}: ${rows.length} weights from ${examples.length} mentions`);
