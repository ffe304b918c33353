/**
 * `tsx tools/train/teacher/export.ts --corpora FOLDER --to FOLDER`: writes all text that `teacher.py` reads, cut into our
 * tokens. Of each text NAME:
 *
 * - `NAME.ids` (u32): the number of the token's word times four, plus 1 at the start of a sentence, plus 2 at the start of a line;
 * - `NAME.lengths` (u32): the tokens of each document; an annotated article has none among the raw news;
 * - `NAME.bits` (u32): what the lexicon and the patterns know of each token; `NAME.labels` (u8): its label;
 * - `NAME.corpus` (u8): for each document, whose annotation it has.
 *
 * `words.txt` holds the words by falling frequency: light form, key, name lists that have it as a bit set.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readTable } from '../../../src/data.ts';
import { lexiconOf } from '../../../src/entities/lexicon/lexicon.ts';
import { TAGGED_TYPES } from '../../../src/entities/tagger/tagger.ts';
import { type Document, documentOf } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/shadow.ts';
import { lexiconOfFolder } from '../../lexicon.ts';
import { readArticles } from '../annotated.ts';
import { foreignTexts } from '../corpora.ts';
import { readRawNews } from '../raw.ts';
import { labelDocument, type Text } from '../sample.ts';
import { bitsIn, NAME_LISTS } from '../tagger.ts';

const LONGEST_WORD = 40;
/** Pages of the encyclopedia that are shorter, in UTF-16 units, are left out. */
const SHORTEST_PAGE = 100;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    to: { type: 'string', default: 'teacher' },
  },
});
const { corpora, to } = values;
const lexicon = lexiconOf(lexiconOfFolder('data/lexicon').bytes);

interface Word {
  readonly light: string;
  readonly key: string;
  count: number;
}
const words: Word[] = [];
const numbers = new Map<string, number>();

function wordNumber(form: string, looseForm: string): number {
  const [light = '', key = ''] = [form, looseForm].map((word) =>
    word.replace(/\d/g, '0').slice(0, LONGEST_WORD),
  );
  let number = numbers.get(light);
  if (number === undefined) {
    number = words.push({ light, key, count: 0 }) - 1;
    numbers.set(light, number);
  }
  const word = words[number];
  if (word) word.count++;
  return number;
}

/** The documents of a text, as columns. */
class Columns {
  readonly ids: Uint32Array[] = [];
  readonly lengths: number[] = [];
  readonly bits: Uint32Array[] = [];
  readonly labels: Uint8Array[] = [];
  readonly corpus: number[] = [];

  add(document: Document): void {
    const starts = new Set(document.sentences.map(({ first }) => first));
    this.ids.push(
      Uint32Array.from(document.tokens, ({ light, key, gap }, i) => {
        const startsLine = i === 0 || gap === 'newline';
        return wordNumber(light, key) * 4 + (starts.has(i) ? 1 : 0) + (startsLine ? 2 : 0);
      }),
    );
    this.lengths.push(document.tokens.length);
  }

  addAnnotated(text: Text): void {
    this.add(text.document);
    this.bits.push(bitsIn(text, lexicon));
    this.labels.push(labelDocument(text, TAGGED_TYPES).labels);
    this.corpus.push(text.corpus);
  }

  /** Writes the columns, words numbered by rank. */
  write(name: string, rankOf: Uint32Array): void {
    for (const ids of this.ids) {
      for (const [i, id] of ids.entries()) ids[i] = (rankOf[id >> 2] ?? 0) * 4 + (id & 3);
    }
    const put = (column: string, parts: readonly (Uint32Array | Uint8Array)[]): void =>
      writeFileSync(
        join(to, `${name}.${column}`),
        Buffer.concat(
          parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
        ),
      );
    put('ids', this.ids);
    put('lengths', [Uint32Array.from(this.lengths)]);
    if (this.bits.length > 0) put('bits', this.bits);
    if (this.labels.length > 0) put('labels', this.labels);
    if (this.corpus.length > 0) put('corpus', [Uint8Array.from(this.corpus)]);
  }
}

const train = new Columns();
const dev = new Columns();
const foreign = new Columns();
const news = new Columns();
const wiki = new Columns();
const known = readArticles(join(corpora, 'annotated'), 'train');
const held = readArticles(join(corpora, 'annotated'), 'dev');
for (const text of known) train.addAnnotated(text);
for (const text of held) dev.addAnnotated(text);
for (const text of foreignTexts(corpora)) foreign.addAnnotated(text);

const annotated = new Set([...known, ...held].map(({ from }) => from));
for await (const { id, document } of readRawNews(join(corpora, 'ant', 'ant-news.ndjson.xz'))) {
  const read = annotated.has(`ant:${id}`) ? documentOf('') : document;
  news.add(read);
  news.bits.push(bitsIn({ document: read }, lexicon));
}

const { stdout } = spawn('xz', ['-dc', join(corpora, 'wikipedia', 'arwiki-2017-sample.txt.xz')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let page: string[] = [];
const endPage = (): void => {
  const text = page.join('\n').trim();
  if (text.length > SHORTEST_PAGE) wiki.add(documentOf(text));
  page = [];
};
for await (const line of createInterface({ input: stdout })) {
  if (line.includes('<doc id=')) endPage();
  else if (!line.startsWith('</doc>')) page.push(line.replace('</doc>', ''));
}
endPage();

const order = words.map((_, number) => number);
order.sort((a, b) => (words[b]?.count ?? 0) - (words[a]?.count ?? 0) || a - b);
const rankOf = new Uint32Array(words.length);
for (const [rank, number] of order.entries()) rankOf[number] = rank;
const lists = NAME_LISTS.map(
  (name) => new Set(readTable(`names/${name}.tsv`).map(([word = '']) => normalize(word))),
);
mkdirSync(to, { recursive: true });
writeFileSync(
  join(to, 'words.txt'),
  order
    .map((number) => {
      const { light = '', key = '' } = words[number] ?? {};
      return `${light}\t${key}\t${lists.reduce((set, list, bit) => set | (list.has(key) ? 1 << bit : 0), 0)}`;
    })
    .join('\n'),
);
for (const [name, columns] of Object.entries({ train, dev, foreign, news, wiki }))
  columns.write(name, rankOf);
