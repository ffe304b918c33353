import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Document, documentOf } from '../../src/text/document.ts';
import { readArticles } from './annotated.ts';

/** An article of the raw news corpus. */
export interface RawArticle {
  readonly id: string;
  readonly document: Document;
}

/** The articles of the raw news corpus (`ant-news.ndjson.xz`), in order. Needs `xz`. */
export async function* readRawNews(path: string): AsyncGenerator<RawArticle> {
  const { stdout } = spawn('xz', ['-dc', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: stdout })) {
    if (line === '') continue;
    const { id, title, text }: { id: string; title: string | null; text: string } = JSON.parse(line);
    yield { id, document: documentOf(title ? `${title}\n${text}` : text) };
  }
}

const NEWS = join('ant', 'ant-news.ndjson.xz');
const ANNOTATED = 'annotated';

/** The raw news or the annotated articles, the first of them that is not in `corpora`; or null. */
export function absentFrom(corpora: string): string | null {
  const paths = [NEWS, ANNOTATED].map((name) => join(corpora, name));
  return paths.find((path) => !existsSync(path)) ?? null;
}

/** The articles of the raw news in the folder `corpora` that none of the annotated ones was made of, in order. */
export async function* readUnannotated(corpora: string): AsyncGenerator<RawArticle> {
  const parts = ['train', 'dev'] as const;
  const articles = parts.flatMap((part) => readArticles(join(corpora, ANNOTATED), part));
  const known = new Set(articles.map(({ from }) => from));
  for await (const article of readRawNews(join(corpora, NEWS)))
    if (!known.has(`ant:${article.id}`)) yield article;
}
