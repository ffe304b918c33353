import { TAGGED_TYPES, type Tagger } from '../../src/entities/tagger/tagger.ts';
import { microScore, type Score, scoreMentions } from '../evaluate/mentions.ts';
import type { Article } from './annotated.ts';

const NO_BITS = new Uint32Array(0);
const FOUR = ['PERSON', 'ORG', 'LOC', 'PRODUCT'] as const;

/** Prints the strict scores of a tagger on articles. */
export function report(
  title: string,
  articles: readonly Article[],
  tagger: Tagger,
  bitsIn: (article: Article) => Uint32Array,
): void {
  const gold = articles.map(({ mentions }) => mentions.filter(({ type }) => TAGGED_TYPES.includes(type)));
  const bits = articles.map(bitsIn);
  const start = performance.now();
  const found = articles.map(
    ({ document }, index) => tagger.tag(document, bits[index] ?? NO_BITS).candidates,
  );
  const seconds = (performance.now() - start) / 1000;
  const tokens = articles.reduce((sum, { document }) => sum + document.tokens.length, 0);
  const scores = scoreMentions(gold, found);
  console.log(title);
  for (const type of TAGGED_TYPES) {
    const score = scores.get(type);
    if (score) console.log(line(type, score));
  }
  console.log(line('PERSON ORG LOC PRODUCT', microScore(scores, FOUR)));
  console.log(line('all', microScore(scores)));
  console.log(`${Math.round(tokens / seconds)} tokens a second`);
}

function line(name: string, { precision, recall, f1, gold }: Score): string {
  const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
  return `${name.padEnd(24)} P ${p}  R ${r}  F1 ${f}  of ${gold}`;
}
