import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/text/document.ts';
import { readRawNews } from './raw.ts';

/**
 * A byte for each token of the raw news, its label over our types as a larger model read it (`teacher.py`), and `END` after
 * each article. The annotated articles have no labels.
 */
const FILE = fileURLToPath(new URL('./silver.xz', import.meta.url));
const END = 255;
const MOST_BYTES = 1 << 28;

/** An article of the raw news as a larger model read it. */
export interface SilverText {
  /** Which article of the corpus it is, from 0. */
  readonly number: number;
  readonly document: Document;
  readonly labels: Uint8Array;
}

/**
 * The articles of the raw news that have labels, in order, without those of the given ids and those that the tokeniser now
 * cuts into another number of tokens. Needs `xz`.
 */
export async function* readSilver(corpora: string, without: ReadonlySet<string>): AsyncGenerator<SilverText> {
  const all = execFileSync('xz', ['-dc', FILE], { maxBuffer: MOST_BYTES });
  let number = 0;
  let from = 0;
  for await (const { id, document } of readRawNews(join(corpora, 'ant', 'ant-news.ndjson.xz'))) {
    const to = all.indexOf(END, from);
    const labels = all.subarray(from, to);
    from = to + 1;
    const isAsRead = labels.length === document.tokens.length;
    if (isAsRead && !without.has(`ant:${id}`)) yield { number, document, labels };
    number++;
  }
}
