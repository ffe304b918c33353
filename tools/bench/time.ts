import { articles, COMMAND, type Figure, median, ndjsonOf, timed, timedNode } from './measure.ts';

const BUILT = '../../dist/index.js';
const ROUNDS = 15;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The whole process on one article, against a Node that does nothing. */
export function startUp(): Figure {
  const bare: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(timedNode(['-e', '0']));
    whole.push(timedNode([COMMAND, 'fixtures/seed-article.txt']));
  }
  return {
    what: 'one article, whole process, to `node -e 0`',
    measured: `${median(whole).toFixed(0)} ms to ${median(bare).toFixed(0)} ms`,
    figure: median(whole) / median(bare),
    unit: '×',
    budget: 2,
  };
}

/** The whole process on a thousand articles as NDJSON, against a regular expression that only finds the words. */
export function throughput(): Figure {
  const texts = articles(4096, 1000);
  const ndjson = ndjsonOf(texts);
  const whole: number[] = [];
  const regex: number[] = [];
  let words = 0;
  for (let round = 0; round < 3; round++) {
    whole.push(timedNode([COMMAND, '-q', '--input-format', 'ndjson'], ndjson));
    regex.push(
      timed(() => {
        words = 0;
        for (const text of texts) words += text.match(WORDS)?.length ?? 0;
      }),
    );
  }
  const seconds = median(whole) / 1000;
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return {
    what: 'full pipeline, 4 KB articles, to the word regex',
    measured: `${(megabytes / seconds).toFixed(2)} MB/s, ${Math.round(words / seconds / 1000)},000 words/s`,
    figure: median(whole) / median(regex),
    unit: '×',
    budget: 50,
  };
}

/** A document ten times longer, in one process that is warm. */
export async function length(): Promise<Figure> {
  const { createExtractor }: typeof import('../../src/index.ts') = await import(BUILT);
  const extractor = createExtractor();
  const [short = ''] = articles(300_000, 1);
  const [long = ''] = articles(3_000_000, 1);
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < 3; round++) {
    for (const [name, text] of [
      ['short', short],
      ['long', long],
    ] as const) {
      const start = performance.now();
      await extractor.extract(text);
      times[name].push(performance.now() - start);
    }
  }
  return {
    what: 'a document of 3 MB to one of 300 KB',
    measured: `${median(times.long).toFixed(0)} ms to ${median(times.short).toFixed(0)} ms`,
    figure: median(times.long) / median(times.short),
    unit: '×',
    budget: 11,
  };
}
