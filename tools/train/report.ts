import { spansOf } from '../../src/entities/tagger/labels.ts';
import type { Model } from '../../src/entities/tagger/model.ts';
import { Reader } from '../../src/entities/tagger/scores.ts';
import { TAGGED_TYPES, type Tagger } from '../../src/entities/tagger/tagger.ts';
import { onWholeWords } from '../evaluate/conll.ts';
import { microScore, type ScoreByType, scoreMentions } from '../evaluate/mentions.ts';
import type { Score } from '../evaluate/score.ts';
import type { Article } from './annotated.ts';
import type { Text, TypedSpan } from './sample.ts';

const NO_BITS = new Uint32Array(0);
const FOUR = ['PERSON', 'ORG', 'LOC', 'PRODUCT'] as const;
/** A tenth of confidence is a row of the reliability table. */
const ROWS = 10;

/** Prints the strict scores of a tagger on articles, and how far its confidence can be trusted. */
export function report(
  title: string,
  articles: readonly Article[],
  tagger: Tagger,
  bitsIn: (text: Text) => Uint32Array,
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
  console.log(`\n${title}: ${Math.round(tokens / seconds)} tokens a second`);
  print(scores, TAGGED_TYPES);
  console.log(line('PERSON ORG LOC PRODUCT', microScore(scores, FOUR)));
  for (let row = 0; row < ROWS; row++) {
    const right: boolean[] = [];
    for (const [index, candidates] of found.entries()) {
      for (const { start, end, type, confidence } of candidates) {
        if (Math.min(ROWS - 1, Math.floor(confidence * ROWS)) !== row) continue;
        right.push(gold[index]?.some((m) => m.start === start && m.end === end && m.type === type) ?? false);
      }
    }
    const share = right.filter(Boolean).length / right.length;
    if (right.length > 0) {
      console.log(
        `confidence from ${row / ROWS}: ${(100 * share).toFixed(1)} % of ${right.length} are right`,
      );
    }
  }
}

/** Prints the strict scores of a model on texts of a CoNLL corpus, on whole words. */
export function reportWords(
  texts: readonly Text[],
  model: Model,
  types: readonly string[],
  bitsIn: (text: Text) => Uint32Array,
): void {
  const reader = new Reader(model);
  const found = texts.map((text): TypedSpan[] => {
    const { tokens, sentences } = text.document;
    const { labels } = reader.read(text.document, bitsIn(text));
    const spans = sentences.flatMap(({ first, last }) => spansOf(labels, first, last));
    return onWholeWords(
      text.document.text,
      spans.map(({ first, last, type }) => ({
        start: tokens[first]?.start ?? 0,
        end: tokens[last - 1]?.end ?? 0,
        type: types[type] ?? '',
      })),
    );
  });
  const scores = scoreMentions(
    texts.map(({ mentions }) => mentions),
    found,
  );
  print(scores, types);
  const named = types.slice(0, 3);
  console.log(line(named.join(' '), microScore(scores, named)));
}

function print<T extends string>(scores: ScoreByType<T>, types: readonly T[]): void {
  for (const type of types) {
    const score = scores.get(type);
    if (score) console.log(line(type, score));
  }
  console.log(line('all', microScore(scores)));
}

function line(name: string, { precision, recall, f1, gold }: Score): string {
  const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
  return `${name.padEnd(24)} P ${p}  R ${r}  F1 ${f}  of ${gold}`;
}
