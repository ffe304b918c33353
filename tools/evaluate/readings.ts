import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Modality, Polarity, Quote } from '../../src/record.ts';
import { readRawNews } from '../train/raw.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';

/**
 * Claims of 176 articles of the raw news corpus, read for the sake of the rules; no text. `develop` are those that rules were made
 * with, `check` those that were only measured. A line an article, offsets in code points.
 */
const FILE = fileURLToPath(new URL('./readings.ndjson', import.meta.url));

interface Reading {
  readonly id: string;
  readonly part: string;
  /** Start, end, source, quote, polarity, modality, and 1 for a key claim. */
  readonly claims: readonly (readonly [
    number,
    number,
    readonly [number, number] | null,
    Quote,
    Polarity,
    Modality,
    0 | 1,
  ])[];
}

/** The read articles of a part, with their texts from the raw news in `corpora`; what kind a source is was not read. */
export async function readReadings(corpora: string, part: string): Promise<GoldArticle[]> {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const readings = new Map(
    lines
      .map((line): Reading => JSON.parse(line))
      .filter((reading) => reading.part === part)
      .map((reading) => [reading.id, reading]),
  );
  if (readings.size === 0) throw new Error(`${part}: no such part of the readings (develop, check)`);
  const articles: GoldArticle[] = [];
  for await (const { id, document } of readRawNews(join(corpora, 'ant', 'ant-news.ndjson.xz'))) {
    const reading = readings.get(id);
    if (reading === undefined) continue;
    readings.delete(id);
    articles.push({
      id,
      from: `ant:${id}`,
      text: document.text,
      entities: [],
      claims: reading.claims.map(claimOf),
    });
  }
  return articles;
}

function claimOf([start, end, source, quote, polarity, modality, key]: Reading['claims'][number]): GoldClaim {
  return {
    start,
    end,
    source: source && { start: source[0], end: source[1], kind: null },
    via: null,
    cue: null,
    quote,
    polarity,
    modality,
    subject: null,
    key: key === 1,
  };
}
