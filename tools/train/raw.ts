import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Document, documentOf } from '../../src/text/document.ts';

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
